package io.recordsmith.generator.option;

import javax.lang.model.SourceVersion;

/**
 * A type that is there already, for a schema that needs none of its own.
 *
 * @param typeName the type with its package
 * @param codecName the class with its package whose static methods {@code read(JsonParser)} and
 *     {@code write(T, JsonGenerator)} read and write its values, as those of a generated codec
 */
public record ExistingType(String typeName, String codecName) {
    /**
     * Checks both names.
     *
     * @throws IllegalArgumentException if one is no name of a class; the message is for the user
     */
    public ExistingType {
        check(typeName);
        check(codecName);
    }

    private static void check(String name) {
        if (!name.chars().allMatch(c -> c < 0x80) || !SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("existing type: '" + name + "' is not the name of a class");
        }
    }
}
