package io.recordsmith.generator.naming;

import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the schema whose unit a location belongs to. */
final class UnitRoots {
    private final Map<SchemaLocation, EntrySchema> entries = new HashMap<>();

    UnitRoots(SchemaGraph graph) {
        graph.entries().forEach(entry -> entries.put(entry.location(), entry));
    }

    /** Returns the nearest enclosing entry, else the nearest enclosing definition, else the document's root. */
    SchemaLocation of(SchemaLocation location) {
        Optional<JsonPointer> pointer = Optional.of(location.pointer());
        while (pointer.isPresent()) {
            SchemaLocation enclosing = new SchemaLocation(location.document(), pointer.get());
            if (entries.containsKey(enclosing)) {
                return enclosing;
            }
            pointer = pointer.get().parent();
        }
        return definition(location);
    }

    Optional<EntrySchema> entry(SchemaLocation root) {
        return Optional.ofNullable(entries.get(root));
    }

    private static SchemaLocation definition(SchemaLocation location) {
        Optional<JsonPointer> pointer = Optional.of(location.pointer());
        while (pointer.isPresent()) {
            SchemaLocation enclosing = new SchemaLocation(location.document(), pointer.get());
            if (definitionKey(enclosing).isPresent()) {
                return enclosing;
            }
            pointer = pointer.get().parent();
        }
        return new SchemaLocation(location.document(), JsonPointer.ROOT);
    }

    /** Returns the key of a definition that stands at this very place. */
    static Optional<String> definitionKey(SchemaLocation location) {
        List<String> tokens = location.pointer().tokens();
        int last = tokens.size() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        // A property may be called $defs, but then what stands below it is a keyword and no key.
        boolean property = last >= 2 && tokens.get(last - 2).equals("properties");
        boolean local =
                (tokens.get(last - 1).equals("$defs") || tokens.get(last - 1).equals("definitions")) && !property;
        boolean component =
                last == 2 && tokens.get(0).equals("components") && tokens.get(1).equals("schemas");
        return local || component ? Optional.of(tokens.get(last)) : Optional.empty();
    }
}
