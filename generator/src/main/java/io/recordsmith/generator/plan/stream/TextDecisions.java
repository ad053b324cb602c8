package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.plan.SchemaKey;

/** What is known of strings before any is seen: which schemas decide them by the text checks of all cursors. */
public interface TextDecisions {
    /** Returns whether the text checks decide strings by everything that the schema says, references followed. */
    boolean decides(SchemaKey key);

    /** Returns whether no string holds. */
    boolean never(SchemaKey key);

    /** Returns whether a check has to look at the string; when not, every string holds or {@link #never none} does. */
    boolean asks(SchemaKey key);
}
