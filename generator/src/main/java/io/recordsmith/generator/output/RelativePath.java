package io.recordsmith.generator.output;

/** Which relative paths the compiler writes and deletes: names of Java packages, types and the manifest. */
final class RelativePath {
    private RelativePath() {}

    /** Returns whether all names are plain. None starts with a dot, so there is neither {@code ..} nor a hidden file. */
    static boolean isSafe(String path) {
        char before = '/';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (before == '/' ? !startsName(c) : !(startsName(c) || c == '.' || c == '/')) {
                return false;
            }
            before = c;
        }
        return before != '/';
    }

    private static boolean startsName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '-';
    }
}
