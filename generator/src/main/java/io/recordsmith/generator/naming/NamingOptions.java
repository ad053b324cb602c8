package io.recordsmith.generator.naming;

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
 */
public record NamingOptions(String prefix, String suffix, Map<String, String> chosen) {
    /** Nothing is said. */
    public static final NamingOptions NONE = new NamingOptions("", "", Map.of());

    public NamingOptions {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }
}
