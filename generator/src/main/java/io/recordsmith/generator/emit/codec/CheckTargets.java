package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Optional;

/** The checks of the tree validators that a forward pass shares. */
public interface CheckTargets {
    /** Returns an expression that decides whether a tree holds, all keywords considered; {@code node} names the tree. */
    CodeBlock tree(SchemaKey key, String node);

    /** Returns an expression that decides whether a tree holds in one of the dynamic scopes of a schema. */
    CodeBlock tree(SchemaLocation location, String node);

    /** Returns an expression that decides a string by all that the schema says; {@code text} names the string. */
    CodeBlock text(SchemaKey key, String text);

    /**
     * Returns an expression that decides a string by its chars; empty where a string has to be made for that.
     *
     * @param chars the arguments: an array, where the text starts in it, and how long it is
     */
    Optional<CodeBlock> chars(SchemaKey key, CodeBlock chars);
}
