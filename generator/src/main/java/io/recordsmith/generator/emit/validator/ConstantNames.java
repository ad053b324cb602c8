package io.recordsmith.generator.emit.validator;

import java.util.Locale;

/** Turns names of methods into names of constants. */
final class ConstantNames {
    private ConstantNames() {}

    /** Returns {@code USER_POOL_ID} for {@code userPoolId}. */
    static String of(String method) {
        return method.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /** Returns {@code UserPoolId} for {@code userPoolId}. */
    static String type(String method) {
        return Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }
}
