package io.recordsmith.generator.plan.value;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.stream.ArrayPlan;
import io.recordsmith.generator.plan.stream.NumberPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.FixedProperty;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.JavaValue;
import io.recordsmith.generator.plan.type.NamedConstant;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import io.recordsmith.generator.plan.value.ValueCheck.Additional;
import io.recordsmith.generator.plan.value.ValueCheck.Certain;
import io.recordsmith.generator.plan.value.ValueCheck.Entries;
import io.recordsmith.generator.plan.value.ValueCheck.Field;
import io.recordsmith.generator.plan.value.ValueCheck.Fields;
import io.recordsmith.generator.plan.value.ValueCheck.Fixed;
import io.recordsmith.generator.plan.value.ValueCheck.Items;
import io.recordsmith.generator.plan.value.ValueCheck.Opaque;
import io.recordsmith.generator.plan.value.ValueCheck.OrNull;
import io.recordsmith.generator.plan.value.ValueCheck.Parts;
import io.recordsmith.generator.plan.value.ValueCheck.Unknown;
import io.recordsmith.generator.plan.value.ValueCheck.ValueParts;
import io.recordsmith.generator.source.JsonValue.JsonNull;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans how values that exist in Java are checked, by the states that a forward pass over them as JSON would be in.
 * What a type guarantees is not checked again; what depends on more than one look at a value is left to trees.
 */
public final class ValuePlanner {
    private static final ValueCheck CERTAIN = new Certain();
    private static final ValueCheck UNKNOWN = new Unknown();
    private static final NumberPlan NOTHING_ASKED =
            new NumberPlan(Optional.empty(), Optional.empty(), List.of(), false);

    private final TypeModel types;
    private final StatePlanner states;

    public ValuePlanner(TypeModel types, StatePlanner states) {
        this.types = types;
        this.states = states;
    }

    /** Returns how a value of an entry's type is checked. */
    public ValueCheck root(TypeUse use, SchemaKey entry) {
        return check(use, states.state(List.of(entry)));
    }

    private ValueCheck check(TypeUse use, State state) {
        ValueCheck check = check(use.type(), state);
        return use.nullable() && !(check instanceof Certain) ? new OrNull(nullHolds(state), check) : check;
    }

    private boolean nullHolds(State state) {
        if (!(states.plan(state) instanceof Forward forward)) {
            return states.plan(state) instanceof StatePlan.Anything;
        }
        boolean listed = forward.values()
                .map(values -> values.stream().anyMatch(JsonNull.class::isInstance))
                .orElse(true);
        return listed && forward.allows(JsonType.NULL);
    }

    private ValueCheck check(JavaType type, State state) {
        StatePlan plan = states.plan(state);
        if (plan instanceof StatePlan.Anything) {
            // A double may be no number at all, which JSON cannot say.
            return isDouble(type) ? new ValueCheck.Number(ScalarKind.DOUBLE, NOTHING_ASKED, false) : CERTAIN;
        }
        if (type instanceof JavaType.Open) {
            return new ValueCheck.Tree(state.keys());
        }
        return plan instanceof Forward forward ? check(type, state, forward) : UNKNOWN;
    }

    private static boolean isDouble(JavaType type) {
        return type instanceof JavaType.Scalar scalar && scalar.kind() == ScalarKind.DOUBLE;
    }

    private ValueCheck check(JavaType type, State state, Forward plan) {
        if (type instanceof JavaType.Scalar scalar) {
            return scalar(scalar.kind(), plan);
        }
        if (type instanceof JavaType.ListOf) {
            return plan.allows(JsonType.ARRAY) ? parts(type, state, plan.array().isEmpty()) : UNKNOWN;
        }
        if (type instanceof JavaType.MapOf) {
            return plan.allows(JsonType.OBJECT)
                    ? parts(type, state, plan.object().isEmpty())
                    : UNKNOWN;
        }
        if (!(type instanceof JavaType.Named named)) {
            return UNKNOWN;
        }
        TypeDeclaration declaration = types.declaration(named);
        if (declaration instanceof EnumDeclaration enumeration) {
            boolean strings = enumeration.constants().stream().allMatch(c -> c.value() instanceof JsonString);
            return strings && plan.allows(JsonType.STRING) ? new ValueCheck.Constant(plan.texts()) : UNKNOWN;
        }
        return declaration instanceof RecordDeclaration record && !record.isWide() && plan.allows(JsonType.OBJECT)
                ? parts(type, state, false)
                : UNKNOWN;
    }

    private static ValueCheck parts(JavaType type, State state, boolean nothingAsked) {
        return nothingAsked ? CERTAIN : new Parts(type, state);
    }

    private static ValueCheck scalar(ScalarKind kind, Forward plan) {
        return switch (kind) {
            case BOOLEAN -> plan.allows(JsonType.BOOLEAN) && plan.values().isEmpty() ? CERTAIN : UNKNOWN;
            case INT, LONG, BIG_INTEGER -> number(kind, plan, false);
            case DOUBLE, BIG_DECIMAL -> number(kind, plan, !plan.allows(JsonType.NUMBER));
            default -> text(kind, plan);
        };
    }

    private static ValueCheck number(ScalarKind kind, Forward plan, boolean whole) {
        boolean allowed = plan.allows(JsonType.INTEGER) || plan.allows(JsonType.NUMBER);
        if (!allowed || plan.values().isPresent()) {
            return UNKNOWN;
        }
        boolean nothingAsked = plan.number().isEmpty() && !whole && kind != ScalarKind.DOUBLE;
        return nothingAsked ? CERTAIN : new ValueCheck.Number(kind, plan.number(), whole);
    }

    private static ValueCheck text(ScalarKind kind, Forward plan) {
        if (!plan.allows(JsonType.STRING)) {
            return UNKNOWN;
        }
        return plan.texts().isEmpty() ? CERTAIN : new ValueCheck.Text(kind, plan.texts());
    }

    /** Returns how the parts of a value are checked. */
    public ValueParts parts(Parts value) {
        Forward plan = (Forward) states.plan(value.state());
        if (value.type() instanceof JavaType.ListOf list) {
            return items(list, plan.array().orElseThrow());
        }
        ObjectPlan object = plan.object().orElse(ObjectPlan.ANYTHING);
        if (value.type() instanceof JavaType.MapOf map) {
            return entries(map, object);
        }
        return fields((RecordDeclaration) types.declaration((JavaType.Named) value.type()), object);
    }

    private ValueParts items(JavaType.ListOf list, ArrayPlan plan) {
        return plan.prefix().isEmpty()
                ? new Items(list.element(), check(list.element(), plan.rest()), plan.minimum(), plan.maximum())
                : new Opaque();
    }

    private ValueParts entries(JavaType.MapOf map, ObjectPlan plan) {
        boolean named = !plan.properties().isEmpty()
                || !plan.patterns().isEmpty()
                || !plan.dependencies().isEmpty();
        if (named) {
            return new Opaque();
        }
        List<SchemaKey> names =
                plan.names().stream().flatMap(state -> state.keys().stream()).toList();
        ValueCheck value = check(map.value(), plan.others().get(0));
        return new Entries(map, value, names, plan.minimum(), plan.maximum());
    }

    private ValueParts fields(RecordDeclaration record, ObjectPlan plan) {
        Map<String, ObjectPlan.Property> properties = new LinkedHashMap<>();
        plan.properties().forEach(property -> properties.put(property.name(), property));
        Set<String> names =
                record.components().stream().map(Component::wireName).collect(Collectors.toSet());
        record.fixed().forEach(property -> names.add(property.wireName()));
        if (!record.byPattern().isEmpty() || !isSimple(record, plan, names)) {
            return new Opaque();
        }
        List<Field> fields = record.components().stream()
                .map(component -> field(component, Optional.ofNullable(properties.get(component.wireName())), plan))
                .toList();
        List<Fixed> fixed = new ArrayList<>();
        for (FixedProperty property : record.fixed()) {
            State state = stateOf(Optional.ofNullable(properties.get(property.wireName())), plan);
            if (property.constant().isPresent()) {
                NamedConstant constant = property.constant().get();
                fixed.add(new Fixed(constant, isListed(constant, state) ? CERTAIN : check(constant.type(), state)));
            } else if (!nullHolds(state)) {
                return new Opaque();
            }
        }
        return new Fields(fields, fixed, record.additional().map(map -> additional(map, plan)));
    }

    /** Returns whether each property can be looked at by itself, wherever the record keeps it. */
    private static boolean isSimple(RecordDeclaration record, ObjectPlan plan, Set<String> names) {
        if (!plan.names().isEmpty() || !plan.dependencies().isEmpty() || plan.counts()) {
            return false;
        }
        boolean homeless = plan.properties().stream()
                .anyMatch(p -> !names.contains(p.name())
                        && (p.required() || record.additional().isPresent()));
        boolean unlisted =
                names.size() > plan.properties().size() || record.additional().isPresent();
        return !homeless && (plan.patterns().isEmpty() || !unlisted);
    }

    private static State stateOf(Optional<ObjectPlan.Property> property, ObjectPlan plan) {
        return property.map(ObjectPlan.Property::value)
                .orElseGet(() -> plan.others().get(0));
    }

    /** Returns whether nothing is asked of a number or truth value but that it is one of a list. */
    private boolean isListed(NamedConstant constant, State state) {
        return constant.value() instanceof JavaValue.Scalar scalar
                && !(scalar.value() instanceof JsonString)
                && states.plan(state) instanceof Forward forward
                && forward.number().isEmpty()
                && forward.values().isPresent()
                && forward.values().get().stream().anyMatch(scalar.value()::sameValue);
    }

    private Field field(Component component, Optional<ObjectPlan.Property> property, ObjectPlan plan) {
        State state = stateOf(property, plan);
        boolean required = property.map(ObjectPlan.Property::required).orElse(false);
        return new Field(component, check(component.type().type(), state), nullHolds(state), !required);
    }

    private Additional additional(Component component, ObjectPlan plan) {
        TypeUse value = ((JavaType.MapOf) component.type().type()).value();
        return new Additional(component, value, check(value, plan.others().get(0)));
    }
}
