package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.UnknownProperties;
import java.util.Objects;

/**
 * What types are made for.
 *
 * @param lossless whether whatever is read is written again as the same JSON value: numbers are exact whatever their
 *     format, absent and null stay apart. The other options are expected to have been settled accordingly
 * @param formatTypes the types of strings with a format
 * @param unknownProperties what becomes of properties of which a schema says nothing
 * @param constraints whether components know what Jakarta Bean Validation can say of them
 */
public record TypeOptions(
        boolean lossless, FormatTypes formatTypes, UnknownProperties unknownProperties, boolean constraints) {
    public static final TypeOptions DEFAULT = new TypeOptions(false, FormatTypes.JAVA, UnknownProperties.IGNORE, false);

    public TypeOptions {
        Objects.requireNonNull(formatTypes, "formatTypes");
        Objects.requireNonNull(unknownProperties, "unknownProperties");
    }
}
