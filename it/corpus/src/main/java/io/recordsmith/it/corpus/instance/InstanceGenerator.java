package io.recordsmith.it.corpus.instance;

import io.recordsmith.it.harness.ExactJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * Generates instances of a schema, the same ones for the same seed. What it is after may fail: the schema is followed
 * only as far as it says how to build a value, so every instance is held against a {@link ReferenceValidator} first,
 * and one that turned out otherwise than it was meant is dropped and counted.
 */
public final class InstanceGenerator {
    private static final int ATTEMPTS_PER_INSTANCE = 20;

    private final SchemaDocument document;
    private final ReferenceValidator reference;
    private final Random random;
    private int dropped;

    /**
     * Prepares a schema.
     *
     * @param document the schema
     * @param reference what has the last word about it
     * @param seed where randomness starts
     */
    public InstanceGenerator(SchemaDocument document, ReferenceValidator reference, long seed) {
        this.document = document;
        this.reference = reference;
        this.random = new Random(seed);
    }

    /**
     * Generates different valid instances.
     *
     * @param count how many are wanted
     * @return at most so many; fewer when the schema allows fewer values, or when they are not found
     */
    public List<JsonNode> valid(int count) {
        ValueSource values = new ValueSource(document, random);
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (int attempt = 0; attempt < count * ATTEMPTS_PER_INSTANCE && found.size() < count; attempt++) {
            JsonNode value = values.value(List.of(document.root()), 0);
            keep(value, true, found);
        }
        return List.copyOf(found.values());
    }

    /**
     * Generates different invalid instances, each a valid one with one change.
     *
     * @param valid the valid ones
     * @param count how many are wanted
     * @return at most so many; none when the schema forbids nothing
     */
    public List<JsonNode> invalid(List<JsonNode> valid, int count) {
        FaultSource faults = new FaultSource(document, random);
        Map<String, JsonNode> found = new LinkedHashMap<>();
        List<JsonNode> from = new ArrayList<>(valid);
        for (int attempt = 0; attempt < count * ATTEMPTS_PER_INSTANCE && found.size() < count; attempt++) {
            if (!from.isEmpty()) {
                keep(faults.fault(from.get(random.nextInt(from.size()))), false, found);
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * Returns how many instances were dropped because they are not what they were meant to be.
     *
     * @return a number of instances
     */
    public int dropped() {
        return dropped;
    }

    private void keep(JsonNode instance, boolean valid, Map<String, JsonNode> found) {
        if (instance == null) {
            return;
        }
        byte[] json = ExactJson.write(instance);
        // What is written decides, not how it was made: a decimal of scale 0 is read as an integer.
        JsonNode read = ExactJson.read(json);
        if (reference.isValid(read) == valid) {
            found.putIfAbsent(new String(json, StandardCharsets.US_ASCII), read);
        } else {
            dropped++;
        }
    }
}
