package io.recordsmith.it.benchmarks.candidate;

import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workload;
import java.util.Optional;

/**
 * The description of a candidate.
 *
 * @param library whose it is, such as {@code jackson2}
 * @param task what it does
 * @param factory sets it up
 */
public record Contender(String library, Task task, Factory factory) {

    /** Sets a candidate up. */
    @FunctionalInterface
    public interface Factory {
        /**
         * Sets a candidate up for a workload.
         *
         * @param workload the workload
         * @return the candidate
         * @throws Exception if the candidate cannot take the workload
         */
        Candidate create(Workload workload) throws Exception;
    }

    /** Returns the generated code that the candidate needs. */
    public Optional<Variant> variant() {
        boolean bind = task == Task.BIND;
        return switch (library) {
            case "recordsmith2" -> Optional.of(Variant.JACKSON2);
            case "recordsmith3" -> Optional.of(Variant.JACKSON3);
            case "recordsmith2-lane" -> Optional.of(Variant.LANE2);
            case "recordsmith3-lane" -> Optional.of(Variant.LANE3);
            case "jackson2" -> bind ? Optional.of(Variant.PLAIN2) : Optional.empty();
            case "jackson3" -> bind ? Optional.of(Variant.PLAIN3) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns the library and the task, with a colon between. */
    public String name() {
        return library + ":" + task.word();
    }
}
