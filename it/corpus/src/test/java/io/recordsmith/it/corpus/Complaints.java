package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.it.harness.Answers;
import io.recordsmith.it.harness.GeneratedEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is wrong with generated code: how often each thing is, with an example of it. */
final class Complaints {
    private static final int LONGEST = 400;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private final boolean typesHoldAll;
    private int asked;

    /** Nothing is wrong yet; every type can hold every valid instance. */
    Complaints() {
        this(true);
    }

    private Complaints(boolean typesHoldAll) {
        this.typesHoldAll = typesHoldAll;
    }

    /**
     * Nothing is wrong yet; for schemas without {@code type}, which allow values that are nothing like what they
     * describe, such as null in place of an object.
     */
    static Complaints exceptWhatTypesCannotHold() {
        return new Complaints(false);
    }

    /** Asks an entry about an instance whose verdict is known. */
    void ask(String schema, GeneratedEntry entry, byte[] json, boolean valid) {
        asked++;
        Answers answers = Answers.of(entry, json);
        List<String> wrong = typesHoldAll && answers.notRepresentable()
                ? List.of("read(bytes) not representable")
                : answers.wrong(valid);
        if (!wrong.isEmpty()) {
            String what = shortened(String.join(", ", wrong));
            counts.merge(what, 1, Integer::sum);
            String instance = shortened(new String(json, StandardCharsets.UTF_8));
            examples.putIfAbsent(what, schema + ", " + (valid ? "valid" : "invalid") + ": " + instance);
        }
    }

    void assertNone() {
        String text = counts.entrySet().stream()
                .map(each -> each.getValue() + " times " + each.getKey() + ", as for " + examples.get(each.getKey()))
                .collect(Collectors.joining("\n"));
        assertThat(counts).as("of %d instances:%n%s", asked, text).isEmpty();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
