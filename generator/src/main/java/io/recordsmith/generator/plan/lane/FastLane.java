package io.recordsmith.generator.plan.lane;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.plan.stream.ArrayPlan;
import io.recordsmith.generator.plan.stream.NumberPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan.Property;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.source.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which values are simple enough for a fast lane: a parser of plain documents that gives up whenever there is
 * something unusual. All that a value leads to has to be as simple.
 */
public final class FastLane {
    /** Names are looked for one by one, and bits of one word tell which were there. */
    private static final int MOST_MEMBERS = Long.SIZE;

    /** Beyond this many constants an enum is read in a way of its own. */
    private static final int MOST_CONSTANTS = 100;

    private static final Set<ScalarKind> SCALARS =
            EnumSet.of(ScalarKind.STRING, ScalarKind.BOOLEAN, ScalarKind.INT, ScalarKind.LONG);

    private final TypeModel types;
    private final StatePlanner states;
    private final Map<LaneTask, Optional<String>> known = new HashMap<>();

    /** Creates what decides about the values of a run. */
    public FastLane(TypeModel types, StatePlanner states) {
        this.types = types;
        this.states = states;
    }

    /** Returns, in words, what keeps a task and all that it leads to from the lane; empty when nothing does. */
    public Optional<String> obstacle(LaneTask task) {
        Set<LaneTask> seen = new HashSet<>(Set.of(task));
        Deque<LaneTask> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            LaneTask next = open.remove();
            Optional<String> obstacle = known.containsKey(next) ? known.get(next) : own(next);
            if (obstacle.isPresent()) {
                known.put(task, obstacle);
                return obstacle;
            }
            if (!known.containsKey(next)) {
                successors(next).filter(seen::add).forEach(open::add);
            }
        }
        seen.forEach(each -> known.put(each, Optional.empty()));
        return Optional.empty();
    }

    /** Returns the one type, null aside, that a forward plan allows; empty when there are several. */
    public static Optional<JsonType> single(Forward plan) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        types.addAll(plan.types());
        types.remove(JsonType.NULL);
        plan.values()
                .ifPresent(values -> types.removeIf(type -> values.stream().noneMatch(value -> isOf(type, value))));
        return types.size() == 1 ? types.stream().findFirst() : Optional.empty();
    }

    private static boolean isOf(JsonType type, JsonValue value) {
        return switch (type) {
            case STRING -> value instanceof JsonValue.JsonString;
            case BOOLEAN -> value instanceof JsonValue.JsonBoolean;
            case INTEGER, NUMBER -> value instanceof JsonValue.JsonNumber;
            case NULL, ARRAY, OBJECT -> false;
        };
    }

    private Optional<String> own(LaneTask task) {
        StatePlan plan = states.plan(task.state());
        if (plan instanceof StatePlan.Nothing) {
            return Optional.empty();
        }
        if (!(plan instanceof StatePlan.Anything || plan instanceof Forward)) {
            return Optional.of("unions and keywords that need a tree");
        }
        if (task instanceof LaneTask.Read read) {
            JavaType type = read.use().type();
            boolean fits = !(plan instanceof Forward forward)
                    || jsonType(type).filter(forward::allows).isPresent();
            return fits ? type(type, plan) : Optional.of("types that the schema does not allow");
        }
        return plan instanceof Forward forward ? decided(forward) : Optional.empty();
    }

    /** The type of JSON that a Java type is read from in a lane, if it is read in one. */
    private Optional<JsonType> jsonType(JavaType type) {
        if (type instanceof JavaType.Scalar scalar) {
            return Optional.of(
                    switch (scalar.kind()) {
                        case BOOLEAN -> JsonType.BOOLEAN;
                        case INT, LONG, BIG_INTEGER -> JsonType.INTEGER;
                        case DOUBLE, BIG_DECIMAL -> JsonType.NUMBER;
                        default -> JsonType.STRING;
                    });
        }
        if (type instanceof JavaType.ListOf) {
            return Optional.of(JsonType.ARRAY);
        }
        boolean text = type instanceof JavaType.Named named && types.declaration(named) instanceof EnumDeclaration;
        return Optional.of(text ? JsonType.STRING : JsonType.OBJECT);
    }

    private Optional<String> decided(Forward plan) {
        JsonType type = single(plan).orElse(JsonType.NULL);
        return switch (type) {
            case STRING, BOOLEAN -> Optional.empty();
            case OBJECT -> object(plan.members());
            case ARRAY -> array(plan.elements());
            case INTEGER -> integer(plan);
            case NUMBER -> Optional.of("numbers that may have a fraction");
            case NULL -> Optional.of("values of several types");
        };
    }

    private Optional<String> type(JavaType type, StatePlan plan) {
        if (type instanceof JavaType.Scalar scalar) {
            if (!SCALARS.contains(scalar.kind())) {
                return Optional.of("values of the type " + scalar.kind());
            }
            boolean number = scalar.kind() == ScalarKind.INT || scalar.kind() == ScalarKind.LONG;
            return number && plan instanceof Forward forward ? integer(forward) : Optional.empty();
        }
        if (type instanceof JavaType.ListOf) {
            return array(plan.elements());
        }
        if (type instanceof JavaType.MapOf map) {
            ObjectPlan members = plan.members();
            boolean plain = map.key().isEmpty() && members.properties().isEmpty();
            return plain ? object(members) : Optional.of("maps whose keys are listed");
        }
        return type instanceof JavaType.Named named
                ? declared(types.declaration(named), plan)
                : Optional.of("trees and existing types");
    }

    private static Optional<String> declared(TypeDeclaration declaration, StatePlan plan) {
        if (declaration instanceof EnumDeclaration constants) {
            boolean plain = constants.constants().size() <= MOST_CONSTANTS
                    && constants.constants().stream().allMatch(c -> c.value() instanceof JsonValue.JsonString);
            return plain ? Optional.empty() : Optional.of("enums of many or of other values than strings");
        }
        if (declaration instanceof RecordDeclaration record) {
            return record.byPattern().isEmpty()
                    ? object(RecordMembers.of(plan.members(), record))
                    : Optional.of("names that are told apart by patterns");
        }
        return Optional.of("tuples and unions");
    }

    private static Optional<String> object(ObjectPlan plan) {
        if (!plan.patterns().isEmpty()) {
            return Optional.of("names that are told apart by patterns");
        }
        return plan.properties().size() > MOST_MEMBERS
                ? Optional.of("objects with more than " + MOST_MEMBERS + " properties")
                : Optional.empty();
    }

    private static Optional<String> array(ArrayPlan plan) {
        return plan.prefix().isEmpty() && !plan.unique()
                ? Optional.empty()
                : Optional.of("arrays with positions or unique elements");
    }

    private static Optional<String> integer(Forward plan) {
        NumberPlan number = plan.number();
        boolean small = Stream.of(
                        number.lower().map(Bound::limit), number.upper().map(Bound::limit))
                .flatMap(Optional::stream)
                .allMatch(NumberPlan::isLong);
        boolean plain =
                small && plan.values().isEmpty() && number.divisors().stream().allMatch(NumberPlan::isLong);
        return plain ? Optional.empty() : Optional.of("integers with listed values or large limits");
    }

    private Stream<LaneTask> successors(LaneTask task) {
        StatePlan plan = states.plan(task.state());
        if (plan instanceof StatePlan.Nothing) {
            return Stream.empty();
        }
        if (task instanceof LaneTask.Read read) {
            return parts(read.use().type(), plan);
        }
        if (!(plan instanceof Forward forward)) {
            return Stream.empty();
        }
        JsonType type = single(forward).orElse(JsonType.NULL);
        if (type == JsonType.OBJECT) {
            ObjectPlan members = plan.members();
            return Stream.concat(members.properties().stream().map(Property::value), members.others().stream())
                    .map(LaneTask.Accept::new);
        }
        return type == JsonType.ARRAY
                ? Stream.of(new LaneTask.Accept(plan.elements().rest()))
                : Stream.empty();
    }

    private Stream<LaneTask> parts(JavaType type, StatePlan plan) {
        if (type instanceof JavaType.ListOf list) {
            return Stream.of(new LaneTask.Read(list.element(), plan.elements().rest()));
        }
        if (type instanceof JavaType.MapOf map) {
            return Stream.of(
                    new LaneTask.Read(map.value(), plan.members().others().get(0)));
        }
        if (type instanceof JavaType.Named named && types.declaration(named) instanceof RecordDeclaration record) {
            ObjectPlan members = RecordMembers.of(plan.members(), record);
            return Stream.concat(
                    members.properties().stream().map(property -> member(property, record)),
                    Stream.of(other(members.others().get(0), record)));
        }
        return Stream.empty();
    }

    private static LaneTask member(Property property, RecordDeclaration record) {
        return record.components().stream()
                .filter(component -> component.wireName().equals(property.name()))
                .findFirst()
                .map(component -> (LaneTask) new LaneTask.Read(component.type(), property.value()))
                .orElseGet(() -> record.isFixed(property.name())
                        ? new LaneTask.Accept(property.value())
                        : other(property.value(), record));
    }

    /** A member that no component stands for, though a schema names it, is kept by the map of all others. */
    private static LaneTask other(State state, RecordDeclaration record) {
        return record.additional()
                .map(map -> ((JavaType.MapOf) map.type().type()).value())
                .map(value -> (LaneTask) new LaneTask.Read(value, state))
                .orElseGet(() -> new LaneTask.Accept(state));
    }
}
