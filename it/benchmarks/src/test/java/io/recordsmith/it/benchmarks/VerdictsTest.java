package io.recordsmith.it.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.it.benchmarks.candidate.Contender;
import io.recordsmith.it.benchmarks.candidate.Contenders;
import io.recordsmith.it.benchmarks.candidate.Task;
import io.recordsmith.it.benchmarks.workload.Document;
import io.recordsmith.it.benchmarks.workload.Preparation;
import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Times mean something only as long as all do the same work; the benchmark itself is not run here. */
class VerdictsTest {
    private static final List<String> WORKLOADS = List.of("small", "big", "small-invalid", "big-invalid");

    @BeforeAll
    static void prepare() {
        Preparation preparation = new Preparation(Workspace.ofCheckout(), System.err);
        assertThat(preparation.prepare(WORKLOADS, List.of(Variant.values()))).isEqualTo(WORKLOADS);
        assertThat(preparation.failures()).isEmpty();
    }

    static Stream<Contender> contenders() {
        return Contenders.list().stream();
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void everyContenderGivesTheVerdictsThatAreMeant(Contender contender) throws Exception {
        for (String name : WORKLOADS) {
            Workload workload = Workload.read(Workspace.ofCheckout().workload(name));
            if (contender.task() == Task.RECORD && !workload.allValid()) {
                continue;
            }
            String meant = workload.documents().stream()
                    .map(document -> meant(document, contender))
                    .collect(Collectors.joining());
            assertThat(Run.of(contender, workload).verdicts())
                    .as(contender.name() + " on " + name)
                    .isEqualTo(meant);
        }
    }

    @Test
    void aCandidatePairedWithItselfTakesAsLongAsItself() throws Exception {
        Workload workload = Workload.read(Workspace.ofCheckout().workload("small"));
        Pairing pairing = new Pairing(Run.of(Contenders.REFERENCE, workload), Run.of(Contenders.REFERENCE, workload));
        Measurement measurement = pairing.measure(new Pairing.Effort(15, 2, 500));
        assertThat(measurement.ratio()).isBetween(0.7, 1.4);
        assertThat(measurement.bytes()).isEqualTo(measurement.referenceBytes()).isPositive();
    }

    @Test
    void figuresSurviveTheWayFromTheMeasuringProcess() {
        Measurement measurement = new Measurement(1.5, 1.25, 1.75, 260.5, 696, 696);
        assertThat(Measurement.parse(measurement.line())).isEqualTo(measurement);
    }

    private static String meant(Document document, Contender contender) {
        return document.valid() || !contender.task().givesVerdict() ? "v" : "i";
    }
}
