package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.plan.SchemaKey;

/** What the plans of the tree checks know of a schema before any instance is seen. */
public interface CheckKnowledge {
    /** Returns the schema that this one is only another name for, or itself. */
    SchemaKey meant(SchemaKey key);

    /** Returns whether every value holds. */
    boolean acceptsAll(SchemaKey key);

    /** Returns whether the text checks decide strings by everything that the schema says, references followed. */
    boolean decidesText(SchemaKey key);

    /** Returns whether no string holds. */
    boolean refusesText(SchemaKey key);

    /** Returns whether a check has to look at the string; when not, every string holds or none does. */
    boolean asksText(SchemaKey key);
}
