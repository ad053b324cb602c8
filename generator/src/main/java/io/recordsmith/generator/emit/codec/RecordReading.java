package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.lane.RecordMembers;
import io.recordsmith.generator.plan.stream.ArrayPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.TupleDeclaration;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Emits the bodies that read objects and tuples into records and maps. */
final class RecordReading {
    private static final TypeUse TEXT = new TypeUse(new JavaType.Scalar(ScalarKind.STRING), false);

    /** Local variables of the loops, which a component's variable must not hide. */
    private static final Set<String> LOCALS = Set.of(
            "parser",
            "first",
            "name",
            "names",
            "count",
            "seen",
            "tree",
            "elements",
            "entries",
            "subtree",
            "inner",
            "unique");

    private final CodecScope scope;

    RecordReading(CodecScope scope) {
        this.scope = scope;
    }

    CodeBlock record(RecordDeclaration record, ObjectPlan plan, ClassName host) {
        return CodeBlock.builder()
                .addStatement("$T.startObject(parser)", scope.support("Scalars"))
                .add(record(record, plan, host, ObjectLoop::emit))
                .build();
    }

    /** Emits the same for a parser that stands on the value of the first member, whose name is in {@code first}. */
    CodeBlock members(RecordDeclaration record, ObjectPlan plan, ClassName host) {
        return record(record, plan, host, ObjectLoop::emitFromFirst);
    }

    private CodeBlock record(
            RecordDeclaration record, ObjectPlan plan, ClassName host, Function<ObjectLoop, CodeBlock> emission) {
        Map<String, Component> components = new LinkedHashMap<>();
        record.components().forEach(component -> components.put(component.wireName(), component));
        CodeBlock.Builder code = CodeBlock.builder();
        record.components().forEach(component -> declare(component, code));
        MapPlaces maps = new MapPlaces(scope, host, RecordReading::variable);
        code.add(maps.declare(record));
        boolean keeps = !record.maps().isEmpty();
        ObjectPlan members = RecordMembers.of(plan, record);
        ObjectLoop loop = new ObjectLoop(
                scope,
                host,
                members,
                new ReadingStep(scope, ValuePass.overTokens(scope, host), keeps, (name, state) -> {
                    Component component = name.map(components::get).orElse(null);
                    if (component == null && name.filter(record::isFixed).isPresent()) {
                        return null;
                    }
                    return component != null
                            ? assign(component, state, host)
                            : maps.put(record, state, record.exact() ? unfit(record.name()) : null);
                }));
        finish(record.name(), emission.apply(loop), loop.complete(), code);
        return code.add(create(record, maps)).build();
    }

    /** Emits the statement that returns the record of the variables of its components and maps. */
    CodeBlock create(RecordDeclaration record, MapPlaces maps) {
        List<CodeBlock> arguments = new ArrayList<>();
        record.components().forEach(component -> arguments.add(CodeBlock.of("$L", variable(component))));
        record.maps().forEach(map -> arguments.add(CodeBlock.of("$L.build()", maps.variable(map))));
        return create(record.name(), arguments);
    }

    private CodeBlock unfit(String type) {
        return CodeBlock.builder()
                .addStatement("throw $T.unfit(parser, $L)", scope.support("Scalars"), Literals.string(type))
                .build();
    }

    private CodeBlock create(String type, List<CodeBlock> arguments) {
        return CodeBlock.builder()
                .addStatement(
                        "return new $T($L)",
                        scope.context().generated(type),
                        arguments.stream().collect(CodeBlock.joining(", ")))
                .build();
    }

    /** What is missing may be missing by another branch of a union, so that it is only the type that refuses. */
    private void finish(String type, CodeBlock loop, Optional<CodeBlock> complete, CodeBlock.Builder code) {
        code.add(loop);
        complete.ifPresent(condition ->
                code.beginControlFlow("if (!($L))", condition).add(unfit(type)).endControlFlow());
    }

    void declare(Component component, CodeBlock.Builder code) {
        TypeName type = scope.typeNames().component(component);
        CodeBlock initial = CodeBlock.of("null");
        if (component.presence()) {
            initial = CodeBlock.of("$T.absent()", scope.support("Presence"));
        } else if (type.isPrimitive()) {
            initial = CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
        }
        code.addStatement("$T $L = $L", type, variable(component), initial);
    }

    private CodeBlock assign(Component component, State state, ClassName host) {
        boolean text = component.type().equals(TEXT) && !component.presence();
        if (text && scope.plan(state) instanceof Forward plan && plan.allows(JsonType.STRING)) {
            return text(variable(component), plan);
        }
        return keep(component, scope.read(component.type(), state, host));
    }

    /** Emits the statement that keeps the value read for a component. */
    CodeBlock keep(Component component, CodeBlock value) {
        CodeBlock kept =
                component.presence() ? CodeBlock.of("$T.ofNullable($L)", scope.support("Presence"), value) : value;
        return CodeBlock.builder()
                .addStatement("$L = $L", variable(component), kept)
                .build();
    }

    private CodeBlock text(String variable, Forward plan) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$L = $L", variable, scope.scalar((JavaType.Scalar) TEXT.type(), "parser"));
        ScalarConditions conditions = new ScalarConditions(scope, plan);
        if (conditions.asksOfText()) {
            code.beginControlFlow("if (!$L)", conditions.text(variable));
            code.add(ReadMethods.refusal(scope)).endControlFlow();
        }
        return code.build();
    }

    CodeBlock map(JavaType.MapOf map, ObjectPlan plan, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T.startObject(parser)", scope.support("Scalars"));
        MapPlaces maps = new MapPlaces(scope, host, RecordReading::variable);
        code.add(maps.declare(map, "entries"));
        ObjectLoop loop = new ObjectLoop(
                scope,
                host,
                plan,
                new ReadingStep(
                        scope,
                        ValuePass.overTokens(scope, host),
                        true,
                        (name, state) -> maps.put(map, "entries", state)));
        finish("a map", loop.emit(), loop.complete(), code);
        return code.addStatement("return entries.build()").build();
    }

    CodeBlock tuple(TupleDeclaration tuple, ArrayPlan plan, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T.startArray(parser)", scope.support("Scalars"));
        tuple.components().forEach(component -> declare(component, code));
        tuple.rest()
                .ifPresent(rest -> code.addStatement(
                        "$T $L = new $T<>()", scope.typeNames().component(rest), variable(rest), ArrayList.class));
        List<State> prefix = new ArrayList<>();
        for (int i = 0; i < Math.max(tuple.components().size(), plan.prefix().size()); i++) {
            prefix.add(i < plan.prefix().size() ? plan.prefix().get(i) : plan.rest());
        }
        ArrayPlan positions = new ArrayPlan(prefix, plan.rest(), plan.minimum(), plan.maximum(), plan.unique());
        ElementLoop loop = new ElementLoop(
                scope,
                positions,
                new ReadingStep(
                        scope,
                        ValuePass.overTokens(scope, host),
                        false,
                        (index, state) -> index.isEmpty()
                                ? tuple.rest()
                                        .map(rest -> append(rest, state, host))
                                        .orElse(null)
                                : element(tuple, Integer.parseInt(index.get()), state, host)));
        finish(tuple.name(), loop.emit(), loop.complete(), code);
        Stream<Component> components = Stream.concat(tuple.components().stream(), tuple.rest().stream());
        return code.add(create(
                        tuple.name(),
                        components
                                .map(component -> CodeBlock.of("$L", variable(component)))
                                .toList()))
                .build();
    }

    /** An element may have a state of its own that no component stands for: it is one of the rest. */
    private CodeBlock element(TupleDeclaration tuple, int index, State state, ClassName host) {
        if (index < tuple.components().size()) {
            return assign(tuple.components().get(index), state, host);
        }
        return tuple.rest().map(rest -> append(rest, state, host)).orElse(null);
    }

    private CodeBlock append(Component rest, State state, ClassName host) {
        TypeUse element = ((JavaType.ListOf) rest.type().type()).element();
        return CodeBlock.builder()
                .addStatement("$L.add($L)", variable(rest), scope.read(element, state, host))
                .build();
    }

    static String variable(Component component) {
        return variable(component.javaName());
    }

    static String variable(String name) {
        return LOCALS.contains(name) || name.startsWith("seen") && name.matches("seen\\d+") ? name + "_" : name;
    }
}
