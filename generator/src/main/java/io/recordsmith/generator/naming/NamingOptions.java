package io.recordsmith.generator.naming;

import io.recordsmith.generator.option.ExistingType;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What users say about names.
 *
 * @param prefix what names of types start with, unless somebody chose them; may be empty
 * @param suffix what names of types end with, unless somebody chose them; may be empty
 * @param chosen names of types by where their schemas are: {@code document#pointer} as in the manifest, or the URI of a
 *     schema resource
 * @param existing types that are there already, by the same
 * @param imported types that other modules generated, by the URI of the schema or {@code document#pointer} there
 */
public record NamingOptions(
        String prefix,
        String suffix,
        Map<String, String> chosen,
        Map<String, ExistingType> existing,
        Map<String, ExistingType> imported) {
    /** Nothing is said. */
    public static final NamingOptions NONE = new NamingOptions("", "", Map.of(), Map.of(), Map.of());

    public NamingOptions {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
        existing = Collections.unmodifiableMap(new TreeMap<>(existing));
        imported = Collections.unmodifiableMap(new TreeMap<>(imported));
    }
}
