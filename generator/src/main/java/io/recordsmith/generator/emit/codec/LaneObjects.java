package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.lane.FastLane;
import io.recordsmith.generator.plan.lane.LaneTask;
import io.recordsmith.generator.plan.lane.RecordMembers;
import io.recordsmith.generator.plan.stream.ArrayPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
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
        ObjectLoop loop = loop(plan, new Deciding());
        return CodeBlock.builder()
                .addStatement("parser.startObject()")
                .add(loop.emit())
                .addStatement("return $L", loop.complete().orElse(CodeBlock.of("true")))
                .build();
    }

    CodeBlock accept(ArrayPlan plan) {
        ElementLoop loop = loop(plan, new Deciding());
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
        Step step = new Reading(!record.maps().isEmpty(), (name, state) -> {
            Optional<Component> component = name.map(components::get);
            if (component.isPresent()) {
                return assign(component.get(), state);
            }
            boolean fixed = name.filter(one -> FastLane.isFixed(one, record)).isPresent();
            return fixed ? null : other(record, maps, state);
        });
        ObjectLoop loop = loop(RecordMembers.of(plan, record), step);
        code.add(loop.emit()).add(LaneMethods.unless(loop.complete().stream().toList(), lane.refusal()));
        List<CodeBlock> arguments = new ArrayList<>();
        record.components().forEach(component -> arguments.add(CodeBlock.of("$L", RecordReading.variable(component))));
        record.maps().forEach(map -> arguments.add(CodeBlock.of("$L.build()", maps.variable(map))));
        return code.add(records.create(record.name(), arguments)).build();
    }

    private CodeBlock assign(Component component, State state) {
        CodeBlock value = lane.call(new LaneTask.Read(component.type(), state), host);
        if (component.presence()) {
            value = CodeBlock.of("$T.ofNullable($L)", scope.support("Presence"), value);
        }
        return CodeBlock.builder()
                .addStatement("$L = $L", RecordReading.variable(component), value)
                .build();
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
        ObjectLoop loop = loop(plan, new Reading(true, (name, state) -> put("entries", map.value(), state)));
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
                new Reading(
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
        return list.element().nullable()
                ? code.addStatement("return $T.unmodifiableList(elements)", Collections.class)
                        .build()
                : code.addStatement("return $T.copyOf(elements)", List.class).build();
    }

    private ObjectLoop loop(ObjectPlan plan, Step step) {
        return new ObjectLoop(scope, host, plan, step, Optional.of(names -> {
            String constant = scope.methods().constant(host, names);
            return CodeBlock.of("parser.member($L)", constant);
        }));
    }

    private ElementLoop loop(ArrayPlan plan, Step step) {
        return new ElementLoop(scope, plan, step, CodeBlock.of("parser.nextElement()"));
    }

    /** What both passes do with values that only have to hold. */
    private abstract class Step implements ObjectLoop.Step {
        @Override
        public CodeBlock named(String name, State value) {
            return other(value);
        }

        @Override
        public CodeBlock other(State value) {
            StatePlan plan = scope.plan(value);
            if (plan instanceof StatePlan.Anything) {
                return CodeBlock.builder().addStatement("parser.skip()").build();
            }
            if (plan instanceof StatePlan.Nothing) {
                return refuse();
            }
            return CodeBlock.builder()
                    .beginControlFlow("if (!$L)", lane.call(new LaneTask.Accept(value), host))
                    .add(refuse())
                    .endControlFlow()
                    .build();
        }

        @Override
        public CodeBlock once(String seen, CodeBlock bit) {
            return CodeBlock.builder()
                    .beginControlFlow("if (($L & $L) != 0)", seen, bit)
                    .add(refuse())
                    .endControlFlow()
                    .addStatement("$L |= $L", seen, bit)
                    .build();
        }
    }

    private final class Deciding extends Step {
        @Override
        public CodeBlock refuse() {
            return CodeBlock.builder().addStatement("return false").build();
        }

        @Override
        public boolean noticesDuplicates() {
            return false;
        }
    }

    private final class Reading extends Step {
        private final boolean keepsOthers;
        private final BiFunction<Optional<String>, State, CodeBlock> place;

        /** As for {@link ReadingStep}. */
        Reading(boolean keepsOthers, BiFunction<Optional<String>, State, CodeBlock> place) {
            this.keepsOthers = keepsOthers;
            this.place = place;
        }

        @Override
        public CodeBlock named(String name, State value) {
            return kept(Optional.of(name), value);
        }

        @Override
        public CodeBlock other(State value) {
            return kept(Optional.empty(), value);
        }

        private CodeBlock kept(Optional<String> name, State value) {
            CodeBlock kept = scope.plan(value) instanceof StatePlan.Nothing ? refuse() : place.apply(name, value);
            return kept == null ? super.other(value) : kept;
        }

        @Override
        public CodeBlock refuse() {
            return lane.refusal();
        }

        @Override
        public boolean noticesDuplicates() {
            return keepsOthers;
        }
    }
}
