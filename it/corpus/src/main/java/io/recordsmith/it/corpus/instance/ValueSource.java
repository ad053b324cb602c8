package io.recordsmith.it.corpus.instance;

import io.recordsmith.it.corpus.instance.Demand.Contains;
import io.recordsmith.it.corpus.instance.Demand.Type;
import io.recordsmith.it.corpus.instance.SchemaDocument.Located;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that satisfy a demand, as far as a demand tells. */
final class ValueSource {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonNode TEXT = NODES.objectNode().put("type", "string");
    /** Deeper than this only what is required is made, so that recursive schemas come to an end. */
    private static final int FRUGAL_DEPTH = 5;

    private static final CharacterSet ANY = CharacterSet.dot();
    private static final int MAX_DEPTH = 40;
    private static final int ATTEMPTS = 8;
    /** Longer texts and lists are made only where a schema demands them. */
    private static final int USUAL_LENGTH = 12;

    private final SchemaDocument document;
    private final Random random;

    ValueSource(SchemaDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    /**
     * Makes a value.
     *
     * @return the value, or {@code null} if none was found
     */
    JsonNode value(List<Located> schemas, int depth) {
        if (depth > MAX_DEPTH) {
            return null;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Demand demand = Demand.of(document, schemas, random);
            JsonNode value = demand.impossible ? null : value(demand, depth);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private JsonNode value(Demand demand, int depth) {
        if (demand.values != null) {
            List<JsonNode> fitting = demand.values.stream()
                    .filter(value -> fits(demand.types, value))
                    .toList();
            return fitting.isEmpty()
                    ? null
                    : fitting.get(random.nextInt(fitting.size())).deepCopy();
        }
        List<Type> types = new ArrayList<>(demand.types);
        if (types.size() > 2 && depth >= FRUGAL_DEPTH) {
            types.removeAll(List.of(Type.ARRAY, Type.OBJECT));
        }
        return switch (types.get(random.nextInt(types.size()))) {
            case NULL -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(random.nextBoolean());
            case INTEGER -> integer(demand);
            case NUMBER -> number(demand);
            case STRING -> string(demand);
            case ARRAY -> array(demand, depth);
            case OBJECT -> object(demand, depth);
        };
    }

    private static boolean fits(Set<Type> types, JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> types.contains(Type.NULL);
            case BOOLEAN -> types.contains(Type.BOOLEAN);
            case STRING -> types.contains(Type.STRING);
            case ARRAY -> types.contains(Type.ARRAY);
            case OBJECT -> types.contains(Type.OBJECT);
            case NUMBER ->
                types.contains(Type.NUMBER)
                        || types.contains(Type.INTEGER)
                                && value.decimalValue().stripTrailingZeros().scale() <= 0;
            default -> false;
        };
    }

    private JsonNode integer(Demand demand) {
        BigDecimal step = BigDecimal.ONE;
        for (BigDecimal multiple : demand.multiples) {
            step = multiple.stripTrailingZeros().scale() <= 0 ? step.max(multiple) : step;
        }
        return onGrid(demand, step);
    }

    private JsonNode number(Demand demand) {
        if (!demand.multiples.isEmpty()) {
            return onGrid(
                    demand, demand.multiples.stream().reduce(BigDecimal::max).get());
        }
        BigDecimal low = low(demand);
        BigDecimal span = high(demand, low).subtract(low);
        BigDecimal at = BigDecimal.valueOf(random.nextInt(1001), 3);
        BigDecimal value = low.add(span.multiply(at));
        boolean onBound = value.compareTo(low) == 0 && demand.minimumExcluded
                || at.compareTo(BigDecimal.ONE) == 0 && demand.maximumExcluded;
        return NODES.numberNode(onBound ? low.add(span.multiply(BigDecimal.valueOf(5, 1))) : value);
    }

    /** Picks a multiple of a step between the bounds, often one of the outermost. */
    private JsonNode onGrid(Demand demand, BigDecimal step) {
        BigDecimal low = low(demand);
        BigInteger first = low.divide(step, 0, RoundingMode.CEILING).toBigInteger();
        BigInteger last = high(demand, low).divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        if (demand.minimumExcluded && isBound(first, step, demand.minimum)) {
            first = first.add(BigInteger.ONE);
        }
        if (demand.maximumExcluded && isBound(last, step, demand.maximum)) {
            last = last.subtract(BigInteger.ONE);
        }
        BigInteger span = last.subtract(first);
        if (span.signum() < 0) {
            return null;
        }
        BigInteger chosen = switch (random.nextInt(4)) {
            case 0 -> first;
            case 1 -> last;
            default -> first.add(new BigInteger(span.bitLength() + 8, random).mod(span.add(BigInteger.ONE)));
        };
        BigDecimal value = new BigDecimal(chosen).multiply(step);
        boolean integral = value.stripTrailingZeros().scale() <= 0;
        return integral ? NODES.numberNode(value.toBigInteger()) : NODES.numberNode(value);
    }

    private static boolean isBound(BigInteger index, BigDecimal step, BigDecimal bound) {
        return bound != null && new BigDecimal(index).multiply(step).compareTo(bound) == 0;
    }

    private static BigDecimal low(Demand demand) {
        if (demand.minimum != null) {
            return demand.minimum;
        }
        BigDecimal usual = BigDecimal.valueOf(-100);
        return demand.maximum == null ? usual : usual.min(demand.maximum.subtract(BigDecimal.valueOf(100)));
    }

    private static BigDecimal high(Demand demand, BigDecimal low) {
        return demand.maximum != null
                ? demand.maximum
                : low.max(BigDecimal.ZERO).add(BigDecimal.valueOf(1000));
    }

    private JsonNode string(Demand demand) {
        String text = text(demand);
        return text == null ? null : NODES.stringNode(text);
    }

    private String text(Demand demand) {
        List<String> examples = Formats.examples(demand.format);
        boolean asFormat = random.nextInt(3) > 0;
        if (!examples.isEmpty() && demand.patterns.isEmpty() && asFormat) {
            return examples.get(random.nextInt(examples.size()));
        }
        if (demand.minLength > demand.maxLength) {
            return null;
        }
        int longest = Math.min(demand.maxLength, demand.minLength + USUAL_LENGTH);
        int shortest = demand.minLength + random.nextInt(longest - demand.minLength + 1);
        if (demand.patterns.isEmpty()) {
            return anyText(shortest);
        }
        String first = demand.patterns.get(random.nextInt(demand.patterns.size()));
        String text = PatternText.of(first).sample(shortest, demand.maxLength, random);
        if (text == null) {
            text = PatternText.of(first).sample(demand.minLength, demand.maxLength, random);
        }
        return text;
    }

    private String anyText(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(ANY.sample(random));
        }
        return text.toString();
    }

    private JsonNode array(Demand demand, int depth) {
        int least = demand.minItems;
        int most = demand.maxItems;
        for (Contains contains : demand.contains) {
            least = Math.max(least, contains.min());
        }
        if (least > most) {
            return null;
        }
        int extra = depth >= FRUGAL_DEPTH ? 0 : random.nextInt(6);
        int size = random.nextInt(6) == 0 && most <= USUAL_LENGTH ? most : Math.min(most, least + extra);
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            JsonNode element = element(demand, array, i, depth);
            if (element == null) {
                return i >= least ? array : null;
            }
            array.add(element);
        }
        return array;
    }

    private JsonNode element(Demand demand, ArrayNode before, int index, int depth) {
        List<Located> schemas = new ArrayList<>(demand.element(index));
        for (Contains contains : demand.contains) {
            if (index < contains.min()) {
                schemas.add(contains.schema());
            }
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonNode element = value(schemas, depth + 1);
            if (element == null || !demand.unique || !contains(before, element)) {
                return element;
            }
        }
        return null;
    }

    private static boolean contains(ArrayNode array, JsonNode element) {
        for (JsonNode each : array) {
            if (each.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode object(Demand demand, int depth) {
        ObjectNode object = NODES.objectNode();
        Set<String> names = names(demand, depth);
        for (String name : names) {
            JsonNode value = value(demand.property(name), depth + 1);
            if (value != null) {
                object.set(name, value);
            } else if (demand.required.contains(name)) {
                return null;
            }
        }
        fillUp(demand, object, depth);
        return object.size() >= demand.minProperties ? object : null;
    }

    private Set<String> names(Demand demand, int depth) {
        Set<String> names = new LinkedHashSet<>(demand.required);
        int sparseness = depth >= FRUGAL_DEPTH ? Integer.MAX_VALUE : 1 + random.nextInt(3);
        for (String name : demand.declared()) {
            if (names.size() < demand.maxProperties && random.nextInt(sparseness) == 0) {
                names.add(name);
            }
        }
        for (int round = 0; round < 4; round++) {
            for (String name : List.copyOf(names)) {
                names.addAll(demand.dependentNames.getOrDefault(name, List.of()));
                // Taken out before they are added, for what is added may depend on names itself.
                List<SchemaDocument.Located> dependents = demand.dependents.remove(name);
                if (dependents != null) {
                    dependents.forEach(demand::add);
                }
            }
            names.addAll(demand.required);
        }
        return names;
    }

    /** Adds properties that no schema names, until there are enough and now and then beyond that. */
    private void fillUp(Demand demand, ObjectNode object, int depth) {
        int extra = depth >= FRUGAL_DEPTH || random.nextInt(3) != 0 ? 0 : random.nextInt(3);
        int wanted = Math.min(demand.maxProperties, Math.max(demand.minProperties, object.size() + extra));
        for (int attempt = 0; attempt < wanted * 4 && object.size() < wanted; attempt++) {
            String name = name(demand, attempt);
            if (name != null && !object.has(name)) {
                List<Located> schemas = demand.property(name);
                JsonNode value = demand.closed && schemas.isEmpty() ? null : value(schemas, depth + 1);
                if (value != null) {
                    object.set(name, value);
                }
            }
        }
    }

    /** Makes a name: a declared one, one that a pattern of the schema is about, or another. */
    private String name(Demand demand, int attempt) {
        List<String> patterns = new ArrayList<>();
        demand.objects.forEach(rule -> rule.patterns().keySet().forEach(pattern -> patterns.add(pattern.pattern())));
        List<String> declared = List.copyOf(demand.declared());
        if (attempt % 4 == 0 && !declared.isEmpty()) {
            return declared.get(random.nextInt(declared.size()));
        }
        if (attempt % 4 != 1 && !patterns.isEmpty()) {
            return PatternText.of(patterns.get(random.nextInt(patterns.size()))).sample(random.nextInt(8), 200, random);
        }
        if (!demand.propertyNames.isEmpty()) {
            List<Located> schemas = new ArrayList<>(demand.propertyNames);
            schemas.add(schemas.get(0).child(TEXT));
            JsonNode name = value(schemas, FRUGAL_DEPTH);
            return name == null ? null : name.stringValue();
        }
        return PatternText.of("\\w*").sample(1 + random.nextInt(8), 40, random);
    }
}
