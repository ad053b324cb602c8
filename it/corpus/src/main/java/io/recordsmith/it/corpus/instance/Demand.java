package io.recordsmith.it.corpus.instance;

import io.recordsmith.it.corpus.instance.SchemaDocument.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a set of schemas asks of one instance location, gathered in one place: references followed, {@code allOf}
 * united, one branch of each alternative picked. What it leaves out ({@code not}, the other branches of {@code oneOf})
 * is the oracle's to notice.
 */
final class Demand {
    /** Past this many references in a row at one location there is a loop. */
    private static final int MAX_IN_PLACE = 60;

    enum Type {
        NULL,
        BOOLEAN,
        INTEGER,
        NUMBER,
        STRING,
        ARRAY,
        OBJECT
    }

    /** The keywords of one schema about properties, which see each other. */
    record ObjectRule(Map<String, Located> properties, Map<Pattern, Located> patterns, Located additional) {}

    /** The keywords of one schema about elements, which see each other. */
    record ArrayRule(List<Located> prefix, Located rest) {}

    /** How many elements of a kind there are to be. */
    record Contains(Located schema, int min, int max) {}

    private final SchemaDocument document;
    private final Random random;

    boolean impossible;
    final Set<Type> types = EnumSet.allOf(Type.class);
    /** The allowed values, or {@code null} if any value may do. */
    List<JsonNode> values;

    BigDecimal minimum;
    boolean minimumExcluded;
    BigDecimal maximum;
    boolean maximumExcluded;
    final List<BigDecimal> multiples = new ArrayList<>();

    int minLength;
    int maxLength = Integer.MAX_VALUE;
    final List<String> patterns = new ArrayList<>();
    String format = "";

    final List<ObjectRule> objects = new ArrayList<>();
    final Set<String> required = new LinkedHashSet<>();
    final List<Located> propertyNames = new ArrayList<>();
    final Map<String, List<Located>> dependents = new LinkedHashMap<>();
    final Map<String, List<String>> dependentNames = new LinkedHashMap<>();
    int minProperties;
    int maxProperties = Integer.MAX_VALUE;
    boolean closed;

    final List<ArrayRule> arrays = new ArrayList<>();
    final List<Contains> contains = new ArrayList<>();
    int minItems;
    int maxItems = Integer.MAX_VALUE;
    boolean unique;

    private Demand(SchemaDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    static Demand of(SchemaDocument document, List<Located> schemas, Random random) {
        Demand demand = new Demand(document, random);
        schemas.forEach(schema -> demand.add(schema, 0));
        if (demand.types.contains(Type.NUMBER)) {
            demand.types.add(Type.INTEGER);
        }
        demand.impossible |= demand.types.isEmpty();
        return demand;
    }

    /** Adds what another schema asks of the same location. */
    void add(Located schema) {
        add(schema, 0);
    }

    private void add(Located located, int depth) {
        JsonNode schema = located.schema();
        if (!schema.isObject() || depth > MAX_IN_PLACE) {
            impossible |= depth > MAX_IN_PLACE || schema.isBoolean() && !schema.booleanValue();
            return;
        }
        applicators(located, depth);
        generic(schema);
        number(schema);
        string(schema);
        object(located);
        array(located);
    }

    private void applicators(Located located, int depth) {
        JsonNode schema = located.schema();
        for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            if (schema.path(keyword).isString()) {
                add(document.resolve(located, schema.get(keyword).stringValue()), depth + 1);
            }
        }
        for (JsonNode branch : schema.path("allOf")) {
            add(located.child(branch), depth + 1);
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            JsonNode branches = schema.path(keyword);
            if (!branches.isEmpty()) {
                add(located.child(branches.get(random.nextInt(branches.size()))), depth + 1);
            }
        }
        if (schema.has("if")) {
            if (random.nextBoolean()) {
                add(located.child(schema.get("if")), depth + 1);
                addIfPresent(located, "then", depth);
            } else {
                addIfPresent(located, "else", depth);
            }
        }
    }

    private void addIfPresent(Located located, String keyword, int depth) {
        if (located.schema().has(keyword)) {
            add(located.child(located.schema().get(keyword)), depth + 1);
        }
    }

    private void generic(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isString() || type.isArray()) {
            Set<Type> allowed = EnumSet.noneOf(Type.class);
            for (JsonNode name : type.isArray() ? type : List.of(type)) {
                Type named = Type.valueOf(name.stringValue().toUpperCase(Locale.ROOT));
                allowed.add(named);
                if (named == Type.NUMBER) {
                    allowed.add(Type.INTEGER);
                }
            }
            if (schema.path("nullable").asBoolean(false)) {
                allowed.add(Type.NULL);
            }
            types.retainAll(allowed);
        }
        if (schema.path("enum").isArray()) {
            retain(elements(schema.get("enum")));
        }
        if (schema.has("const")) {
            retain(List.of(schema.get("const")));
        }
    }

    private void retain(List<JsonNode> allowed) {
        List<JsonNode> kept = new ArrayList<>(allowed);
        if (values != null) {
            kept.retainAll(values);
        }
        values = kept;
    }

    private void number(JsonNode schema) {
        lower(schema, "minimum", schema.path("exclusiveMinimum").asBoolean(false));
        upper(schema, "maximum", schema.path("exclusiveMaximum").asBoolean(false));
        lower(schema, "exclusiveMinimum", true);
        upper(schema, "exclusiveMaximum", true);
        if (schema.path("multipleOf").isNumber()) {
            multiples.add(schema.get("multipleOf").decimalValue());
        }
    }

    private void lower(JsonNode schema, String keyword, boolean excluded) {
        if (schema.path(keyword).isNumber()) {
            BigDecimal bound = schema.get(keyword).decimalValue();
            int order = minimum == null ? 1 : bound.compareTo(minimum);
            if (order >= 0) {
                minimumExcluded = order == 0 ? minimumExcluded || excluded : excluded;
                minimum = bound;
            }
        }
    }

    private void upper(JsonNode schema, String keyword, boolean excluded) {
        if (schema.path(keyword).isNumber()) {
            BigDecimal bound = schema.get(keyword).decimalValue();
            int order = maximum == null ? -1 : bound.compareTo(maximum);
            if (order <= 0) {
                maximumExcluded = order == 0 ? maximumExcluded || excluded : excluded;
                maximum = bound;
            }
        }
    }

    private void string(JsonNode schema) {
        minLength = Math.max(minLength, bound(schema, "minLength", 0));
        maxLength = Math.min(maxLength, bound(schema, "maxLength", Integer.MAX_VALUE));
        if (schema.path("pattern").isString()) {
            patterns.add(schema.get("pattern").stringValue());
        }
        format = schema.path("format").asString(format);
    }

    private void object(Located located) {
        JsonNode schema = located.schema();
        Map<String, Located> properties = children(located, "properties");
        Map<Pattern, Located> byPattern = new LinkedHashMap<>();
        children(located, "patternProperties")
                .forEach((pattern, child) -> byPattern.put(PatternText.compile(pattern), child));
        Located additional =
                schema.has("additionalProperties") ? located.child(schema.get("additionalProperties")) : null;
        if (!properties.isEmpty() || !byPattern.isEmpty() || additional != null) {
            objects.add(new ObjectRule(properties, byPattern, additional));
        }
        if (schema.path("required").isArray()) {
            elements(schema.get("required")).forEach(name -> required.add(name.stringValue()));
        }
        if (schema.has("propertyNames")) {
            propertyNames.add(located.child(schema.get("propertyNames")));
        }
        for (String keyword : List.of("dependentSchemas", "dependentRequired", "dependencies")) {
            children(located, keyword).forEach(this::dependent);
        }
        minProperties = Math.max(minProperties, bound(schema, "minProperties", 0));
        maxProperties = Math.min(maxProperties, bound(schema, "maxProperties", Integer.MAX_VALUE));
        closed |= isFalse(schema.path("unevaluatedProperties"));
    }

    private void dependent(String name, Located dependent) {
        if (dependent.schema().isArray()) {
            elements(dependent.schema())
                    .forEach(other -> dependentNames
                            .computeIfAbsent(name, first -> new ArrayList<>())
                            .add(other.stringValue()));
        } else {
            dependents.computeIfAbsent(name, first -> new ArrayList<>()).add(dependent);
        }
    }

    private void array(Located located) {
        JsonNode schema = located.schema();
        JsonNode items = schema.path("items");
        JsonNode prefix = items.isArray() ? items : schema.path("prefixItems");
        JsonNode rest = items.isArray() ? schema.path("additionalItems") : items;
        if (rest.isMissingNode() && isFalse(schema.path("unevaluatedItems"))) {
            rest = schema.get("unevaluatedItems");
        }
        if (prefix.isArray() || !rest.isMissingNode()) {
            List<Located> first = new ArrayList<>();
            prefix.forEach(each -> first.add(located.child(each)));
            arrays.add(new ArrayRule(first, rest.isMissingNode() ? null : located.child(rest)));
        }
        if (schema.has("contains")) {
            contains.add(new Contains(
                    located.child(schema.get("contains")),
                    bound(schema, "minContains", 1),
                    bound(schema, "maxContains", Integer.MAX_VALUE)));
        }
        minItems = Math.max(minItems, bound(schema, "minItems", 0));
        maxItems = Math.min(maxItems, bound(schema, "maxItems", Integer.MAX_VALUE));
        unique |= schema.path("uniqueItems").asBoolean(false);
    }

    /** Returns the schemas that hold for the property of a name. */
    List<Located> property(String name) {
        List<Located> schemas = new ArrayList<>();
        for (ObjectRule rule : objects) {
            int before = schemas.size();
            if (rule.properties.containsKey(name)) {
                schemas.add(rule.properties.get(name));
            }
            rule.patterns.forEach((pattern, schema) -> {
                if (pattern.matcher(name).find()) {
                    schemas.add(schema);
                }
            });
            if (schemas.size() == before && rule.additional != null) {
                schemas.add(rule.additional);
            }
        }
        return schemas;
    }

    /** Returns the schemas that hold for the element at an index. */
    List<Located> element(int index) {
        List<Located> schemas = new ArrayList<>();
        for (ArrayRule rule : arrays) {
            if (index < rule.prefix.size()) {
                schemas.add(rule.prefix.get(index));
            } else if (rule.rest != null) {
                schemas.add(rule.rest);
            }
        }
        return schemas;
    }

    /** Returns the names that the schemas mention, in order. */
    Set<String> declared() {
        Set<String> names = new LinkedHashSet<>();
        objects.forEach(rule -> names.addAll(rule.properties.keySet()));
        return names;
    }

    private static Map<String, Located> children(Located located, String keyword) {
        Map<String, Located> children = new LinkedHashMap<>();
        JsonNode object = located.schema().path(keyword);
        if (object.isObject()) {
            object.properties().forEach(each -> children.put(each.getKey(), located.child(each.getValue())));
        }
        return children;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static int bound(JsonNode schema, String keyword, int otherwise) {
        JsonNode value = schema.path(keyword);
        if (!value.isNumber()) {
            return otherwise;
        }
        return value.decimalValue().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    private static boolean isFalse(JsonNode node) {
        return node.isBoolean() && !node.booleanValue();
    }
}
