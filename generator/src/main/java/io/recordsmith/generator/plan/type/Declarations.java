package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.naming.MemberNames;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.PatternComponent;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Selector;
import io.recordsmith.generator.plan.type.TypeDeclaration.TupleDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Variant;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.Shapes;
import io.recordsmith.generator.source.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans the declarations of named shapes. */
final class Declarations {
    private final Shapes shapes;
    private final TypeUses types;
    private final Components components;
    private final Constraints constraints;
    private final Map<String, List<String>> implemented;

    /** Creates a planner; {@code implemented} gives the unions that each named type is a variant of. */
    Declarations(
            Shapes shapes,
            TypeUses types,
            Components components,
            Constraints constraints,
            Map<String, List<String>> implemented) {
        this.constraints = constraints;
        this.shapes = shapes;
        this.types = types;
        this.components = components;
        this.implemented = implemented;
    }

    TypeDeclaration of(ShapeKey key, String name) {
        SchemaLocation location = key.nearest();
        Documentation documentation = Components.documentation(shapes.remarks(key));
        List<String> interfaces = implemented.getOrDefault(name, List.of());
        Shape shape = shapes.shape(key);
        if (shape instanceof Shape.Structure structure) {
            Components.Members members = components.ofProperties(structure.properties());
            List<PatternComponent> byPattern = components.ofPatterns(structure.rest(), members.components());
            Optional<Component> rest = components.ofRest(structure.rest(), members.components());
            boolean exact = rest.isEmpty() && components.refuseOthers();
            return new RecordDeclaration(
                    name,
                    location,
                    documentation,
                    constraints.ofProperties(key, members.components()),
                    members.fixed(),
                    byPattern.stream()
                            .map(one -> new PatternComponent(one.patterns(), constraints.ofRest(one.map())))
                            .toList(),
                    rest.map(constraints::ofRest),
                    exact,
                    structure.implied(),
                    interfaces);
        } else if (shape instanceof Shape.Tuple tuple) {
            return new TupleDeclaration(
                    name,
                    location,
                    documentation,
                    constraints.ofElements(key, components.ofElements(tuple)),
                    components.ofRest(tuple).map(constraints::ofRest),
                    interfaces);
        } else if (shape instanceof Shape.Enumeration enumeration) {
            return new EnumDeclaration(name, location, documentation, constants(enumeration.values()), interfaces);
        } else if (shape instanceof Shape.Union union) {
            List<Variant> variants = variants(name, union);
            return new UnionDeclaration(
                    name, location, documentation, variants, selector(union.distinction()), interfaces);
        }
        return container(name, location, documentation, shape, interfaces);
    }

    /** A list or map that contains itself needs a name between. */
    private UnionDeclaration container(
            String name, SchemaLocation location, Documentation documentation, Shape shape, List<String> interfaces) {
        TypeUse type = new TypeUse(types.unnamed(shape), false);
        JsonType json = shape instanceof Shape.Sequence ? JsonType.ARRAY : JsonType.OBJECT;
        Variant variant = new Variant(type, Optional.of(wrapper(name, type.type())), List.of(location));
        return new UnionDeclaration(
                name, location, documentation, List.of(variant), new Selector.ByType(Map.of(json, 0)), interfaces);
    }

    /** Returns the constants of an enum: their names depend on its values and on nothing else. */
    static List<EnumDeclaration.Constant> constants(List<JsonValue> values) {
        Map<String, JsonValue> byText = new LinkedHashMap<>();
        for (JsonValue value : values) {
            String text = text(value);
            byText.put(byText.containsKey(text) ? text + " " + kind(value) : text, value);
        }
        Map<String, String> names = MemberNames.constants(byText.keySet());
        return byText.entrySet().stream()
                .map(entry -> new EnumDeclaration.Constant(names.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonValue.JsonNumber number) {
            return number.literal().replace("-", "minus ");
        }
        return value instanceof JsonValue.JsonString string
                ? string.value()
                : String.valueOf(((JsonValue.JsonBoolean) value).value());
    }

    private static String kind(JsonValue value) {
        return value instanceof JsonValue.JsonNumber
                ? "number"
                : value instanceof JsonValue.JsonString ? "string" : "boolean";
    }

    private List<Variant> variants(String name, Shape.Union union) {
        List<JavaType> planned = union.branches().stream()
                .map(branch -> types.type(branch.key()))
                .toList();
        List<String> wrappers =
                planned.stream().map(type -> wrapper(name, type)).toList();
        return IntStream.range(0, planned.size())
                .mapToObj(i -> {
                    boolean unique =
                            wrappers.stream().filter(wrappers.get(i)::equals).count() == 1;
                    Optional<String> wrapper = planned.get(i) instanceof JavaType.Named
                            ? Optional.empty()
                            : Optional.of(unique ? wrappers.get(i) : wrappers.get(i) + (i + 1));
                    return new Variant(
                            new TypeUse(planned.get(i), false),
                            wrapper,
                            union.branches().get(i).schemas());
                })
                .toList();
    }

    /** Returns the name of the nested record around a type; a nested type cannot be called as the one around it. */
    private static String wrapper(String union, JavaType type) {
        String name = "Of" + subject(type);
        return name.equalsIgnoreCase(union) ? name + "Value" : name;
    }

    /** Returns what people call values of a type. */
    static String subject(JavaType type) {
        if (type instanceof JavaType.Existing existing) {
            return existing.simpleName();
        } else if (type instanceof JavaType.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "String";
                case BOOLEAN -> "Boolean";
                case INT, LONG, BIG_INTEGER -> "Integer";
                case DOUBLE, BIG_DECIMAL -> "Number";
                case OFFSET_DATE_TIME -> "DateTime";
                case OFFSET_TIME -> "Time";
                case LOCAL_DATE -> "Date";
                case UUID -> "Uuid";
                case URI -> "Uri";
                case BYTES -> "Bytes";
            };
        } else if (type instanceof JavaType.ListOf) {
            return "List";
        } else if (type instanceof JavaType.MapOf) {
            return "Map";
        }
        return "Node";
    }

    private static Selector selector(Shape.Distinction distinction) {
        if (distinction instanceof Shape.Distinction.ByType type) {
            return new Selector.ByType(type.types());
        } else if (distinction instanceof Shape.Distinction.ByProperty property) {
            return new Selector.ByProperty(property.property(), property.values(), Optional.empty());
        } else if (distinction instanceof Shape.Distinction.ByPresence presence) {
            return new Selector.ByPresence(presence.properties(), Optional.empty());
        } else if (distinction instanceof Shape.Distinction.ByHint hint) {
            return new Selector.ByHint(hint.property(), hint.values(), hint.otherwise());
        }
        return new Selector.ByTrial();
    }
}
