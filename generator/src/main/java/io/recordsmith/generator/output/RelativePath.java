package io.recordsmith.generator.output;

import java.util.regex.Pattern;

/** Which relative paths the compiler writes and deletes: names of Java packages, types and the manifest. */
final class RelativePath {

    /** No name starts with a dot, so there is neither {@code ..} nor a hidden file among them. */
    private static final Pattern SAFE =
            Pattern.compile("[A-Za-z0-9_$-][A-Za-z0-9_$.-]*(/[A-Za-z0-9_$-][A-Za-z0-9_$.-]*)*");

    private RelativePath() {}

    static boolean isSafe(String path) {
        return SAFE.matcher(path).matches();
    }
}
