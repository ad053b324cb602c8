package io.recordsmith.generator.naming;

import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Optional;

/**
 * What is compiled into one validator class and one codec class: an entry schema with everything inside it that is no
 * entry itself, or a definition of a document that holds no entries (a configured component, a referenced file).
 *
 * @param root the schema that the unit is named after
 * @param entry the entry schema; empty for a unit that users do not name, whose classes are package-private
 * @param name simple Java name of the unit: its type's name when it has one; {@code XValidator} and {@code XCodec}
 *     derive from it
 */
public record Unit(SchemaLocation root, Optional<EntrySchema> entry, String name) implements Comparable<Unit> {
    /** Simple name of the class that holds the checks. */
    public String validator() {
        return name + "Validator";
    }

    /** Simple name of the class that reads and writes. */
    public String codec() {
        return name + "Codec";
    }

    @Override
    public int compareTo(Unit other) {
        return root.compareTo(other.root);
    }
}
