package io.recordsmith.maven;

import io.recordsmith.generator.option.Implementation;

/** An interface that types implement, as a pom has it. */
public final class Implement {
    /** A regular expression that simple names of types match as a whole. */
    String types = ".*";

    /** The interface with its package. */
    String interfaceName = "";

    Implementation option() {
        return new Implementation(types, interfaceName);
    }
}
