package io.recordsmith.generator.option;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.SourceVersion;

/**
 * An interface that generated types implement.
 *
 * @param types the regular expression that their simple names match as a whole
 * @param interfaceName the interface with its package; it must have no method that the types do not have
 */
public record Implementation(String types, String interfaceName) {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one cannot be what it should; the message is for the user
     */
    public Implementation {
        try {
            Pattern.compile(types);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "implement: '" + types + "' is no regular expression: " + e.getDescription(), e);
        }
        boolean ascii = interfaceName.chars().allMatch(c -> c < 0x80);
        if (!ascii || !SourceVersion.isName(interfaceName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("implement: '" + interfaceName + "' is not the name of an interface");
        }
    }

    /** Returns whether a type implements the interface. */
    public boolean concerns(String typeName) {
        return typeName.matches(types);
    }
}
