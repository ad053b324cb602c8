package io.recordsmith.generator.emit.validator;

import javax.lang.model.SourceVersion;

/** Names of local variables for properties. */
final class LocalNames {
    private static final int LONGEST = 40;

    private LocalNames() {}

    /** Returns {@code userPoolId} for {@code User-Pool Id}; a plain word where nothing of the name can stand in Java. */
    static String of(String property) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < property.length() && name.length() < LONGEST; i++) {
            char c = property.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            if (letter || digit && !name.isEmpty()) {
                boolean first = name.isEmpty();
                name.append(upper ? Character.toUpperCase(c) : first ? Character.toLowerCase(c) : c);
            }
            upper = !letter && !digit && !name.isEmpty();
        }
        boolean legal = !name.isEmpty()
                && !SourceVersion.isKeyword(name)
                && !name.toString().equals("yield");
        return legal ? name.toString() : "property";
    }
}
