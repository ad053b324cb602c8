package io.recordsmith.generator.output;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an output was made from, as the caller wants to find it again to know whether it is up to date.
 *
 * @param fingerprint one word that stands for the compiler, its options and the names of the inputs
 * @param inputs the {@linkplain ContentHash hash} of each file that was read, by the caller's name for it
 */
public record Provenance(String fingerprint, SortedMap<String, String> inputs) {

    /** For callers that generate every time. */
    public static final Provenance UNKNOWN = new Provenance("unknown", new TreeMap<>());

    /**
     * Checks that it can be written down.
     *
     * @throws IllegalArgumentException if the fingerprint is not one word, or a name is not one line
     */
    public Provenance {
        Objects.requireNonNull(inputs, "inputs");
        if (!isWord(fingerprint)) {
            throw new IllegalArgumentException("not one word: " + fingerprint);
        }
        for (String name : inputs.keySet()) {
            if (name.isEmpty() || name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("a name is not one line");
            }
        }
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * Makes a provenance.
     *
     * @param fingerprint one word
     * @param inputs hashes by name, in any order
     * @return the provenance
     */
    public static Provenance of(String fingerprint, Map<String, String> inputs) {
        return new Provenance(fingerprint, new TreeMap<>(inputs));
    }
}
