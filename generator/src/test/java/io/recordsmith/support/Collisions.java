package io.recordsmith.support;

import java.util.ArrayList;
import java.util.List;

/** Strings that an attacker would send: all different, all with one {@link String#hashCode()}. */
final class Collisions {

    private Collisions() {}

    /** Two to the power of {@code exponent} strings. */
    static List<String> strings(int exponent) {
        List<String> strings = List.of("");
        for (int i = 0; i < exponent; i++) {
            List<String> longer = new ArrayList<>();
            for (String string : strings) {
                longer.add(string + "Aa");
                longer.add(string + "BB");
            }
            strings = longer;
        }
        return strings;
    }
}
