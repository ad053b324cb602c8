package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.SchemaBatch;
import io.recordsmith.it.harness.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs groups in batches, on all processors. */
final class SuiteRun {
    /** Many enough that one call of javac is worth its start, few enough that the batches keep all processors busy. */
    private static final int BATCH = 60;

    private final Map<String, Path> remotes;
    private final Jackson jackson;

    SuiteRun(Map<String, Path> remotes, Jackson jackson) {
        this.remotes = remotes;
        this.jackson = jackson;
    }

    /** Runs all cases of all groups and returns their outcomes in order. */
    List<CaseOutcome> run(List<TestGroup> groups) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (Workspace workspace = new Workspace()) {
            Path catalog = writeCatalog(workspace.root(), remotes);
            List<Future<List<CaseOutcome>>> batches = new ArrayList<>();
            for (int from = 0; from < groups.size(); from += BATCH) {
                List<TestGroup> batch = groups.subList(from, Math.min(from + BATCH, groups.size()));
                Path folder = Files.createDirectory(workspace.root().resolve("batch" + from));
                batches.add(pool.submit(() -> run(batch, folder, catalog)));
            }
            return await(batches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<CaseOutcome> run(List<TestGroup> groups, Path folder, Path catalog) {
        List<SchemaBatch.Request> requests =
                groups.stream().map(SuiteRun::request).toList();
        List<SchemaBatch.Outcome> compiled = SchemaBatch.compile(requests, folder, Optional.of(catalog), jackson);
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TestGroup group = groups.get(i);
            Optional<GeneratedEntry> entry = compiled.get(i).entry();
            String fault = compiled.get(i).fault();
            for (TestCase test : group.cases()) {
                outcomes.add(
                        entry.isPresent()
                                ? CaseOutcome.of(group, test, entry.get())
                                : CaseOutcome.notCompiled(group, test, fault));
            }
        }
        return outcomes;
    }

    private static SchemaBatch.Request request(TestGroup group) {
        return new SchemaBatch.Request(group.schema(), group.file().dialect().optionName(), group.file()::options);
    }

    /** Writes the compiler's catalog of documents by URI. */
    static Path writeCatalog(Path workspace, Map<String, Path> documents) throws IOException {
        ObjectNode catalog = JsonNodeFactory.instance.objectNode();
        documents.forEach((uri, file) -> catalog.put(uri, file.toString()));
        return Files.write(workspace.resolve("catalog.json"), ExactJson.write(catalog));
    }

    private static List<CaseOutcome> await(List<Future<List<CaseOutcome>>> batches) {
        List<CaseOutcome> outcomes = new ArrayList<>();
        try {
            for (Future<List<CaseOutcome>> batch : batches) {
                outcomes.addAll(batch.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return outcomes;
    }
}
