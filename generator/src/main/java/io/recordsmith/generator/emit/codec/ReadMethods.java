package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.type.MemberGroups;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.stream.StatePlan.Subtree;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that read a value while its state is decided: the parser stands on the value's first token when one
 * is called and on its last token when it returns. A value that does not hold, or does not fit the type, is refused by
 * a rejection, which whoever owns the text turns into errors with places.
 */
final class ReadMethods {
    private final CodecScope scope;
    private final RecordReading records;
    private final BigRecordReading bigRecords;
    private final UnionReading unions;
    private final ForwardUnions forward;

    ReadMethods(CodecScope scope) {
        this.scope = scope;
        this.records = new RecordReading(scope);
        this.bigRecords = new BigRecordReading(scope);
        this.unions = new UnionReading(scope);
        this.forward = new ForwardUnions(scope);
    }

    void emit(TypeUse use, State state, MethodRef ref) {
        MethodSpec.Builder method = method(use, ref).addCode(body(use, state, ref.host()));
        scope.methods().add(ref.host(), method.build());
    }

    void emit(CodecTask.ReadTree task, MethodRef ref) {
        MethodSpec.Builder method = method(task.use(), ref).addCode(subtree(task.use(), task.plan(), ref.host()));
        scope.methods().add(ref.host(), method.build());
    }

    void emit(CodecTask.ReadMembers task, MethodRef ref) {
        RecordDeclaration record = (RecordDeclaration)
                scope.types().declaration((JavaType.Named) task.use().type());
        MethodSpec.Builder method = method(task.use(), ref)
                .addParameter(String.class, "first")
                .addCode(records.members(record, scope.plan(task.state()).members(), ref.host()));
        scope.methods().add(ref.host(), method.build());
    }

    private MethodSpec.Builder method(TypeUse use, MethodRef ref) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(ref.name())
                .addModifiers(Modifier.STATIC)
                .returns(scope.name(use))
                .addParameter(scope.jackson().parser(), "parser");
        return scope.jackson().throwing(method);
    }

    void emit(CodecTask.Key task, MethodRef ref) {
        EnumDeclaration declaration = (EnumDeclaration) scope.types().declaration(task.key());
        MethodSpec.Builder method = MethodSpec.methodBuilder(ref.name())
                .addModifiers(Modifier.STATIC)
                .returns(scope.typeNames().reference(task.key()))
                .addParameter(String.class, "name")
                .addParameter(scope.jackson().parser(), "parser")
                .addCode(new EnumCases(scope, declaration).ofText(CodeBlock.of("name")));
        scope.jackson().throwing(method);
        scope.methods().add(ref.host(), method.build());
    }

    void emit(CodecTask.ReadGroup task, MethodRef ref) {
        bigRecords.emit(task, ref);
    }

    private CodeBlock body(TypeUse use, State state, ClassName host) {
        StatePlan plan = scope.plan(state);
        if (plan instanceof StatePlan.Nothing) {
            return refuse();
        }
        if (plan instanceof Subtree subtree) {
            return subtree(use, subtree, host);
        }
        if (plan instanceof StatePlan.ByKind union) {
            return forward.byKind(use, union, host).orElseGet(() -> subtree(use, union.tree(), host));
        }
        if (plan instanceof StatePlan.ByMember union) {
            return forward.byMember(use, union, host).orElseGet(() -> subtree(use, union.tree(), host));
        }
        if (plan instanceof Forward && isBig(use.type())) {
            // The groups of a big record's members share no bits: whether all are there is asked of a tree.
            return subtree(use, new Subtree(state.keys(), "a big record"), host);
        }
        if (plan instanceof Forward && hasPatterns(use.type())) {
            // Names are matched to find the map for a member: one state for all keeps that in one place.
            return subtree(use, new Subtree(state.keys(), "maps by pattern"), host);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (use.nullable()) {
            code.beginControlFlow(
                    "if (parser.hasToken($T.VALUE_NULL))", scope.jackson().token());
            code.add(allowsNull(plan) ? CodeBlock.of("return null;\n") : refuse());
            code.endControlFlow();
        }
        return code.add(value(use.type(), state, plan, host)).build();
    }

    private boolean isBig(JavaType type) {
        return type instanceof JavaType.Named named
                && scope.types().declaration(named) instanceof RecordDeclaration record
                && MemberGroups.needed(record.components());
    }

    private boolean hasPatterns(JavaType type) {
        return type instanceof JavaType.Named named
                && scope.types().declaration(named) instanceof RecordDeclaration record
                && !record.byPattern().isEmpty();
    }

    private boolean allowsNull(StatePlan plan) {
        return !(plan instanceof Forward forward) || new ScalarConditions(scope, forward).allowsNull();
    }

    CodeBlock refuse() {
        return refusal(scope);
    }

    static CodeBlock refusal(CodecScope scope) {
        return CodeBlock.builder()
                .addStatement("throw $T.INSTANCE", scope.support("Rejection"))
                .build();
    }

    private CodeBlock subtree(TypeUse use, Subtree plan, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(scope.subtree("throw " + scope.support("Rejection").canonicalName() + ".INSTANCE"));
        code.beginControlFlow("if (!($L))", scope.treeHolds(plan.checks()))
                .add(refuse())
                .endControlFlow();
        if (use.type() instanceof JavaType.Open) {
            return code.addStatement("return tree").build();
        }
        return code.add(fromTree(scope))
                .addStatement("return $L", scope.read(use, State.EMPTY, host, "inner"))
                .build();
    }

    /** Emits {@code inner}, a parser over {@code tree} that stands on its first token and knows where it came from. */
    static CodeBlock fromTree(CodecScope scope) {
        return CodeBlock.builder()
                .addStatement(
                        "$T inner = $T.over(tree, parser)", scope.jackson().parser(), scope.support("TreeCursor"))
                .build();
    }

    private CodeBlock value(JavaType type, State state, StatePlan plan, ClassName host) {
        if (type instanceof JavaType.Scalar scalar) {
            return scalar(scalar, state, plan, host);
        }
        if (type instanceof JavaType.Existing existing) {
            return tree(state)
                    .add(fromTree(scope))
                    .addStatement("return $T.read(inner)", ClassName.bestGuess(existing.codec()))
                    .build();
        }
        if (type instanceof JavaType.Open) {
            return open(state);
        }
        Optional<JsonType> container = container(type);
        if (plan instanceof Forward forward
                && container.filter(kind -> !forward.allows(kind)).isPresent()) {
            return noContainer(container.get());
        }
        if (type instanceof JavaType.ListOf list) {
            return list(list, plan, host);
        }
        if (type instanceof JavaType.MapOf map) {
            return records.map(map, plan.members(), host);
        }
        return named((JavaType.Named) type, state, plan, host);
    }

    private Optional<JsonType> container(JavaType type) {
        if (type instanceof JavaType.Named named) {
            TypeDeclaration declaration = scope.types().declaration(named);
            if (declaration instanceof TypeDeclaration.TupleDeclaration) {
                return Optional.of(JsonType.ARRAY);
            }
            return declaration instanceof RecordDeclaration ? Optional.of(JsonType.OBJECT) : Optional.empty();
        }
        if (type instanceof JavaType.ListOf) {
            return Optional.of(JsonType.ARRAY);
        }
        return type instanceof JavaType.MapOf ? Optional.of(JsonType.OBJECT) : Optional.empty();
    }

    /** What the schemas allow does not fit the type then, and what fits is not valid. */
    private CodeBlock noContainer(JsonType type) {
        String start = type == JsonType.ARRAY ? "startArray" : "startObject";
        return CodeBlock.builder()
                .addStatement("$T.$L(parser)", scope.support("Scalars"), start)
                .add(refuse())
                .build();
    }

    private CodeBlock named(JavaType.Named type, State state, StatePlan plan, ClassName host) {
        TypeDeclaration declaration = scope.types().declaration(type);
        if (declaration instanceof RecordDeclaration record) {
            return isBig(type) ? bigRecords.read(record, host) : records.record(record, plan.members(), host);
        }
        if (declaration instanceof TypeDeclaration.TupleDeclaration tuple) {
            return records.tuple(tuple, plan.elements(), host);
        }
        if (declaration instanceof EnumDeclaration enumeration) {
            return checked(state, plan, host)
                    .add(new EnumCases(scope, enumeration).read())
                    .build();
        }
        if (plan instanceof Forward) {
            // What a union's schema asks beside its branches is asked of a tree; branches are told apart there anyway.
            return tree(state)
                    .add(unions.union((TypeDeclaration.UnionDeclaration) declaration, host))
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$T tree = $T.node(parser)", scope.jackson().node(), scope.support("TreeCursor"))
                .add(unions.union((TypeDeclaration.UnionDeclaration) declaration, host))
                .build();
    }

    private CodeBlock.Builder tree(State state) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T tree = $T.node(parser)", scope.jackson().node(), scope.support("TreeCursor"));
        if (!state.keys().isEmpty()) {
            code.beginControlFlow("if (!($L))", scope.treeHolds(state.keys()))
                    .add(refuse())
                    .endControlFlow();
        }
        return code;
    }

    private CodeBlock open(State state) {
        return tree(state).addStatement("return tree").build();
    }

    private CodeBlock scalar(JavaType.Scalar scalar, State state, StatePlan plan, ClassName host) {
        boolean text = scalar.kind() == ScalarKind.STRING;
        if (text && plan instanceof Forward forward && forward.allows(JsonType.STRING)) {
            // The text is there already: ask of it directly.
            CodeBlock.Builder code = CodeBlock.builder();
            code.addStatement("$T text = $L", String.class, scope.scalar(scalar, "parser"));
            if (new ScalarConditions(scope, forward).asksOfText()) {
                CodeBlock condition = new ScalarConditions(scope, forward).text("text");
                code.beginControlFlow("if (!$L)", condition).add(refuse()).endControlFlow();
            }
            return code.addStatement("return text").build();
        }
        return checked(state, plan, host)
                .addStatement("return $L", scope.scalar(scalar, "parser"))
                .build();
    }

    /** A scalar is decided before it is read: deciding does not move the parser. */
    private CodeBlock.Builder checked(State state, StatePlan plan, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (plan instanceof Forward) {
            code.beginControlFlow("if ($L)", scope.rejects(state, host))
                    .add(refuse())
                    .endControlFlow();
        }
        return code;
    }

    private CodeBlock list(JavaType.ListOf list, StatePlan plan, ClassName host) {
        TypeName element = scope.typeNames().reference(list.element().type());
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T.startArray(parser)", scope.support("Scalars"));
        code.addStatement("$T<$T> elements = new $T<>()", List.class, element, ArrayList.class);
        ElementLoop loop = new ElementLoop(
                scope,
                plan.elements(),
                new ReadingStep(scope, ValuePass.overTokens(scope, host), true, (name, state) -> {
                    CodeBlock value = scope.read(list.element(), state, host);
                    return CodeBlock.builder()
                            .addStatement("elements.add($L)", value)
                            .build();
                }));
        code.add(loop.emit());
        loop.complete()
                .ifPresent(complete -> code.beginControlFlow("if (!($L))", complete)
                        .add(refuse())
                        .endControlFlow());
        return code.add(result(list)).build();
    }

    /** Emits the statement that returns {@code elements} as a list that nobody can change. */
    static CodeBlock result(JavaType.ListOf list) {
        return list.element().nullable()
                ? CodeBlock.builder()
                        .addStatement("return $T.unmodifiableList(elements)", Collections.class)
                        .build()
                : CodeBlock.builder()
                        .addStatement("return $T.copyOf(elements)", List.class)
                        .build();
    }
}
