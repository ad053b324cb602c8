package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.naming.MemberNames;
import io.recordsmith.generator.option.UnknownProperties;
import io.recordsmith.generator.plan.type.TypeDeclaration.PatternComponent;
import io.recordsmith.generator.shape.Remarks;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeUse;
import io.recordsmith.generator.shape.Shapes;
import io.recordsmith.generator.source.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the components of records. */
final class Components {
    private static final String REST = "additionalProperties";

    private final Shapes shapes;
    private final TypeUses types;
    private final JavaValues values;
    private final TypeOptions options;
    private final Diagnostics diagnostics;

    Components(Shapes shapes, TypeUses types, TypeOptions options, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.types = types;
        this.values = new JavaValues(shapes, types);
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** What the properties of an object become. */
    record Members(List<Component> components, List<FixedProperty> fixed) {}

    Members ofProperties(Map<String, Shape.Property> properties) {
        Map<String, Shape.Property> open = new LinkedHashMap<>();
        Map<String, JavaValue> only = new LinkedHashMap<>();
        Map<String, JavaValue> defaults = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            if (!isFixed(property)) {
                open.put(name, property);
                defaultValue(property.use())
                        .flatMap(value -> values.of(value, property.use().key()))
                        .ifPresent(value -> defaults.put(name, value));
            }
            only(property).ifPresent(value -> only.put(name, value));
        });
        Map<String, String> names = MemberNames.components(open.keySet(), chosenNames(open));
        ConstantNames constants = new ConstantNames(only.keySet(), defaults.keySet(), names.values());
        List<Component> components = new ArrayList<>();
        List<FixedProperty> fixed = new ArrayList<>();
        properties.forEach((name, property) -> {
            JavaType type = types.type(property.use().key());
            if (open.containsKey(name)) {
                Optional<NamedConstant> constant = Optional.ofNullable(defaults.get(name))
                        .map(value -> new NamedConstant(constants.ofDefault(name), type, value));
                components.add(component(name, names.get(name), property.use(), property.required())
                        .withDefault(constant));
            } else {
                Optional<NamedConstant> constant = Optional.ofNullable(only.get(name))
                        .map(value -> new NamedConstant(constants.fixed(name), type, value));
                fixed.add(new FixedProperty(name, constant, components.size()));
            }
        });
        return new Members(components, fixed);
    }

    /** Returns whether the property is always there and always has the same value. */
    private boolean isFixed(Shape.Property property) {
        boolean isNull = shapes.shape(property.use().key()) instanceof Shape.Null;
        return property.required() && (isNull || only(property).isPresent());
    }

    /** Returns the only value of a property that is not null. */
    private Optional<JavaValue> only(Shape.Property property) {
        boolean single = property.required()
                && !property.use().nullable()
                && shapes.shape(property.use().key()) instanceof Shape.Enumeration enumeration
                && enumeration.values().size() == 1;
        return single
                ? values.of(
                        ((Shape.Enumeration) shapes.shape(property.use().key()))
                                .values()
                                .get(0),
                        property.use().key())
                : Optional.empty();
    }

    List<Component> ofElements(Shape.Tuple tuple) {
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < tuple.elements().size(); i++) {
            String name = "item" + (i + 1);
            Component component = component(name, name, tuple.elements().get(i), i < tuple.required());
            // What is absent ends the array, which null does not.
            components.add(component.withPresence(
                    !component.required() && component.type().nullable()));
        }
        return components;
    }

    /** Returns the component for the elements that have no position of their own. */
    Optional<Component> ofRest(Shape.Tuple tuple) {
        return tuple.rest()
                .map(rest -> new Component(
                        "",
                        "rest",
                        new TypeUse(new JavaType.ListOf(types.of(rest)), false),
                        false,
                        false,
                        rest.remarks().secret(),
                        new Documentation("", "All other elements.", false)));
    }

    /** Returns the component for all other properties, when they are kept. */
    Optional<Component> ofRest(Shape.Rest rest, List<Component> components) {
        if (rest instanceof Shape.Rest.ByPattern byPattern) {
            return ofRest(byPattern.others(), components);
        }
        TypeUse value;
        if (rest instanceof Shape.Rest.Restricted restricted) {
            value = types.valueType(restricted.value(), restricted.exhaustive());
        } else if (rest instanceof Shape.Rest.Unrestricted unrestricted
                && (unrestricted.stated() || options.unknownProperties() == UnknownProperties.KEEP)) {
            value = new TypeUse(new JavaType.Open(), false);
        } else {
            return Optional.empty();
        }
        boolean masked = rest instanceof Shape.Rest.Restricted restricted
                && restricted.value().remarks().secret();
        return Optional.of(map(restName(components), value, masked, "All other properties."));
    }

    /** Returns the components for properties whose names match patterns, where these tell them apart. */
    List<PatternComponent> ofPatterns(Shape.Rest rest, List<Component> components) {
        if (!(rest instanceof Shape.Rest.ByPattern byPattern)) {
            return List.of();
        }
        Set<String> taken = new HashSet<>(Set.of(REST));
        components.forEach(component -> taken.add(component.javaName()));
        List<PatternComponent> maps = new ArrayList<>();
        for (Shape.Rest.Group group : byPattern.groups()) {
            ShapeUse use = group.value();
            String name = PatternNames.of(group.patterns(), types.type(use.key()), taken);
            Component map = map(
                    name,
                    types.of(use),
                    use.remarks().secret(),
                    "Properties whose names match `" + String.join("` or `", group.patterns()) + "`.");
            maps.add(new PatternComponent(group.patterns(), map));
        }
        return maps;
    }

    private static Component map(String name, TypeUse value, boolean masked, String description) {
        TypeUse type = new TypeUse(new JavaType.MapOf(value), false);
        return new Component("", name, type, false, false, masked, new Documentation("", description, false));
    }

    /** Returns whether a property that has no component must not get lost without a word. */
    boolean refuseOthers() {
        return options.unknownProperties() != UnknownProperties.IGNORE;
    }

    private static String restName(List<Component> components) {
        return Stream.iterate(REST, name -> name + "_")
                .filter(name -> components.stream().noneMatch(c -> c.javaName().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    private Component component(String wireName, String javaName, ShapeUse use, boolean required) {
        TypeUse type = types.of(use);
        Remarks remarks = use.remarks();
        boolean presence = options.lossless() && !required && type.nullable();
        return new Component(wireName, javaName, type, required, presence, remarks.secret(), documentation(remarks));
    }

    static Documentation documentation(Remarks remarks) {
        return new Documentation(remarks.title(), remarks.description(), remarks.deprecated());
    }

    private Optional<JsonValue> defaultValue(ShapeUse use) {
        Optional<JsonValue> value = use.remarks().defaultValue();
        if (value.isEmpty() || use.remarks().secret()) {
            return Optional.empty();
        } else if (fits(value.get(), use)) {
            return value;
        }
        use.remarks()
                .place()
                .ifPresent(place -> diagnostics.report(Diagnostic.warning(
                        Code.INVALID_DEFAULT, place, "the default is no value that the schema allows")));
        return Optional.empty();
    }

    private boolean fits(JsonValue value, ShapeUse use) {
        if (value instanceof JsonValue.JsonNull) {
            return use.nullable();
        }
        return Defaults.fits(value, shapes.shape(use.key()));
    }

    private Map<String, String> chosenNames(Map<String, Shape.Property> properties) {
        Map<String, String> chosen = new LinkedHashMap<>();
        properties.forEach((wireName, property) -> {
            Remarks remarks = property.use().remarks();
            remarks.javaName().ifPresent(name -> {
                if (MemberNames.isComponentName(name) && !chosen.containsValue(name)) {
                    chosen.put(wireName, name);
                } else {
                    remarks.place().ifPresent(place -> refuse(name, place));
                }
            });
        });
        return chosen;
    }

    private void refuse(String name, Place place) {
        String message = "the Java name " + name + " is taken or is not one that a component can have";
        diagnostics.report(Diagnostic.error(Code.JAVA_NAME, place, message));
    }
}
