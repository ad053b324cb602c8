package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Conjunction.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows references and {@code allOf} from the schemas of a key. */
final class Conjunctions {
    private final SchemaGraph graph;
    private final Map<ShapeKey, Conjunction> known = new HashMap<>();
    private final Map<SchemaLocation, Conjunction> knownAt = new HashMap<>();
    private final Map<String, Long> declarations = new HashMap<>();

    Conjunctions(SchemaGraph graph) {
        this.graph = graph;
    }

    Conjunction at(SchemaLocation location) {
        Conjunction result = knownAt.get(location);
        if (result == null) {
            result = of(ShapeKey.of(List.of(location)));
            knownAt.put(location, result);
        }
        return result;
    }

    Conjunction of(ShapeKey key) {
        Conjunction result = known.get(key);
        if (result == null) {
            result = walk(key);
            known.put(key, result);
        }
        return result;
    }

    private Conjunction walk(ShapeKey key) {
        Walk walk = new Walk(Set.copyOf(key.chosen()));
        key.schemas().forEach(location -> walk.visit(graph.schema(location), 0, false));
        return walk.result();
    }

    /** Returns whether the dynamic scope may lead the reference to several places, which one type cannot follow. */
    private boolean isAmbiguous(ReferenceKeyword reference) {
        return reference instanceof ReferenceKeyword.DynamicRef ref
                && ref.anchor().isPresent()
                && declarations.computeIfAbsent(ref.anchor().get(), this::countDeclarations) > 1;
    }

    private long countDeclarations(String anchor) {
        return graph.schemas().stream()
                .map(Schema::resource)
                .distinct()
                .filter(resource -> graph.dynamicAnchor(resource, anchor).isPresent())
                .count();
    }

    private final class Walk {
        private final Set<SchemaLocation> chosen;
        private final List<Statement> statements = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private final Set<SchemaLocation> visited = new LinkedHashSet<>();
        private boolean refused;
        private boolean dynamic;
        private boolean partial;

        Walk(Set<SchemaLocation> chosen) {
            this.chosen = chosen;
        }

        Conjunction result() {
            return new Conjunction(statements, choices, visited, refused, dynamic, partial);
        }

        void visit(Schema schema, int distance, boolean referenced) {
            if (!visited.add(schema.location())) {
                return;
            }
            refused |= schema.isFalse();
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof ReferenceKeyword reference) {
                    follow(reference, distance);
                } else if (keyword instanceof LogicKeyword.AllOf all) {
                    all.branches().forEach(branch -> visit(branch, distance + 1, referenced));
                } else if (keyword instanceof LogicKeyword.AnyOf any) {
                    choose(new Choice(schema, any, any.branches(), false), distance, referenced);
                } else if (keyword instanceof LogicKeyword.OneOf one) {
                    choose(new Choice(schema, one, one.branches(), true), distance, referenced);
                } else {
                    statements.add(new Statement(schema, keyword, distance, referenced));
                }
            }
        }

        private void follow(ReferenceKeyword reference, int distance) {
            if (isAmbiguous(reference)) {
                dynamic = true;
            } else {
                visit(graph.schema(reference.target()), distance + 1, true);
            }
        }

        private void choose(Choice choice, int distance, boolean referenced) {
            List<Schema> taken = choice.branches().size() == 1
                    ? choice.branches()
                    : choice.branches().stream()
                            .filter(branch -> chosen.contains(branch.location()))
                            .toList();
            if (taken.isEmpty()) {
                choices.add(choice);
            } else {
                partial |= !choice.exclusive() && choice.branches().size() > 1;
                taken.forEach(branch -> visit(branch, distance + 1, referenced));
            }
        }
    }
}
