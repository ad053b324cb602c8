package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.candidate.Candidate;
import io.recordsmith.it.benchmarks.candidate.Check;
import io.recordsmith.it.benchmarks.candidate.Contender;
import io.recordsmith.it.benchmarks.workload.Document;
import io.recordsmith.it.benchmarks.workload.Workload;
import java.util.List;

/** A candidate on a workload, its inputs made and its schemas loaded. */
final class Run {
    private final Check[] checks;
    private final Object[] inputs;

    private Run(Check[] checks, Object[] inputs) {
        this.checks = checks;
        this.inputs = inputs;
    }

    static Run of(Contender contender, Workload workload) throws Exception {
        Candidate candidate = contender.factory().create(workload);
        Check[] bySchema = new Check[workload.schemas().size()];
        for (int i = 0; i < bySchema.length; i++) {
            bySchema[i] = candidate.check(i);
        }
        List<Document> documents = workload.documents();
        Check[] checks = new Check[documents.size()];
        Object[] inputs = new Object[documents.size()];
        for (int i = 0; i < inputs.length; i++) {
            Document document = documents.get(i);
            checks[i] = bySchema[document.schema()];
            inputs[i] = candidate.input(document.json(), document.schema());
        }
        return new Run(checks, inputs);
    }

    /** Asks for every document's verdict: a letter each, {@code v} or {@code i}. */
    String verdicts() throws Exception {
        StringBuilder verdicts = new StringBuilder(inputs.length);
        for (int i = 0; i < inputs.length; i++) {
            verdicts.append(checks[i].accepts(inputs[i]) ? 'v' : 'i');
        }
        return verdicts.toString();
    }

    /**
     * Does the work: so many passes over all documents.
     *
     * @return how many documents were accepted
     */
    long passes(int count) throws Exception {
        long accepted = 0;
        for (int pass = 0; pass < count; pass++) {
            for (int i = 0; i < inputs.length; i++) {
                if (checks[i].accepts(inputs[i])) {
                    accepted++;
                }
            }
        }
        return accepted;
    }

    int documents() {
        return inputs.length;
    }
}
