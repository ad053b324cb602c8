package io.recordsmith.generator.naming;

import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.source.SourceDocument;
import java.util.Map;
import java.util.Optional;

/** Finds schemas whose types are there already: the user's own, and those that another module generated. */
final class ExistingTypes {
    private final SchemaGraph graph;
    private final SchemaChoices<ExistingType> chosen;
    private final Map<String, ExistingType> imported;

    ExistingTypes(SchemaGraph graph, NamingOptions options) {
        this.graph = graph;
        this.chosen = new SchemaChoices<>("existingTypes", options.existing());
        this.imported = options.imported();
    }

    /** Returns the types that users named, of which some may have been asked for. */
    SchemaChoices<ExistingType> chosen() {
        return chosen;
    }

    Optional<ExistingType> of(ShapeKey key) {
        boolean any = !chosen.isEmpty() || !imported.isEmpty();
        return any ? NameCandidate.plain(key).flatMap(this::of) : Optional.empty();
    }

    private Optional<ExistingType> of(SchemaLocation location) {
        SchemaAddress address = SchemaAddress.of(graph, location);
        return chosen.of(address).or(() -> address.uri().map(imported::get)).or(() -> byPath(location));
    }

    /** A document of another module is called as there, below some directory; the project's own are not that one. */
    private Optional<ExistingType> byPath(SchemaLocation location) {
        if (document(location).role() == SourceDocument.Role.SOURCE || imported.isEmpty()) {
            return Optional.empty();
        }
        String name = document(location).name();
        while (true) {
            ExistingType found = imported.get(SchemaAddress.place(name, location));
            int slash = name.indexOf('/');
            if (found != null || slash < 0) {
                return Optional.ofNullable(found);
            }
            name = name.substring(slash + 1);
        }
    }

    private SourceDocument document(SchemaLocation location) {
        return graph.document(location);
    }
}
