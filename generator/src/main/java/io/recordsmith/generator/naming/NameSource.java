package io.recordsmith.generator.naming;

/** Where a name comes from; the earlier, the stronger when two want one name. */
enum NameSource {
    /** The author of the schema chose it for Java. */
    EXPLICIT,
    /** Key, title or file name of an entry schema: what users know it by. */
    ENTRY,
    /** The key of a component or definition. */
    KEY,
    /** The title of a schema. */
    TITLE,
    /** The name of a file that holds no entry. */
    FILE,
    /** The enclosing type and the way from it. */
    PARENT
}
