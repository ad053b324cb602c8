package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.lane.LaneTask;
import io.recordsmith.generator.plan.lane.RecordMembers;
import io.recordsmith.generator.plan.stream.ArrayPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Emits the bodies by which a fast lane decides and reads objects and arrays. */
final class LaneObjects {
    private final CodecScope scope;
    private final LaneMethods lane;
    private final ClassName host;

    LaneObjects(CodecScope scope, LaneMethods lane, ClassName host) {
        this.scope = scope;
        this.lane = lane;
        this.host = host;
    }

    CodeBlock accept(ObjectPlan plan) {
        ObjectLoop loop = loop(plan, deciding());
        return CodeBlock.builder()
                .addStatement("parser.startObject()")
                .add(loop.emit())
                .addStatement("return $L", loop.complete().orElse(CodeBlock.of("true")))
                .build();
    }

    CodeBlock accept(ArrayPlan plan) {
        ElementLoop loop = loop(plan, deciding());
        return CodeBlock.builder()
                .addStatement("parser.startArray()")
                .add(loop.emit())
                .addStatement("return $L", loop.complete().orElse(CodeBlock.of("true")))
                .build();
    }

    CodeBlock record(RecordDeclaration record, ObjectPlan plan) {
        RecordReading records = new RecordReading(scope);
        MapPlaces maps = new MapPlaces(scope, host, RecordReading::variable);
        Map<String, Component> components = new LinkedHashMap<>();
        record.components().forEach(component -> components.put(component.wireName(), component));
        CodeBlock.Builder code = CodeBlock.builder().addStatement("parser.startObject()");
        record.components().forEach(component -> records.declare(component, code));
        code.add(maps.declare(record));
        ObjectLoop.Step step = reading(!record.maps().isEmpty(), (name, state) -> {
            Optional<Component> component = name.map(components::get);
            if (component.isPresent()) {
                return records.keep(
                        component.get(),
                        lane.call(new LaneTask.Read(component.get().type(), state), host));
            }
            return name.filter(record::isFixed).isPresent() ? null : other(record, maps, state);
        });
        ObjectLoop loop = loop(RecordMembers.of(plan, record), step);
        code.add(loop.emit()).add(LaneMethods.unless(loop.complete().stream().toList(), lane.refusal()));
        return code.add(records.create(record, maps)).build();
    }

    private CodeBlock other(RecordDeclaration record, MapPlaces maps, State state) {
        return record.additional()
                .map(map -> put(maps.variable(map), ((JavaType.MapOf) map.type().type()).value(), state))
                .orElse(record.exact() ? lane.refusal() : null);
    }

    private CodeBlock put(String map, TypeUse value, State state) {
        CodeBlock read = lane.call(new LaneTask.Read(value, state), host);
        return CodeBlock.builder()
                .beginControlFlow("if (!$L.put(name, $L))", map, read)
                .add(lane.refusal())
                .endControlFlow()
                .build();
    }

    CodeBlock map(JavaType.MapOf map, ObjectPlan plan) {
        MapPlaces maps = new MapPlaces(scope, host, RecordReading::variable);
        ObjectLoop loop = loop(plan, reading(true, (name, state) -> put("entries", map.value(), state)));
        return CodeBlock.builder()
                .addStatement("parser.startObject()")
                .add(maps.declare(map, "entries"))
                .add(loop.emit())
                .add(LaneMethods.unless(loop.complete().stream().toList(), lane.refusal()))
                .addStatement("return entries.build()")
                .build();
    }

    CodeBlock list(JavaType.ListOf list, ArrayPlan plan) {
        TypeName element = scope.typeNames().reference(list.element().type());
        ElementLoop loop = loop(
                plan,
                reading(
                        true,
                        (name, state) -> CodeBlock.builder()
                                .addStatement(
                                        "elements.add($L)", lane.call(new LaneTask.Read(list.element(), state), host))
                                .build()));
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("parser.startArray()")
                .addStatement("$T<$T> elements = new $T<>()", List.class, element, ArrayList.class)
                .add(loop.emit())
                .add(LaneMethods.unless(loop.complete().stream().toList(), lane.refusal()));
        return code.add(ReadMethods.result(list)).build();
    }

    private ObjectLoop loop(ObjectPlan plan, ObjectLoop.Step step) {
        return new ObjectLoop(scope, host, plan, step, Optional.of(names -> {
            String constant = scope.methods().constant(host, names);
            return CodeBlock.of("parser.member($L)", constant);
        }));
    }

    private ElementLoop loop(ArrayPlan plan, ObjectLoop.Step step) {
        return new ElementLoop(scope, plan, step, CodeBlock.of("parser.nextElement()"));
    }

    private DecidingStep deciding() {
        return new DecidingStep(pass());
    }

    /** As for {@link ReadingStep}. */
    private ReadingStep reading(boolean keepsOthers, BiFunction<Optional<String>, State, CodeBlock> place) {
        return new ReadingStep(scope, pass(), keepsOthers, place);
    }

    private ValuePass pass() {
        return new ValuePass(
                scope, "parser.skip()", value -> CodeBlock.of("!$L", lane.call(new LaneTask.Accept(value), host)));
    }
}
