package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.plan.stream.ArrayPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether documents of a schema hold maps. Names that no schema lists may never come again; a parser that keeps
 * all names it has seen is slowed down by them many times over.
 */
final class OpenNames {
    private final TypeModel types;
    private final StatePlanner states;

    OpenNames(TypeModel types, StatePlanner states) {
        this.types = types;
        this.states = states;
    }

    boolean in(TypeUse type, State state) {
        return inType(type.type(), new HashSet<>()) || inState(state, new HashSet<>());
    }

    private boolean inType(JavaType type, Set<JavaType> seen) {
        if (type instanceof JavaType.MapOf) {
            return true;
        }
        if (type instanceof JavaType.ListOf list) {
            return inType(list.element().type(), seen);
        }
        if (!(type instanceof JavaType.Named named) || !seen.add(type)) {
            return false;
        }
        TypeDeclaration declaration = types.declaration(named);
        if (declaration instanceof TypeDeclaration.RecordDeclaration record) {
            return record.additional().isPresent()
                    || record.components().stream()
                            .anyMatch(component -> inType(component.type().type(), seen));
        }
        return declaration instanceof TypeDeclaration.UnionDeclaration union
                && union.variants().stream()
                        .anyMatch(variant -> inType(variant.type().type(), seen));
    }

    private boolean inState(State state, Set<State> seen) {
        if (!seen.add(state) || !(states.plan(state) instanceof StatePlan.Forward plan)) {
            return false;
        }
        List<State> below = new ArrayList<>();
        if (plan.object().isPresent()) {
            ObjectPlan object = plan.object().get();
            if (object.others().stream().anyMatch(this::isAsked)) {
                return true;
            }
            object.properties().forEach(property -> below.add(property.value()));
        }
        if (plan.array().isPresent()) {
            ArrayPlan array = plan.array().get();
            below.addAll(array.prefix());
            below.add(array.rest());
        }
        return below.stream().anyMatch(next -> inState(next, seen));
    }

    private boolean isAsked(State state) {
        StatePlan plan = states.plan(state);
        return plan instanceof StatePlan.Forward || plan instanceof StatePlan.Subtree;
    }
}
