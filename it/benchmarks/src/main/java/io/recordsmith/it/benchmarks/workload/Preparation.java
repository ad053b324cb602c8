package io.recordsmith.it.benchmarks.workload;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.recordsmith.it.corpus.instance.InstanceGenerator;
import io.recordsmith.it.corpus.instance.ReferenceValidator;
import io.recordsmith.it.corpus.instance.SchemaDocument;
import io.recordsmith.it.harness.Corpora;
import io.recordsmith.it.harness.ExactJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Makes the workloads and the generated code that they are run on. */
public final class Preparation {
    /** The workloads that need nothing but the repository. */
    public static final List<String> SEED = List.of("small", "big", "small-invalid", "big-invalid", "fresh");

    /** All workloads, in the order in which they are shown. */
    public static final List<String> ALL = List.of(
            "small",
            "big",
            "small-invalid",
            "big-invalid",
            "fresh",
            "family",
            "helm-chart-lock",
            "cmake-presets",
            "deno",
            "fabric-mod",
            "krakend",
            "cql2");

    private static final String SEED_SCHEMA = "cognito-idp-admin-reset-user-password-request-schema.json";
    private static final int INSTANCES_PER_SCHEMA = 3;
    private static final int CANDIDATES_PER_SCHEMA = 10;

    /** Documents with texts that are not in their format are valid, but no record holds them. */
    private static final SchemaRegistry FORMATS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Workspace workspace;
    private final PrintStream log;
    private final Map<String, String> failures = new LinkedHashMap<>();

    /**
     * Prepares nothing yet.
     *
     * @param workspace where everything goes
     * @param log told what is not prepared, and why
     */
    public Preparation(Workspace workspace, PrintStream log) {
        this.workspace = workspace;
        this.log = log;
    }

    /**
     * Writes workloads and generates the code that they need.
     *
     * @param names workloads
     * @param variants the ways to generate
     * @return those that were prepared; others lack the corpus they come from
     */
    public List<String> prepare(Collection<String> names, Collection<Variant> variants) {
        List<String> prepared = new ArrayList<>();
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (String name : names) {
            Optional<Subject> subject = subject(name);
            if (subject.isPresent()) {
                workload(name, subject.get()).write(workspace.workload(name));
                subjects.putIfAbsent(subject.get().name(), subject.get());
                prepared.add(name);
            }
        }
        subjects.values().forEach(subject -> generate(subject, variants));
        return prepared;
    }

    /**
     * Returns what could not be generated.
     *
     * @return reasons by subject and variant
     */
    public Map<String, String> failures() {
        return failures;
    }

    private void generate(Subject subject, Collection<Variant> variants) {
        for (Variant variant : variants) {
            try {
                subject.generate(variant, emptied(workspace.code(subject.name(), variant)));
            } catch (RuntimeException e) {
                // Whatever it is, the others can be measured.
                String what = subject.name() + " for " + variant.directory();
                failures.put(what, e.toString());
                log.println("NOT GENERATED: " + what + ": " + e);
            }
        }
    }

    private Optional<Subject> subject(String workload) {
        if (SEED.contains(workload)) {
            return Optional.of(new Subject("seed", seed(), SEED_SCHEMA + "#"));
        }
        if (GrowingDocuments.isWorkload(workload)) {
            Path schema = Corpora.repository().resolve("it/benchmarks/src/main/schemas/orders.json");
            return Optional.of(new Subject("growth", schema, "orders.json#"));
        }
        if (workload.equals("family")) {
            return corpus("cognito/schemas").map(directory -> new Subject("family", directory, SEED_SCHEMA + "#"));
        }
        return corpus("benchmark/" + workload)
                .map(directory ->
                        new Subject(workload.replace('-', '_'), directory.resolve("schema.json"), "schema.json#"));
    }

    private Workload workload(String name, Subject subject) {
        if (GrowingDocuments.isWorkload(name)) {
            return new Workload(name, subject.name(), List.of(schema(subject)), List.of(GrowingDocuments.of(name)));
        }
        return switch (name) {
            case "small" -> seed(name, () -> List.of(SeedDocuments.small()));
            case "big" -> seed(name, () -> List.of(SeedDocuments.big()));
            case "small-invalid" -> seed(name, () -> List.of(SeedDocuments.smallInvalid()));
            case "big-invalid" -> seed(name, () -> List.of(SeedDocuments.bigInvalid()));
            case "fresh" -> seed(name, SeedDocuments::fresh);
            case "family" -> family(subject);
            default -> collected(name, subject);
        };
    }

    private static Path seed() {
        return Corpora.repository().resolve("schemas/cognito");
    }

    private static Workload seed(String name, Supplier<List<Document>> documents) {
        JsonNode bundle = new SchemaBundle(seed()).bundle(SEED_SCHEMA);
        EntrySchema schema = new EntrySchema(SEED_SCHEMA + "#", ExactJson.write(bundle));
        return new Workload(name, "seed", List.of(schema), documents.get());
    }

    /** Some valid instances of each schema, so that hundreds of validators are at work in one process. */
    private static Workload family(Subject subject) {
        SchemaBundle bundles = new SchemaBundle(subject.source());
        List<EntrySchema> schemas = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (String file : bundles.files().keySet()) {
            JsonNode bundle = bundles.bundle(file);
            ReferenceValidator reference = ReferenceValidator.of(bundle, SpecificationVersion.DRAFT_2020_12);
            InstanceGenerator generator = new InstanceGenerator(new SchemaDocument(bundle), reference, file.hashCode());
            Schema formats = FORMATS.getSchema(bundle);
            generator.valid(CANDIDATES_PER_SCHEMA).stream()
                    .filter(instance -> formats.validate(instance).isEmpty())
                    .limit(INSTANCES_PER_SCHEMA)
                    .map(instance -> new Document(ExactJson.write(instance), schemas.size(), true))
                    .forEach(documents::add);
            schemas.add(new EntrySchema(file + "#", ExactJson.write(bundle)));
        }
        return new Workload("family", subject.name(), schemas, documents);
    }

    /** A schema and the documents collected for it, one a line; all are meant to be valid. */
    private static Workload collected(String name, Subject subject) {
        try {
            List<Document> documents = Files.readAllLines(subject.source().resolveSibling("instances.jsonl")).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> new Document(line.getBytes(StandardCharsets.UTF_8), 0, true))
                    .toList();
            return new Workload(name, subject.name(), List.of(schema(subject)), documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntrySchema schema(Subject subject) {
        try {
            return new EntrySchema(subject.entry(), Files.readAllBytes(subject.source()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> corpus(String name) {
        Optional<Path> found = Corpora.find(name);
        if (found.isEmpty()) {
            log.println(Corpora.absent(name));
        }
        return found;
    }

    private static Path emptied(Path directory) {
        Workspace.delete(directory);
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
