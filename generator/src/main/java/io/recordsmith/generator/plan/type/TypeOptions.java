package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.NumberTypes;
import io.recordsmith.generator.option.UnknownProperties;
import java.util.Map;
import java.util.Objects;

/**
 * What types are made for.
 *
 * @param lossless whether whatever is read is written again as the same JSON value: numbers are exact whatever their
 *     format, absent and null stay apart. The other options are expected to have been settled accordingly
 * @param formatTypes the types of strings with a format
 * @param typesByFormat the same for single formats, and for {@code base64}
 * @param numberTypes the types of numbers without a format
 * @param unknownProperties what becomes of properties of which a schema says nothing
 * @param constraints whether components know what Jakarta Bean Validation can say of them
 */
public record TypeOptions(
        boolean lossless,
        FormatTypes formatTypes,
        Map<String, FormatTypes> typesByFormat,
        NumberTypes numberTypes,
        UnknownProperties unknownProperties,
        boolean constraints) {
    public static final TypeOptions DEFAULT =
            new TypeOptions(false, FormatTypes.JAVA, Map.of(), NumberTypes.DECIMAL, UnknownProperties.IGNORE, false);

    public TypeOptions {
        Objects.requireNonNull(formatTypes, "formatTypes");
        Objects.requireNonNull(numberTypes, "numberTypes");
        typesByFormat = Map.copyOf(typesByFormat);
        Objects.requireNonNull(unknownProperties, "unknownProperties");
    }
}
