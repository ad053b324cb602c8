package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.GenericKeyword.Constant;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.LogicKeyword.AllOf;
import io.recordsmith.generator.keyword.LogicKeyword.AnyOf;
import io.recordsmith.generator.keyword.LogicKeyword.IfThenElse;
import io.recordsmith.generator.keyword.LogicKeyword.OneOf;
import io.recordsmith.generator.keyword.MetadataKeyword.WriteOnly;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.keyword.UnevaluatedKeyword;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.Facts.Alias;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the {@link Facts} of each schema, in an order in which those of its in-place subschemas are known already. */
final class FactFinder {
    private final ScopedGraph graph;
    private final Assertions assertions;
    private final boolean tracksAnything;
    private final Map<SchemaKey, Facts> facts = new HashMap<>();

    private FactFinder(ScopedGraph graph, Assertions assertions, boolean tracksAnything) {
        this.graph = graph;
        this.assertions = assertions;
        this.tracksAnything = tracksAnything;
    }

    /**
     * Returns the facts of all schemas.
     *
     * @param order as made by {@link InPlaceOrder}
     */
    static Map<SchemaKey, Facts> of(
            List<SchemaKey> order, ScopedGraph graph, Assertions assertions, boolean tracksAnything) {
        FactFinder finder = new FactFinder(graph, assertions, tracksAnything);
        order.forEach(key -> finder.facts.put(key, finder.find(key)));
        return finder.facts;
    }

    private Facts find(SchemaKey key) {
        Schema schema = graph.schema(key);
        if (schema.literal().isPresent()) {
            Verdict verdict = schema.isTrue() ? Verdict.ACCEPTS : Verdict.REJECTS;
            return new Facts(verdict, verdict, Contribution.NONE, Contribution.NONE, Optional.empty(), false);
        }
        Verdict verdict = Verdict.ACCEPTS;
        Verdict text = Verdict.ACCEPTS;
        for (Keyword keyword : schema.keywords()) {
            verdict = verdict.and(verdict(key, keyword));
            text = text.and(text(key, keyword));
        }
        Contribution beside = contribution(key, schema, keyword -> !(keyword instanceof UnevaluatedKeyword));
        Contribution all = beside.and(contribution(key, schema, UnevaluatedKeyword.class::isInstance));
        return new Facts(
                verdict,
                verdict == Verdict.DEPENDS ? text : verdict,
                beside,
                all,
                alias(key, schema),
                masked(key, schema));
    }

    private Verdict verdict(SchemaKey key, Keyword keyword) {
        return combined(key, keyword, Facts::verdict)
                .orElseGet(() -> assertions.assertsNothing(keyword) ? Verdict.ACCEPTS : Verdict.DEPENDS);
    }

    private Verdict text(SchemaKey key, Keyword keyword) {
        Optional<Verdict> combined = combined(key, keyword, Facts::text);
        if (combined.isPresent()) {
            return combined.get();
        }
        if (keyword instanceof Type type) {
            return type.types().contains(JsonType.STRING) ? Verdict.ACCEPTS : Verdict.REJECTS;
        }
        if (keyword instanceof Enumeration enumeration) {
            boolean any = enumeration.values().stream().anyMatch(JsonString.class::isInstance);
            return any ? Verdict.DEPENDS : Verdict.REJECTS;
        }
        if (keyword instanceof Constant constant) {
            return constant.value() instanceof JsonString ? Verdict.DEPENDS : Verdict.REJECTS;
        }
        boolean silent = Assertions.kind(keyword) != Kind.STRING || assertions.assertsNothing(keyword);
        return silent ? Verdict.ACCEPTS : Verdict.DEPENDS;
    }

    /** The verdict of keywords that combine verdicts at the same place; empty for others. */
    private Optional<Verdict> combined(SchemaKey key, Keyword keyword, Function<Facts, Verdict> known) {
        if (keyword instanceof ReferenceKeyword reference) {
            return Optional.of(known.apply(facts.get(graph.target(key, reference))));
        }
        return keyword instanceof LogicKeyword logic ? Optional.of(combined(key, logic, known)) : Optional.empty();
    }

    private Verdict combined(SchemaKey key, LogicKeyword keyword, Function<Facts, Verdict> known) {
        if (keyword instanceof IfThenElse conditional) {
            return conditional(key, conditional, known);
        }
        List<Verdict> verdicts =
                keyword.subschemas().stream().map(s -> known.apply(at(key, s))).toList();
        if (keyword instanceof AllOf) {
            return verdicts.stream().reduce(Verdict.ACCEPTS, Verdict::and);
        }
        if (keyword instanceof AnyOf) {
            return verdicts.stream().reduce(Verdict.REJECTS, Verdict::or);
        }
        return keyword instanceof OneOf
                ? Verdict.exactlyOne(verdicts)
                : verdicts.get(0).negated();
    }

    private Verdict conditional(SchemaKey key, IfThenElse keyword, Function<Facts, Verdict> known) {
        Verdict condition = known.apply(at(key, keyword.condition()));
        Verdict then = keyword.then().map(s -> known.apply(at(key, s))).orElse(Verdict.ACCEPTS);
        Verdict otherwise =
                keyword.otherwise().map(s -> known.apply(at(key, s))).orElse(Verdict.ACCEPTS);
        return switch (condition) {
            case ACCEPTS -> then;
            case REJECTS -> otherwise;
            case DEPENDS -> then == otherwise ? then : Verdict.DEPENDS;
        };
    }

    private Contribution contribution(SchemaKey key, Schema schema, Predicate<Keyword> counts) {
        Contribution all = Contribution.NONE;
        if (tracksAnything) {
            for (Keyword keyword : schema.keywords()) {
                all = counts.test(keyword) ? all.and(contribution(key, keyword)) : all;
            }
        }
        return all;
    }

    private Contribution contribution(SchemaKey key, Keyword keyword) {
        if (keyword instanceof ReferenceKeyword reference) {
            return facts.get(graph.target(key, reference)).contribution();
        }
        Contribution all = Contribution.NONE;
        if (keyword instanceof AllOf
                || keyword instanceof AnyOf
                || keyword instanceof OneOf
                || keyword instanceof IfThenElse
                || keyword instanceof DependentSchemas) {
            for (Schema inner : keyword.subschemas()) {
                all = all.and(at(key, inner).contribution());
            }
            return keyword instanceof AllOf ? all : all.perhaps();
        }
        return Contribution.of(keyword);
    }

    /** A schema is an alias when only one reference, or one branch of its {@code allOf}, asserts anything. */
    private Optional<Alias> alias(SchemaKey key, Schema schema) {
        List<Keyword> asserting = schema.keywords().stream()
                .filter(keyword -> verdict(key, keyword) != Verdict.ACCEPTS || contributes(key, keyword))
                .toList();
        if (asserting.size() != 1) {
            return Optional.empty();
        }
        Keyword only = asserting.get(0);
        if (only instanceof ReferenceKeyword reference) {
            return through(graph.target(key, reference), "/" + only.name());
        }
        if (only instanceof AllOf all) {
            List<Integer> needed = IntStream.range(0, all.branches().size())
                    .filter(i -> isNeeded(at(key, all.branches().get(i))))
                    .boxed()
                    .toList();
            if (needed.size() == 1) {
                int index = needed.get(0);
                SchemaKey branch = graph.subschema(key, all.branches().get(index));
                return through(branch, "/" + only.name() + "/" + index);
            }
        }
        return Optional.empty();
    }

    private boolean contributes(SchemaKey key, Keyword keyword) {
        return tracksAnything && !contribution(key, keyword).isNothing();
    }

    private static boolean isNeeded(Facts facts) {
        return facts.verdict() != Verdict.ACCEPTS || !facts.contribution().isNothing();
    }

    private Optional<Alias> through(SchemaKey target, String path) {
        return facts.get(target).alias().orElse(new Alias(target, "", 0)).behind(path);
    }

    private boolean masked(SchemaKey key, Schema schema) {
        return schema.keywords().stream().anyMatch(keyword -> masks(key, keyword));
    }

    private boolean masks(SchemaKey key, Keyword keyword) {
        if (keyword instanceof ReferenceKeyword reference) {
            return facts.get(graph.target(key, reference)).masked();
        }
        if (keyword instanceof AllOf all) {
            return all.branches().stream().anyMatch(branch -> at(key, branch).masked());
        }
        return keyword instanceof WriteOnly
                || keyword instanceof Format format && format.format().equals("password");
    }

    private Facts at(SchemaKey outer, Schema inner) {
        return facts.get(graph.subschema(outer, inner));
    }
}
