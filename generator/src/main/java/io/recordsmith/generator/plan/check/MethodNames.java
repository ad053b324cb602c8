package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names the checks of one unit after the places of their schemas: {@code #/properties/UserPoolId} is userPoolId. */
public final class MethodNames {
    /** The check of the unit's own schema. */
    private static final String ROOT = "check";

    /** Long enough to tell most places apart, short enough to read. */
    private static final int LONGEST = 60;

    /** Keywords that are left out of names, because the name that follows them says more. */
    private static final Set<String> SILENT = Set.of("properties", "$defs", "definitions", "components", "schemas");

    private final Unit unit;
    private final Set<String> taken = new HashSet<>(Set.of("isValid", "validate", "holds", "yield"));

    public MethodNames(Unit unit) {
        this.unit = unit;
    }

    /** Keeps a name for a method that is named after no place. */
    public void take(String name) {
        taken.add(name);
    }

    /** Returns a name that no other method of the unit has; the endings make further methods of the same check. */
    public String name(SchemaLocation location, String... endings) {
        String wanted = wanted(location);
        String name = wanted;
        for (int i = 2; !isFree(name, endings); i++) {
            name = wanted + i;
        }
        taken.add(name);
        for (String ending : endings) {
            taken.add(name + ending);
        }
        return name;
    }

    private boolean isFree(String name, String... endings) {
        if (taken.contains(name)) {
            return false;
        }
        for (String ending : endings) {
            if (taken.contains(name + ending)) {
                return false;
            }
        }
        return true;
    }

    private String wanted(SchemaLocation location) {
        StringBuilder name = new StringBuilder();
        for (String word : words(location)) {
            append(name, word);
        }
        if (name.isEmpty()) {
            return ROOT;
        }
        if (!Character.isJavaIdentifierStart(name.charAt(0))) {
            name.insert(0, "at");
        }
        String text = name.substring(0, Math.min(LONGEST, name.length()));
        // An unqualified call of a method named yield is not legal (JLS, section 3.9).
        return SourceVersion.isKeyword(text) || text.equals("yield") ? text + "Value" : text;
    }

    private List<String> words(SchemaLocation location) {
        List<String> tokens = location.pointer().tokens();
        boolean inside = location.document().equals(unit.root().document())
                && location.pointer().startsWith(unit.root().pointer());
        return inside ? tokens.subList(unit.root().pointer().tokens().size(), tokens.size()) : tokens;
    }

    private static void append(StringBuilder name, String word) {
        if (SILENT.contains(word)) {
            return;
        }
        boolean upper = !name.isEmpty();
        for (int i = 0; i < word.length() && name.length() < LONGEST; i++) {
            char c = word.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain) {
                boolean first = name.isEmpty();
                name.append(upper ? Character.toUpperCase(c) : first ? Character.toLowerCase(c) : c);
            }
            upper = !plain && !name.isEmpty();
        }
    }
}
