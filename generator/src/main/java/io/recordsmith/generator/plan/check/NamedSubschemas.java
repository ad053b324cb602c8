package io.recordsmith.generator.plan.check;

import java.util.Set;

/** The keywords below which pointers go on with a name that somebody chose. */
final class NamedSubschemas {
    static final Set<String> KEYWORDS = Set.of(
            "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions", "schemas");

    private NamedSubschemas() {}
}
