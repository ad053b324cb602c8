package io.recordsmith.generator.plan;

import java.util.Set;

/**
 * A value of {@code format} that generated code can check (validation, section 7.3).
 *
 * @param name the value, such as {@code date-time}
 * @param className the simple name of the support class that checks it
 * @param method its static method, from a {@code String} to a {@code boolean}
 * @param dialects the names of the dialects that define it, those of OpenAPI by its format registry
 */
public record KnownFormat(String name, String className, String method, Set<String> dialects) {

    public KnownFormat {
        dialects = Set.copyOf(dialects);
    }

    /** Returns whether a dialect defines this format; in others it is a name like any unknown one. */
    public boolean isDefinedIn(String dialect) {
        return dialects.contains(dialect);
    }
}
