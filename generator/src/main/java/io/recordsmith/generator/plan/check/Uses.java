package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.Facts.Alias;
import java.util.Map;
import java.util.Optional;

/** Makes {@link Use}s: looks through schemas that are nothing but another name for the one that counts. */
final class Uses {
    private final ScopedGraph graph;
    private final Map<SchemaKey, Facts> facts;

    Uses(ScopedGraph graph, Map<SchemaKey, Facts> facts) {
        this.graph = graph;
        this.facts = facts;
    }

    Use subschema(CheckKey holder, Schema inner, String path) {
        SchemaKey target = graph.subschema(holder.schema(), inner);
        boolean moves = !inner.resource().equals(graph.schema(holder.schema()).resource());
        return use(target, path, moves);
    }

    Use reference(CheckKey holder, ReferenceKeyword reference) {
        return use(graph.target(holder.schema(), reference), "/" + reference.name(), true);
    }

    private Use use(SchemaKey key, String path, boolean moves) {
        Facts known = facts.get(key);
        SchemaKey target = known.alias().map(Alias::target).orElse(key);
        Optional<String> address = moves || known.alias().isPresent()
                ? Optional.of(graph.schema(target).absoluteUri())
                : Optional.empty();
        return new Use(
                CheckKey.plain(target),
                path,
                known.alias().map(Alias::via).orElse(""),
                address,
                known.verdict(),
                known.masked());
    }

    boolean contributes(CheckKey key) {
        return !contribution(key.schema()).isNothing();
    }

    private Contribution contribution(SchemaKey key) {
        return facts.get(key).contribution();
    }

    /** Returns what a schema evaluates when it holds, its {@code unevaluated*} aside. */
    Contribution beside(SchemaKey key) {
        return facts.get(key).beside();
    }
}
