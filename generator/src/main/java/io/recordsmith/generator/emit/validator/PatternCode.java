package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import java.util.List;

/**
 * The code of a matcher.
 *
 * @param method {@code static boolean name(String text)}
 * @param helpers private methods that it calls
 * @param holders nested classes that make tables and regular expressions when they are first needed
 */
public record PatternCode(MethodSpec method, List<MethodSpec> helpers, List<TypeSpec> holders) {
    public PatternCode {
        helpers = List.copyOf(helpers);
        holders = List.copyOf(holders);
    }

    /** Adds all of it to a class. */
    public void addTo(TypeSpec.Builder type) {
        type.addMethod(method);
        helpers.forEach(type::addMethod);
        holders.forEach(type::addType);
    }
}
