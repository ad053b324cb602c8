package io.recordsmith.support;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One unit of a specification's output format.
 *
 * @param path the way through the schema, as a JSON Pointer
 * @param absolute the address, or {@code null}
 * @param instance where in the instance, as a JSON Pointer
 * @param errors members with what failed, their values as JSON text
 * @param annotations members with what is annotated, their values as JSON text
 */
record OutputUnit(
        String path, String absolute, String instance, Map<String, String> errors, Map<String, String> annotations) {

    OutputUnit(String path, String absolute, String instance) {
        this(path, absolute, instance, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** A pointer, or an address with one, without its last segments; {@code null} for {@code null}. */
    static String strip(String pointer, int segments) {
        if (pointer == null) {
            return null;
        }
        int end = pointer.length();
        for (int i = 0; i < segments; i++) {
            end = pointer.lastIndexOf('/', end - 1);
        }
        return pointer.substring(0, end);
    }
}
