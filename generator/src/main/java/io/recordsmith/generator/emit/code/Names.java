package io.recordsmith.generator.emit.code;

import javax.lang.model.SourceVersion;

/** The last of several guards of names: what is declared under them cannot be anything but a name. */
final class Names {
    private Names() {}

    /**
     * Returns the name of a declaration.
     *
     * @throws IllegalArgumentException if it is not an ASCII identifier, or is a keyword
     */
    static String require(String name) {
        boolean legal = !name.isEmpty() && !(name.charAt(0) >= '0' && name.charAt(0) <= '9');
        for (int i = 0; legal && i < name.length(); i++) {
            char c = name.charAt(i);
            legal = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
        }
        if (!legal || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return name;
    }
}
