package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.naming.MemberNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the components for properties whose names match patterns. */
final class PatternNames {
    /** What all names start or end with; a character that is repeated is no part of it. */
    private static final Pattern FIXED = Pattern.compile("\\^([A-Za-z0-9_@:/. -]+)(?![A-Za-z0-9_@:/. -]|[*+?{])[^|]*"
            + "|(?:[^|]*[^A-Za-z0-9_@:/. |-])?([A-Za-z0-9_@:/. -]+)\\$");

    private PatternNames() {}

    /** Returns a name that is not taken, and takes it: after what the names have in common, or after the values. */
    static String of(List<String> patterns, JavaType value, Set<String> taken) {
        String name = camel(patterns.size() == 1 ? fixed(patterns.get(0)) : "") + "Properties";
        if (!MemberNames.isComponentName(name) || name.equals("Properties")) {
            name = camel(value instanceof JavaType.Named named ? named.name() : Declarations.subject(value))
                    + "Properties";
        }
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static String fixed(String pattern) {
        Matcher matcher = FIXED.matcher(pattern);
        if (!matcher.matches()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String camel(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                name.append(name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return name.toString();
    }
}
