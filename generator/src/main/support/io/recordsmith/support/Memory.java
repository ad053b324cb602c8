package io.recordsmith.support;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/**
 * Remembers verdicts during one evaluation, for schemas that would otherwise be applied to one value again and again:
 * 40 levels of {@code oneOf} over two references to the next level ask for the last one a million million times. Each
 * thread uses the one that it gave back again; one that is not given back is just garbage.
 */
public final class Memory {

    /** The schema has not been applied to the value, or has to be applied once more so that its faults are told. */
    public static final int UNKNOWN = 0;

    /** The value does not match the schema. */
    public static final int INVALID = 1;

    /** The value matches the schema. */
    public static final int VALID = 2;

    /** So many times faults are told that were told before, at another keyword location. */
    private static final int REPEATED_FAULTS = 100;

    private static final int INITIAL_SLOTS = 32;

    /** One that grew beyond is not kept. */
    private static final int MOST_SLOTS = 256;

    private static final ThreadLocal<SoftReference<Spare>> SPARE = new ThreadLocal<>();

    private final Spare home;
    private JsonNode[] values = new JsonNode[INITIAL_SLOTS];
    private int[] schemas = new int[INITIAL_SLOTS];
    private byte[] verdicts = new byte[INITIAL_SLOTS];
    private Evaluated[] evaluated = new Evaluated[INITIAL_SLOTS];
    private int size;
    private int repeated;

    /** An empty memory. */
    public Memory() {
        this(new Spare());
    }

    private Memory(Spare home) {
        this.home = home;
    }

    /** The memory that a thread has to spare. */
    private static final class Spare {
        private Memory memory;
    }

    /** An empty memory, for this thread only. */
    public static Memory take() {
        SoftReference<Spare> kept = SPARE.get();
        Spare spare = kept == null ? null : kept.get();
        if (spare == null) {
            spare = new Spare();
            SPARE.set(new SoftReference<>(spare));
        }
        Memory memory = spare.memory;
        spare.memory = null;
        return memory == null ? new Memory(spare) : memory;
    }

    /** Gives back what was taken; it must not be used any more. */
    public void release() {
        if (values.length > MOST_SLOTS) {
            return;
        }
        if (size > 0) {
            Arrays.fill(values, null);
            Arrays.fill(verdicts, (byte) UNKNOWN);
            Arrays.fill(evaluated, null);
            size = 0;
        }
        repeated = 0;
        home.memory = this;
    }

    /**
     * The verdict that is remembered.
     *
     * @param value the value; the node itself counts, not what it equals
     * @param schema the schema's number
     * @param report {@code null} when nobody wants to know the faults
     */
    public int recall(JsonNode value, int schema, Report report) {
        int verdict = verdicts[slot(value, schema)];
        boolean again = verdict == INVALID && report != null && repeated++ < REPEATED_FAULTS;
        return again ? UNKNOWN : verdict;
    }

    /** The verdict of {@link #recall} as a result; says so in the report when faults are not told once more. */
    public static boolean result(int verdict, Report report) {
        if (verdict == INVALID && report != null) {
            report.limit("faults that one value has by many ways through the schema");
        }
        return verdict == VALID;
    }

    /** What a schema has evaluated of a value that it matches. */
    public Evaluated evaluated(JsonNode value, int schema) {
        return evaluated[slot(value, schema)];
    }

    /** Remembers a verdict and returns it. */
    public boolean keep(JsonNode value, int schema, boolean valid) {
        return keep(value, schema, valid, null);
    }

    /** Remembers a verdict together with what has been evaluated, and returns it. */
    public boolean keep(JsonNode value, int schema, boolean valid, Evaluated seen) {
        if (2 * size >= values.length) {
            grow();
        }
        int slot = slot(value, schema);
        if (values[slot] == null) {
            size++;
        }
        put(slot, value, schema, (byte) (valid ? VALID : INVALID), seen);
        return valid;
    }

    private void put(int slot, JsonNode value, int schema, byte verdict, Evaluated seen) {
        values[slot] = value;
        schemas[slot] = schema;
        verdicts[slot] = verdict;
        evaluated[slot] = seen;
    }

    private int slot(JsonNode value, int schema) {
        int mask = values.length - 1;
        int hash = (System.identityHashCode(value) + schema) * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (values[slot] != null && (values[slot] != value || schemas[slot] != schema)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        JsonNode[] oldValues = values;
        int[] oldSchemas = schemas;
        byte[] oldVerdicts = verdicts;
        Evaluated[] oldEvaluated = evaluated;
        int slots = 2 * oldValues.length;
        values = new JsonNode[slots];
        schemas = new int[slots];
        verdicts = new byte[slots];
        evaluated = new Evaluated[slots];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldValues[i], oldSchemas[i]);
                put(slot, oldValues[i], oldSchemas[i], oldVerdicts[i], oldEvaluated[i]);
            }
        }
    }
}
