package io.recordsmith.it.harness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an entry answers about an instance when it is asked in every way. */
public final class Answers {
    private static final String READ = "read(bytes)";

    private final Map<String, Answer> answers;

    private Answers(Map<String, Answer> answers) {
        this.answers = answers;
    }

    /**
     * Asks an entry. Trees and bytes, with and without errors, reading; and when that succeeds the validation of the
     * value and its way back to JSON.
     *
     * @param entry whom to ask
     * @param json the instance, as JSON text in UTF-8
     * @return its answers
     */
    public static Answers of(GeneratedEntry entry, byte[] json) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("isValid(tree)", entry.isValidTree(json));
        answers.put("validate(tree)", entry.validateTree(json));
        answers.put("isValid(bytes)", entry.isValidBytes(json));
        answers.put("validate(bytes)", entry.validateBytes(json));
        GeneratedEntry.Reading reading = entry.read(json);
        answers.put(READ, reading.read());
        if (reading.read().kind() == Answer.Kind.VALID) {
            answers.put("validate(value)", reading.typed());
            answers.put("toJson(value)", reading.roundTrip());
        }
        return new Answers(answers);
    }

    /**
     * Finds the answers that are wrong.
     *
     * @param valid the right verdict
     * @return the question and the answer of each
     */
    public List<String> wrong(boolean valid) {
        return answers.entrySet().stream()
                .filter(each -> !right(each.getKey(), each.getValue(), valid))
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    /**
     * Returns whether {@code read} refused the instance for its type alone, as it may a valid one.
     *
     * @return whether it did
     */
    public boolean notRepresentable() {
        return answers.get(READ).kind() == Answer.Kind.NOT_REPRESENTABLE;
    }

    /**
     * Returns what {@code read} said when it refused the instance for its type alone.
     *
     * @return its message; empty when it did not
     */
    public Optional<String> refusal() {
        return notRepresentable() ? Optional.of(answers.get(READ).detail()) : Optional.empty();
    }

    private static boolean right(String question, Answer answer, boolean valid) {
        if (question.equals(READ) && answer.kind() == Answer.Kind.NOT_REPRESENTABLE) {
            return valid;
        }
        return answer.kind() == (valid ? Answer.Kind.VALID : Answer.Kind.INVALID);
    }
}
