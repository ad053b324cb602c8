package io.recordsmith.generator.source;

import java.util.List;
import java.util.regex.Pattern;

/** Patterns for relative paths as build tools write them: unlike the JDK's globs, <code>**&#47;</code> may be nothing. */
final class Globs {
    private final List<Pattern> patterns;

    private Globs(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Globs of(List<String> globs) {
        return new Globs(globs.stream().map(g -> Pattern.compile(regex(g))).toList());
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Returns whether any of the patterns matches a path whose separator is {@code /}. */
    boolean matches(String path) {
        return patterns.stream().anyMatch(p -> p.matcher(path).matches());
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int alternatives = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '{' && glob.indexOf('}', i) > 0) {
                regex.append("(?:");
                alternatives++;
            } else if (c == '}' && alternatives > 0) {
                regex.append(')');
                alternatives--;
            } else if (c == ',' && alternatives > 0) {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(c == '\\' ? "/" : String.valueOf(c)));
            }
        }
        return regex.append(")".repeat(alternatives)).toString();
    }
}
