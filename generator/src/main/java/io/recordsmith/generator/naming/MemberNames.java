package io.recordsmith.generator.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * Names the components of a record and the constants of an enum. A name depends on those it clashes with and on nothing
 * else: where some want one name, the one that is spelled so gets it and the others are spelled out.
 */
public final class MemberNames {
    /** Longer names help nobody, and there are limits in class files. */
    private static final int LONGEST = 100;

    private MemberNames() {}

    /**
     * Returns a component name for each property name.
     *
     * @param chosen names that are given, by property name
     */
    public static Map<String, String> components(Iterable<String> wireNames, Map<String, String> chosen) {
        return allocate(wireNames, chosen, MemberNames::component, ReservedNames::isComponentReserved);
    }

    /** Returns whether a component can have the name. */
    public static boolean isComponentName(String name) {
        return SourceVersion.isIdentifier(name)
                && name.chars().allMatch(c -> Ascii.isAlphanumeric(c) || c == '_')
                && !ReservedNames.isComponentReserved(name);
    }

    /** Returns a constant name for each value, which is given as people would write it. */
    public static Map<String, String> constants(Iterable<String> values) {
        return allocate(values, Map.of(), MemberNames::constant, ReservedNames::isConstantReserved);
    }

    private static String component(String text, int level) {
        return switch (level) {
            case 0 -> Words.of(text).camel();
            case 1 -> spelledCamel(text);
            default -> marked(spelledCamel(text), text, level);
        };
    }

    private static String constant(String text, int level) {
        String spelled = text.isEmpty() ? "empty" : String.join("_", Ascii.spelled(text));
        return switch (level) {
            case 0 -> Words.of(text).constant();
            case 1 -> spelled.toUpperCase(Locale.ROOT);
            case 2 -> spelled;
            default -> marked(spelled, text, level);
        };
    }

    /** Returns a name that no other text has; the level makes another try another name. */
    private static String marked(String name, String text, int level) {
        return cut(name, LONGEST - 9) + "_" + Hash.of(level + text);
    }

    private static String spelledCamel(String text) {
        List<String> parts = Ascii.spelled(text);
        if (parts.isEmpty()) {
            return "empty";
        }
        StringBuilder name = new StringBuilder();
        parts.forEach(part -> name.append(name.isEmpty() ? part : Words.capitalised(part)));
        // A capital at the start would look like a type, and could hide one.
        return Character.isUpperCase(name.charAt(0)) ? name.append('_').toString() : name.toString();
    }

    private static Map<String, String> allocate(
            Iterable<String> texts,
            Map<String, String> chosen,
            BiFunction<String, Integer, String> proposal,
            Predicate<String> reserved) {
        Map<String, String> names = new HashMap<>(chosen);
        Map<String, String> owners = new HashMap<>();
        chosen.forEach((text, name) -> owners.put(name, text));
        List<String> open = new ArrayList<>();
        for (String text : texts) {
            if (chosen.containsKey(text)) {
                continue;
            }
            if (!text.isEmpty()
                    && !owners.containsKey(text)
                    && legal(proposal.apply(text, 0), reserved).equals(text)) {
                owners.put(text, text);
                names.put(text, text);
            } else {
                open.add(text);
            }
        }
        for (int level = 0; !open.isEmpty(); level++) {
            open = settle(open, level, proposal, reserved, owners, names);
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        texts.forEach(text -> ordered.put(text, names.get(text)));
        return ordered;
    }

    /** Gives names to those texts that nobody competes with, and returns the others. */
    private static List<String> settle(
            List<String> texts,
            int level,
            BiFunction<String, Integer, String> proposal,
            Predicate<String> reserved,
            Map<String, String> owners,
            Map<String, String> names) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String text : texts) {
            String name = proposal.apply(text, level);
            byName.computeIfAbsent(name.isEmpty() ? "" : legal(name, reserved), n -> new ArrayList<>())
                    .add(text);
        }
        List<String> left = new ArrayList<>();
        byName.forEach((name, wanting) -> {
            if (!name.isEmpty() && wanting.size() == 1 && owners.putIfAbsent(name, wanting.get(0)) == null) {
                names.put(wanting.get(0), name);
            } else {
                left.addAll(wanting);
            }
        });
        return left;
    }

    private static String legal(String name, Predicate<String> reserved) {
        String shortened = name.length() > LONGEST ? cut(name, LONGEST - 9) + "_" + Hash.of(name) : name;
        if (!shortened.isEmpty() && Character.isDigit(shortened.charAt(0))) {
            return "_" + shortened;
        }
        return reserved.test(shortened) ? shortened + "_" : shortened;
    }

    private static String cut(String name, int length) {
        return name.length() > length ? name.substring(0, length) : name;
    }
}
