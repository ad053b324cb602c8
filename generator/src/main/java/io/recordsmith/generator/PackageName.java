package io.recordsmith.generator;

import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** What may be the package of generated code: a legal name in ASCII, outside of the JDK's own packages. */
final class PackageName {

    /** Generated sources are pure ASCII, so that no project's encoding can damage them; their packages are too. */
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

    private static final Pattern JDK = Pattern.compile("java(\\..*)?");

    private PackageName() {}

    /**
     * Returns the name as it is.
     *
     * @throws IllegalArgumentException if generated code cannot be in a package of that name
     */
    static String check(String option, String name) {
        boolean legal = ASCII.matcher(name).matches()
                && SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && !JDK.matcher(name).matches();
        if (!legal) {
            throw new IllegalArgumentException(option + " '" + name + "' is not a legal Java package name");
        }
        return name;
    }
}
