package io.recordsmith.generator.keyword;

import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Optional;

/** References to schemas elsewhere (core, sections 8.2.3.1 and 8.2.3.2). */
public sealed interface ReferenceKeyword extends Keyword {
    /** The schema that the reference names by itself, dynamic scope aside. */
    SchemaLocation target();

    /** {@code $ref}. */
    record Ref(String name, SchemaLocation target, String text) implements ReferenceKeyword {}

    /**
     * {@code $dynamicRef} (2020-12, v1) or {@code $recursiveRef} (2019-09).
     *
     * @param target where the reference leads when no dynamic scope intervenes
     * @param anchor the dynamic anchor to look for in the dynamic scope, outermost resource first; empty when this
     *     reference behaves as {@code $ref} (its first target is no dynamic anchor). For {@code $recursiveRef} it is
     *     the empty string, under which the {@link SchemaGraph} files {@code $recursiveAnchor: true}
     */
    record DynamicRef(String name, SchemaLocation target, String text, Optional<String> anchor)
            implements ReferenceKeyword {}
}
