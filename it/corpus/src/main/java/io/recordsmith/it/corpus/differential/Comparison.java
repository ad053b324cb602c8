package io.recordsmith.it.corpus.differential;

import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.it.corpus.instance.InstanceGenerator;
import io.recordsmith.it.corpus.instance.ReferenceValidator;
import io.recordsmith.it.corpus.instance.SchemaDocument;
import io.recordsmith.it.harness.Answers;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.SchemaBatch;
import io.recordsmith.it.harness.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares generated code with the reference, on random schemas and instances, the same ones for the same seed. */
public final class Comparison {
    private static final int BATCH = 60;
    private static final int INSTANCES = 20;
    private static final int SHRINKING_STEPS = 200;

    private final Draft draft;
    private final Random random;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int pairs;

    /** A schema and the instances to try it with. */
    private record Trial(JsonNode schema, List<JsonNode> instances) {}

    /**
     * Prepares a comparison.
     *
     * @param draft the compiler's name for the draft of the schemas
     * @param seed where randomness starts
     */
    public Comparison(String draft, long seed) {
        this.draft = Stream.of(Draft.values())
                .filter(each -> each.optionName().equals(draft))
                .findFirst()
                .orElseThrow();
        this.random = new Random(seed);
    }

    /**
     * Returns the drafts that there are schemas for.
     *
     * @return the compiler's names for them
     */
    public static List<String> drafts() {
        return Stream.of(Draft.values()).map(Draft::optionName).toList();
    }

    /**
     * Compares.
     *
     * @param schemas how many schemas are tried
     */
    public void run(int schemas) {
        RandomSchemas source = new RandomSchemas(random);
        for (int done = 0; done < schemas; done += BATCH) {
            List<Trial> trials = new ArrayList<>();
            for (int i = 0; i < Math.min(BATCH, schemas - done); i++) {
                JsonNode schema = draft.spell(source.next());
                trials.add(new Trial(schema, instances(schema)));
            }
            differences.addAll(compare(trials, true));
        }
    }

    /**
     * Returns how many pairs of schema and instance were compared.
     *
     * @return a number of pairs
     */
    public int pairs() {
        return pairs;
    }

    /**
     * Returns what differed.
     *
     * @return one difference at most for each schema
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Returns the schemas that became no code, with the reason.
     *
     * @return a line each
     */
    public List<String> faults() {
        return faults;
    }

    /**
     * Makes a difference as small as it can be made step by step.
     *
     * @param found a difference
     * @return the same or a smaller one
     */
    public Difference shrink(Difference found) {
        Difference smallest = found;
        for (int step = 0; step < SHRINKING_STEPS; step++) {
            Difference smaller = step(smallest);
            if (smaller.size() >= smallest.size()) {
                return smallest;
            }
            smallest = smaller;
        }
        return smallest;
    }

    private Difference step(Difference from) {
        List<Trial> trials = new ArrayList<>();
        for (JsonNode instance : Smaller.than(from.instance())) {
            trials.add(new Trial(from.schema(), List.of(instance)));
        }
        for (JsonNode schema : Smaller.than(from.schema())) {
            if (schema.isObject() || schema.isBoolean()) {
                trials.add(new Trial(schema, List.of(from.instance())));
            }
        }
        for (int at = 0; at < trials.size(); at += BATCH) {
            List<Difference> left = compare(trials.subList(at, Math.min(at + BATCH, trials.size())), false);
            if (!left.isEmpty()) {
                return left.stream()
                        .min((one, other) -> one.size() - other.size())
                        .orElseThrow();
            }
        }
        return from;
    }

    private List<JsonNode> instances(JsonNode schema) {
        List<JsonNode> instances = new ArrayList<>();
        InstanceGenerator generator =
                new InstanceGenerator(new SchemaDocument(schema), reference(schema), random.nextLong());
        instances.addAll(generator.valid(INSTANCES));
        instances.addAll(generator.invalid(List.copyOf(instances), INSTANCES));
        RandomValues values = new RandomValues(random);
        for (int i = 0; i < INSTANCES; i++) {
            instances.add(ExactJson.read(ExactJson.write(values.value(0))));
        }
        return instances;
    }

    private List<Difference> compare(List<Trial> trials, boolean counted) {
        List<SchemaBatch.Request> requests = trials.stream()
                .map(trial -> new SchemaBatch.Request(
                        trial.schema, draft.optionName(), options -> options.formats(FormatMode.ASSERT)))
                .toList();
        List<Difference> found = new ArrayList<>();
        try (Workspace workspace = new Workspace()) {
            List<SchemaBatch.Outcome> outcomes =
                    SchemaBatch.compile(requests, workspace.root(), Optional.empty(), Jackson.THREE);
            for (int i = 0; i < trials.size(); i++) {
                compare(trials.get(i), outcomes.get(i), counted).ifPresent(found::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Optional<Difference> compare(Trial trial, SchemaBatch.Outcome outcome, boolean counted) {
        if (outcome.entry().isEmpty()) {
            if (counted) {
                faults.add(outcome.fault() + " for " + trial.schema);
            }
            return Optional.empty();
        }
        pairs += counted ? trial.instances.size() : 0;
        try {
            ReferenceValidator reference = reference(trial.schema);
            for (JsonNode instance : trial.instances) {
                boolean valid = reference.isValid(instance);
                Answers answers = Answers.of(outcome.entry().get(), ExactJson.write(instance));
                if (!answers.wrong(valid).isEmpty()) {
                    return Optional.of(new Difference(trial.schema, instance, valid, answers.wrong(valid)));
                }
            }
        } catch (RuntimeException e) {
            // A schema that shrinking has broken for the reference is no example of anything.
            if (counted) {
                throw e;
            }
        }
        return Optional.empty();
    }

    private ReferenceValidator reference(JsonNode schema) {
        return ReferenceValidator.assertingFormats(schema, draft.version());
    }
}
