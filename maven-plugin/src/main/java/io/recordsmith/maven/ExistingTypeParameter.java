package io.recordsmith.maven;

import io.recordsmith.generator.option.ExistingType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A type that is there already, as a pom has it. */
public final class ExistingTypeParameter {
    /** The schema: {@code file#pointer} as in the manifest, or its {@code $id}. */
    String schema = "";

    /** The type with its package. */
    String type = "";

    /** The class that reads and writes it, with its package. */
    String codec = "";

    static Map<String, ExistingType> bySchema(List<ExistingTypeParameter> types) {
        Map<String, ExistingType> bySchema = new LinkedHashMap<>();
        types.forEach(one -> bySchema.put(one.schema, new ExistingType(one.type, one.codec)));
        return bySchema;
    }
}
