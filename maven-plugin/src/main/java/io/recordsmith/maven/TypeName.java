package io.recordsmith.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The name of a schema's type, as a pom has it. */
public final class TypeName {
    /** The schema: {@code file#pointer} as in the manifest, or its {@code $id}. */
    String schema = "";

    /** The simple name of its type. */
    String name = "";

    static Map<String, String> byName(List<TypeName> names) {
        Map<String, String> bySchema = new LinkedHashMap<>();
        names.forEach(one -> bySchema.put(one.schema, one.name));
        return bySchema;
    }
}
