package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.keyword.EntrySchema;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All types of a run: what each entry schema is in Java, and the types to be generated. */
public final class TypeModel {
    private final Map<String, TypeUse> entries;
    private final SortedMap<String, TypeDeclaration> declarations;

    /** Creates a model from entry keys and declared names. */
    public TypeModel(Map<String, TypeUse> entries, Map<String, TypeDeclaration> declarations) {
        this.entries = Map.copyOf(entries);
        this.declarations = Collections.unmodifiableSortedMap(new TreeMap<>(declarations));
    }

    /** Returns the {@code T} of an entry's validator and codec. */
    public TypeUse entryType(EntrySchema entry) {
        return entries.get(entry.key());
    }

    /** Returns the declarations, ordered by name. */
    public Collection<TypeDeclaration> declarations() {
        return declarations.values();
    }

    /** Returns the declaration of a named type. */
    public TypeDeclaration declaration(JavaType.Named type) {
        return declarations.get(type.name());
    }
}
