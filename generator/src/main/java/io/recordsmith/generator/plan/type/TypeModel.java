package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** All types of a run: what each entry schema is in Java, and the types to be generated. */
public final class TypeModel {
    private final Function<SchemaLocation, TypeUse> types;
    private final SortedMap<String, TypeDeclaration> declarations;
    private final Map<String, String> codecs;

    /**
     * Creates a model.
     *
     * @param types the type of each location of the schema graph
     * @param declarations by simple name
     * @param codecs for each declaration that an entry schema is named after, the simple name of the entry's codec
     */
    public TypeModel(
            Function<SchemaLocation, TypeUse> types,
            Map<String, TypeDeclaration> declarations,
            Map<String, String> codecs) {
        this.types = types;
        this.declarations = Collections.unmodifiableSortedMap(new TreeMap<>(declarations));
        this.codecs = Map.copyOf(codecs);
    }

    /** Returns the {@code T} of an entry's validator and codec. */
    public TypeUse entryType(EntrySchema entry) {
        return typeAt(entry.location());
    }

    /** Returns whether an entry's type is a record though its schema does not say that values are objects. */
    public boolean isImplied(EntrySchema entry) {
        return entryType(entry).type() instanceof JavaType.Named named
                && declaration(named) instanceof TypeDeclaration.RecordDeclaration record
                && record.implied();
    }

    /** Returns the type of the values that the schema at a location describes. */
    public TypeUse typeAt(SchemaLocation location) {
        return types.apply(location);
    }

    /** Returns the declarations, ordered by name. */
    public Collection<TypeDeclaration> declarations() {
        return declarations.values();
    }

    /** Returns the declaration of a named type. */
    public TypeDeclaration declaration(JavaType.Named type) {
        return declarations.get(type.name());
    }

    /** Returns the simple name of the codec that reads and writes a declared type, when an entry schema has it. */
    public Optional<String> codec(TypeDeclaration declaration) {
        return Optional.ofNullable(codecs.get(declaration.name()));
    }
}
