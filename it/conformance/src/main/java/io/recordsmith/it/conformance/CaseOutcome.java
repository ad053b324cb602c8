package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.Answers;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedEntry;
import java.util.List;
import java.util.Optional;

/**
 * What came of a case.
 *
 * @param group the group it is of
 * @param test the case
 * @param refusal what {@code read} said when it refused a valid instance because its type cannot hold it, as it may
 * @param wrong what was wrong; empty when the case passed
 */
record CaseOutcome(TestGroup group, TestCase test, Optional<String> refusal, List<String> wrong) {

    /** Asks a generated entry in all ways. */
    static CaseOutcome of(TestGroup group, TestCase test, GeneratedEntry entry) {
        Answers answers = Answers.of(entry, ExactJson.write(test.data()));
        return new CaseOutcome(group, test, answers.refusal(), answers.wrong(test.valid()));
    }

    /** The outcome of a case whose schema became no code. */
    static CaseOutcome notCompiled(TestGroup group, TestCase test, String fault) {
        return new CaseOutcome(group, test, Optional.empty(), List.of(fault));
    }

    /** Returns why {@code read} refused a valid instance; empty when it did not. */
    Optional<RefusalReason> reason() {
        return refusal.map(RefusalReason::of);
    }

    boolean notRepresentable() {
        return refusal.isPresent();
    }

    boolean passed() {
        return wrong.isEmpty();
    }

    /** Says what was wrong, on one line. */
    String explanation() {
        return "expected " + (test.valid() ? "valid" : "invalid") + ": " + String.join(", ", wrong);
    }
}
