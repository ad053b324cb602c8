package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        return inTypes(type.type()) || inStates(state);
    }

    /** Types may lead to each other in chains of thousands, which no stack holds. */
    private boolean inTypes(JavaType first) {
        Set<JavaType> seen = new HashSet<>(Set.of(first));
        Deque<JavaType> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaType type = open.remove();
            if (type instanceof JavaType.MapOf || holdsOthers(type)) {
                return true;
            }
            for (JavaType part : parts(type)) {
                if (seen.add(part)) {
                    open.add(part);
                }
            }
        }
        return false;
    }

    private boolean holdsOthers(JavaType type) {
        return type instanceof JavaType.Named named
                && types.declaration(named) instanceof TypeDeclaration.RecordDeclaration record
                && !record.maps().isEmpty();
    }

    private List<JavaType> parts(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return List.of(list.element().type());
        }
        if (!(type instanceof JavaType.Named named)) {
            return List.of();
        }
        TypeDeclaration declaration = types.declaration(named);
        if (declaration instanceof TypeDeclaration.RecordDeclaration record) {
            return record.components().stream()
                    .map(component -> component.type().type())
                    .toList();
        }
        if (declaration instanceof TypeDeclaration.TupleDeclaration tuple) {
            return Stream.concat(tuple.components().stream(), tuple.rest().stream())
                    .map(component -> component.type().type())
                    .toList();
        }
        return declaration instanceof TypeDeclaration.UnionDeclaration union
                ? union.variants().stream()
                        .map(variant -> variant.type().type())
                        .toList()
                : List.of();
    }

    private boolean inStates(State first) {
        Set<State> seen = new HashSet<>(Set.of(first));
        Deque<State> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            StatePlan next = states.plan(open.remove());
            if (next instanceof StatePlan.ByKind union) {
                union.kinds().values().stream().filter(seen::add).forEach(open::add);
            }
            if (next instanceof StatePlan.ByMember union) {
                union.values().values().stream().filter(seen::add).forEach(open::add);
            }
            if (next instanceof StatePlan.Forward plan) {
                if (plan.object().stream()
                        .flatMap(object -> object.others().stream())
                        .anyMatch(this::isAsked)) {
                    return true;
                }
                below(plan).filter(seen::add).forEach(open::add);
            }
        }
        return false;
    }

    private static Stream<State> below(StatePlan.Forward plan) {
        Stream<State> members = plan.object().stream()
                .flatMap(object -> object.properties().stream())
                .map(ObjectPlan.Property::value);
        Stream<State> elements =
                plan.array().stream().flatMap(array -> Stream.concat(array.prefix().stream(), Stream.of(array.rest())));
        return Stream.concat(members, elements);
    }

    private boolean isAsked(State state) {
        StatePlan plan = states.plan(state);
        return !(plan instanceof StatePlan.Anything || plan instanceof StatePlan.Nothing);
    }
}
