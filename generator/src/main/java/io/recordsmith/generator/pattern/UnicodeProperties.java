package io.recordsmith.generator.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What {@code \p{…}} can name in ECMA-262 (sections 22.2.1.9 and 22.2.1.10) and which code points it means.
 *
 * <p>General categories are left to the JDK that runs the generated code. Scripts and binary properties come from a
 * table in this package, so that what is generated does not depend on the JDK that generates it.
 */
final class UnicodeProperties {
    private static final String TABLE = "unicode.txt";

    private final Map<String, String> binary = new HashMap<>();
    private final Map<String, String> scripts = new HashMap<>();
    private final Map<String, String> scriptExtensions = new HashMap<>();
    private final String foldings;

    /** Put off until a pattern needs it: most patterns name no property at all. */
    private static final class Table {
        static final UnicodeProperties LOADED = load();
    }

    private UnicodeProperties(BufferedReader lines) throws IOException {
        String fold = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            String[] names = line.substring(0, colon).split(" ");
            String codePoints = line.substring(colon + 1).trim();
            if (names[0].equals("fold")) {
                fold = codePoints;
            }
            for (int i = 1; i < names.length; i++) {
                kind(names[0]).put(names[i], codePoints);
            }
        }
        foldings = fold;
    }

    private Map<String, String> kind(String kind) {
        return switch (kind) {
            case "binary" -> binary;
            case "sc" -> scripts;
            case "scx" -> scriptExtensions;
            default -> throw new IllegalStateException(TABLE + " has the unknown kind " + kind);
        };
    }

    private static UnicodeProperties load() {
        try (InputStream stream = UnicodeProperties.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException(TABLE + " is missing beside " + UnicodeProperties.class);
            }
            return new UnicodeProperties(new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of {@code \p{name}}, or null when ECMA-262 has no such category or binary property. */
    static CharClass named(String name) {
        Integer category = GeneralCategories.mask(name);
        if (category != null) {
            return CharClass.categories(category);
        }
        return switch (name) {
            case "Any" -> CharClass.ANY;
            case "ASCII" -> CharClass.range(0, 0x7F);
            case "Assigned" -> CharClass.categories(1 << Character.UNASSIGNED).complement();
            default -> parse(Table.LOADED.binary.get(name));
        };
    }

    /** The class of {@code \p{property=value}}, or null when ECMA-262 has no such property or value. */
    static CharClass valued(String property, String value) {
        switch (property) {
            case "General_Category", "gc":
                Integer category = GeneralCategories.mask(value);
                return category == null ? null : CharClass.categories(category);
            case "Script", "sc":
                return parse(Table.LOADED.scripts.get(value));
            case "Script_Extensions", "scx":
                return parse(Table.LOADED.scriptExtensions.get(value));
            default:
                return null;
        }
    }

    /** Groups of code points that simple case folding makes equal, each group written {@code 41-61}. */
    static String[] foldings() {
        return Table.LOADED.foldings.split(" ");
    }

    private static CharClass parse(String codePoints) {
        if (codePoints == null) {
            return null;
        }
        String[] ranges = codePoints.split(" ");
        int[] bounds = new int[2 * ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            int dash = ranges[i].indexOf('-');
            bounds[2 * i] = Integer.parseInt(dash < 0 ? ranges[i] : ranges[i].substring(0, dash), 16);
            bounds[2 * i + 1] = Integer.parseInt(ranges[i].substring(dash + 1), 16);
        }
        return CharClass.ascendingRanges(bounds);
    }
}
