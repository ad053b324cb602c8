package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import java.util.List;

/**
 * The code of a matcher.
 *
 * @param methods {@code static boolean name(String text)}, and the same for a part of an array where it is wanted
 * @param helpers private methods that it calls
 * @param holders nested classes that make tables and regular expressions when they are first needed
 */
public record PatternCode(List<MethodSpec> methods, List<MethodSpec> helpers, List<TypeSpec> holders) {
    public PatternCode {
        methods = List.copyOf(methods);
        helpers = List.copyOf(helpers);
        holders = List.copyOf(holders);
    }

    /** Adds all of it to a class. */
    public void addTo(TypeSpec.Builder type) {
        methods.forEach(type::addMethod);
        helpers.forEach(type::addMethod);
        holders.forEach(type::addType);
    }
}
