package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.type.MemberGroups;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlan.ByKind;
import io.recordsmith.generator.plan.stream.StatePlan.ByMember;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.stream.TokenKind;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Selector;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Variant;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Emits the bodies that read values on a forward pass where their first token, or the member that tells their branches
 * apart, says which branch is read.
 */
final class ForwardUnions {
    private final CodecScope scope;

    ForwardUnions(CodecScope scope) {
        this.scope = scope;
    }

    /** Returns the body for values that their first token tells apart; empty when only a tree says what to read. */
    Optional<CodeBlock> byKind(TypeUse use, ByKind plan, ClassName host) {
        boolean keepsTree = use.type() instanceof JavaType.Open || use.type() instanceof JavaType.Existing;
        Optional<Selector.ByType> selector = union(use.type())
                .filter(union -> union.selector() instanceof Selector.ByType)
                .map(union -> (Selector.ByType) union.selector());
        if (keepsTree || selector.filter(ForwardUnions::splitsNumbers).isPresent()) {
            return Optional.empty();
        }
        CodeBlock.Builder cases = CodeBlock.builder();
        plan.kinds().forEach((kind, state) -> {
            StatePlan known = scope.plan(state);
            boolean refused = known instanceof StatePlan.Nothing
                    || kind == TokenKind.NULL
                            && known instanceof Forward forward
                            && !new ScalarConditions(scope, forward).allowsNull();
            if (!refused) {
                cases.add("case $L -> $L;\n", labels(kind), value(use, kind, state, host));
            }
        });
        CodeBlock others = plan.others()
                .map(tree -> scope.methods()
                        .of(new CodecTask.ReadTree(use, tree), host)
                        .call(host, "parser"))
                .orElseGet(this::refusal);
        CodeBlock body = CodeBlock.of(
                "return switch (parser.currentTokenId()) {\n$>$Ldefault -> $L;\n$<};\n", cases.build(), others);
        // Without a branch that gives a value, a switch gives none either.
        return cases.isEmpty() && plan.others().isEmpty()
                ? Optional.of(CodeBlock.of("$L;\n", others))
                : Optional.of(body);
    }

    private static boolean splitsNumbers(Selector.ByType selector) {
        Integer integer = selector.types().get(JsonType.INTEGER);
        Integer number = selector.types().get(JsonType.NUMBER);
        return integer != null && number != null && !integer.equals(number);
    }

    private CodeBlock labels(TokenKind kind) {
        ClassName id = scope.jackson().tokenId();
        return kind == TokenKind.ARRAY || kind == TokenKind.OBJECT
                ? CodeBlock.of("$T.ID_START_$L", id, kind)
                : ScalarToken.of(kind).stream()
                        .map(token -> CodeBlock.of("$T.$L", id, token))
                        .collect(CodeBlock.joining(", "));
    }

    private CodeBlock value(TypeUse use, TokenKind kind, State state, ClassName host) {
        if (kind == TokenKind.NULL && use.nullable()) {
            return CodeBlock.of("null");
        }
        Optional<UnionDeclaration> union = union(use.type());
        if (union.isEmpty() || !(union.get().selector() instanceof Selector.ByType selector)) {
            return scope.read(new TypeUse(use.type(), false), state, host);
        }
        return variant(selector, kind)
                .map(index -> variant(union.get(), index, state, host))
                .orElseGet(() -> CodeBlock.of(
                        "throw $T.unfit(parser, $L)",
                        scope.support("Scalars"),
                        Literals.string(union.get().name())));
    }

    private static Optional<Integer> variant(Selector.ByType selector, TokenKind kind) {
        if (kind == TokenKind.NUMBER) {
            Integer number = selector.types().get(JsonType.NUMBER);
            return Optional.ofNullable(
                    number != null ? number : selector.types().get(JsonType.INTEGER));
        }
        return Optional.ofNullable(selector.types().get(JsonType.valueOf(kind.name())));
    }

    private CodeBlock variant(UnionDeclaration union, int index, State state, ClassName host) {
        Variant variant = union.variants().get(index);
        CodeBlock value = scope.read(variant.type(), state, host);
        return variant.wrapper()
                .map(name -> CodeBlock.of(
                        "new $T($L)", scope.context().generated(union.name()).nestedClass(name), value))
                .orElse(value);
    }

    /** Returns the body for objects that a member tells apart; empty when only a tree says what to read. */
    Optional<CodeBlock> byMember(TypeUse use, ByMember plan, ClassName host) {
        Optional<Map<String, TypeUse>> types = union(use.type()).flatMap(union -> types(union, plan));
        if (types.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement(
                "$T members = $T.atText($L, parser)",
                scope.jackson().parser(),
                scope.support("TreeCursor"),
                Literals.string(plan.name()));
        code.add("return switch (members.$L()) {\n$>", scope.jackson().getString());
        types.get().forEach((value, type) -> {
            CodecTask task = new CodecTask.ReadMembers(type, plan.values().get(value));
            code.add(
                    "case $L -> $L;\n",
                    Literals.string(value),
                    scope.methods().of(task, host).call(host, "members, " + Literals.string(plan.name())));
        });
        return Optional.of(code.add("default -> $L;\n$<};\n", refusal()).build());
    }

    /** Returns the record that each value of the member says to read, if the type and the plan look at the same one. */
    private Optional<Map<String, TypeUse>> types(UnionDeclaration union, ByMember plan) {
        if (!(union.selector() instanceof Selector.ByProperty selector)
                || !selector.property().equals(plan.name())
                || !selector.values().keySet().containsAll(plan.values().keySet())) {
            return Optional.empty();
        }
        Map<String, TypeUse> types = new LinkedHashMap<>();
        plan.values().keySet().forEach(value -> {
            int index = selector.values().get((String) value);
            types.put((String) value, union.variants().get(index).type());
        });
        return types.values().stream().allMatch(type -> isSmallRecord(type.type()))
                ? Optional.of(types)
                : Optional.empty();
    }

    private boolean isSmallRecord(JavaType type) {
        return type instanceof JavaType.Named named
                && scope.types().declaration(named) instanceof RecordDeclaration record
                && !MemberGroups.needed(record.components());
    }

    private Optional<UnionDeclaration> union(JavaType type) {
        return type instanceof JavaType.Named named
                        && scope.types().declaration(named) instanceof UnionDeclaration union
                ? Optional.of(union)
                : Optional.empty();
    }

    private CodeBlock refusal() {
        return CodeBlock.of("throw $T.INSTANCE", scope.support("Rejection"));
    }
}
