package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.resource.SchemaResource;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonObject;

/**
 * A schema object while its keywords are read.
 *
 * @param reader reads its subschemas, knows the options
 */
record SchemaSite(SchemaReader reader, JsonObject object, SchemaLocation location, SchemaResource resource) {
    Dialect dialect() {
        return resource.dialect();
    }

    boolean has(Trait trait) {
        return resource.dialect().has(trait);
    }

    /** Returns the value of another keyword of this schema; null when it is absent or the dialect does not know it. */
    JsonValue sibling(String keyword) {
        return reader.counts(keyword, resource.dialect()) ? object.get(keyword) : null;
    }
}
