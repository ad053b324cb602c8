package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.source.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A step of a {@link ValidationPlan}. */
public sealed interface Check {
    /** The kind of instance that is looked at; others pass. */
    default Kind kind() {
        return Kind.ANY;
    }

    /** The uses of schemas, each with the part of the instance that it is applied to. */
    default List<Edge> edges() {
        return List.of();
    }

    /** A use together with where it leads in the instance. */
    record Edge(Step step, Use use) {}

    /** Nothing is valid; {@code keyword} is the one that the schema {@code false} belongs to. */
    record Never(String keyword) implements Check {}

    /** A keyword that looks at nothing but the instance: bounds, lengths, counts, patterns, required names. */
    record Assertion(Keyword keyword) implements Check {
        @Override
        public Kind kind() {
            return Assertions.kind(keyword);
        }
    }

    /** {@code enum} or {@code const}; values that the schema's type excludes are left out. */
    record Values(String keyword, List<JsonValue> values) implements Check {
        public Values {
            values = List.copyOf(values);
        }
    }

    /** Schemas that must all hold: {@code allOf}, or the target of a reference. */
    record All(List<Use> branches) implements Check {
        public All {
            branches = List.copyOf(branches);
        }

        @Override
        public List<Edge> edges() {
            return here(branches);
        }
    }

    /** {@code anyOf}. */
    record Any(String keyword, List<Use> branches) implements Check {
        public Any {
            branches = List.copyOf(branches);
        }

        @Override
        public List<Edge> edges() {
            return here(branches);
        }
    }

    /** {@code oneOf}. */
    record One(String keyword, List<Use> branches) implements Check {
        public One {
            branches = List.copyOf(branches);
        }

        @Override
        public List<Edge> edges() {
            return here(branches);
        }
    }

    /** {@code not}. */
    record Not(String keyword, Use use) implements Check {
        @Override
        public List<Edge> edges() {
            return here(List.of(use));
        }
    }

    /** {@code if}, {@code then} and {@code else}. */
    record Conditional(Use condition, Optional<Use> then, Optional<Use> otherwise) implements Check {
        @Override
        public List<Edge> edges() {
            return here(Stream.of(Stream.of(condition), then.stream(), otherwise.stream())
                    .flatMap(s -> s)
                    .toList());
        }
    }

    /** {@code dependentSchemas}, by property. */
    record Dependents(Map<String, Use> schemas) implements Check {
        public Dependents {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        @Override
        public List<Edge> edges() {
            return here(schemas.values());
        }
    }

    /**
     * {@code properties}, {@code patternProperties} and {@code additionalProperties}.
     *
     * @param named by name; properties about which nothing is asked are left out unless others are restricted
     * @param patterned by pattern
     * @param others for the rest; empty when nothing is asked of it
     * @param required those of the named ones that must be there
     * @param byName whether properties are looked up by name; otherwise the instance is walked through
     * @param marks whether evaluated properties are told to whoever tracks them
     */
    record Members(
            Map<String, Use> named,
            Map<String, Use> patterned,
            Optional<Use> others,
            Set<String> required,
            boolean byName,
            boolean marks)
            implements Check {
        public Members {
            required = Collections.unmodifiableSet(new TreeSet<>(required));
            named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
            patterned = Collections.unmodifiableMap(new LinkedHashMap<>(patterned));
        }

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        @Override
        public List<Edge> edges() {
            List<Edge> edges = new ArrayList<>();
            named.forEach((name, use) -> edges.add(new Edge(new Step.Member(name), use)));
            patterned.values().forEach(use -> edges.add(new Edge(new Step.Others(Set.of()), use)));
            others.filter(use -> !use.denies())
                    .ifPresent(use -> edges.add(new Edge(new Step.Others(named.keySet()), use)));
            return edges;
        }
    }

    /** {@code propertyNames}. */
    record Names(Use use) implements Check {
        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        @Override
        public List<Edge> edges() {
            return List.of(new Edge(new Step.Name(), use));
        }
    }

    /**
     * {@code prefixItems} and {@code items}.
     *
     * @param prefix for the first elements, by position
     * @param rest for the elements after {@code from}; empty when nothing is asked of them
     * @param marks whether evaluated items are told to whoever tracks them
     * @param evaluatesAll whether every element counts as evaluated
     */
    record Elements(List<Use> prefix, Optional<Use> rest, int from, boolean marks, boolean evaluatesAll)
            implements Check {
        public Elements {
            prefix = List.copyOf(prefix);
        }

        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }

        @Override
        public List<Edge> edges() {
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < prefix.size(); i++) {
                edges.add(new Edge(new Step.Element(i), prefix.get(i)));
            }
            rest.ifPresent(use -> edges.add(new Edge(new Step.ElementsFrom(from), use)));
            return edges;
        }
    }

    /** {@code contains}; {@code marks} says whether matching items are told to whoever tracks them. */
    record Contains(Use use, Optional<BigInteger> minimum, Optional<BigInteger> maximum, boolean marks)
            implements Check {
        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }

        @Override
        public List<Edge> edges() {
            return List.of(new Edge(new Step.ElementsFrom(0), use));
        }
    }

    /**
     * {@code unevaluatedProperties}.
     *
     * @param names evaluated whatever happens
     * @param patterns the same for names that match
     * @param tracked whether other properties may turn out to be evaluated at run time
     */
    record UnevaluatedMembers(Use use, Set<String> names, Set<String> patterns, boolean tracked) implements Check {
        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        @Override
        public List<Edge> edges() {
            return use.denies() ? List.of() : List.of(new Edge(new Step.Others(names), use));
        }
    }

    /**
     * {@code unevaluatedItems}.
     *
     * @param from number of leading elements that are evaluated whatever happens
     * @param tracked whether other items may turn out to be evaluated at run time
     */
    record UnevaluatedElements(Use use, int from, boolean tracked) implements Check {
        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }

        @Override
        public List<Edge> edges() {
            return use.denies() ? List.of() : List.of(new Edge(new Step.ElementsFrom(from), use));
        }
    }

    private static List<Edge> here(Collection<Use> uses) {
        return uses.stream().map(use -> new Edge(new Step.Here(), use)).toList();
    }
}
