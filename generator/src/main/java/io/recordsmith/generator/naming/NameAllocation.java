package io.recordsmith.generator.naming;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.SchemaGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * Gives each candidate the first of its proposals that nobody else wants. All that want one name at the same time make
 * way, so that the result does not depend on any order. Names that differ in case only are one: file systems say so.
 */
final class NameAllocation {
    private final SchemaGraph graph;
    private final Diagnostics diagnostics;
    private final Map<NameSource, Set<NameCandidate>> candidates = new TreeMap<>();
    private final Map<String, NameCandidate> taken = new HashMap<>();

    NameAllocation(SchemaGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.diagnostics = diagnostics;
    }

    void add(NameCandidate candidate) {
        candidates.computeIfAbsent(candidate.source(), s -> new TreeSet<>()).add(candidate);
    }

    void run() {
        candidates.forEach((source, group) -> {
            if (source == NameSource.EXPLICIT) {
                group.forEach(this::takeExplicit);
            } else {
                List<NameCandidate> open = new ArrayList<>(group);
                while (!open.isEmpty()) {
                    open = settle(open);
                }
            }
        });
    }

    /** Settles all that nobody competes with and returns the others, which have made way. */
    private List<NameCandidate> settle(List<NameCandidate> open) {
        Map<String, List<NameCandidate>> byName = new LinkedHashMap<>();
        open.forEach(c -> byName.computeIfAbsent(folded(c.proposal()), n -> new ArrayList<>())
                .add(c));
        Set<String> derived = new HashSet<>();
        open.stream().filter(NameCandidate::isUnit).forEach(c -> derived.addAll(derived(c.proposal())));
        List<NameCandidate> left = new ArrayList<>();
        byName.forEach((name, wanting) -> {
            NameCandidate first = wanting.get(0);
            boolean free = wanting.size() == 1 && !derived.contains(unnumbered(name)) && isFree(first);
            if (free) {
                take(first, first.proposal());
            } else {
                wanting.forEach(NameCandidate::makeWay);
                left.addAll(wanting);
            }
        });
        return left;
    }

    private boolean isFree(NameCandidate candidate) {
        String name = candidate.proposal();
        return !taken.containsKey(folded(name))
                && !taken.containsKey(unnumbered(folded(name)))
                && (!candidate.isUnit() || derived(name).stream().noneMatch(taken::containsKey));
    }

    private void take(NameCandidate candidate, String name) {
        candidate.settle(name);
        taken.put(folded(name), candidate);
        if (candidate.isUnit()) {
            derived(name).forEach(other -> taken.put(other, candidate));
        }
    }

    /** Returns the names of the classes that are made for a unit. */
    private static List<String> derived(String name) {
        return List.of(folded(name + "Validator"), folded(name + "Codec"));
    }

    /** Big classes are split into parts with numbers. */
    private static String unnumbered(String folded) {
        return !folded.contains("part") ? folded : folded.replaceFirst("(?<=validator|codec)part[0-9]*$", "");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A name that somebody chose is either used as it is or refused. */
    private void takeExplicit(NameCandidate candidate) {
        String name = candidate.preferred();
        boolean legal = SourceVersion.isIdentifier(name)
                && name.chars().allMatch(c -> Ascii.isAlphanumeric(c) || c == '_')
                && !ReservedNames.isTypeReserved(name);
        NameCandidate other = legal ? taken.get(folded(name)) : null;
        if (legal && other == null) {
            take(candidate, name);
            return;
        }
        candidate.settle(name);
        String message = legal
                ? "the Java name " + name + " is also chosen at " + other.location()
                : "the Java name " + name + " is not one that a type can have";
        graph.find(candidate.location())
                .ifPresent(schema -> diagnostics.report(Diagnostic.error(Code.JAVA_NAME, schema.place(), message)));
    }
}
