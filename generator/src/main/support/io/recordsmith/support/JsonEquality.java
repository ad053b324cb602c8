package io.recordsmith.support;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Equality of JSON values as JSON Schema defines it: numbers by value, so that 1, 1.0 and 1e0 are equal, and objects
 * without regard to the order of their properties. Trees may be hostile: nothing here recurses, and values cannot be
 * chosen so that they have one hash.
 */
public final class JsonEquality {

    /** Comparing each item with each other one is fastest up to so many. */
    private static final int FEW_ITEMS = 12;

    private JsonEquality() {}

    /** Whether two values are equal. */
    public static boolean equal(JsonNode one, JsonNode other) {
        if (!isContainer(one)) {
            return equalScalars(one, other);
        }
        return isFlatArray(one) ? equalFlat(one, other) : equalDeep(one, other);
    }

    private static boolean isFlatArray(JsonNode value) {
        if (!value.isArray()) {
            return false;
        }
        for (int i = 0; i < value.size(); i++) {
            if (isContainer(value.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalFlat(JsonNode one, JsonNode other) {
        boolean equal = other.isArray() && one.size() == other.size();
        for (int i = 0; equal && i < one.size(); i++) {
            equal = equalScalars(one.get(i), other.get(i));
        }
        return equal;
    }

    private static boolean equalDeep(JsonNode one, JsonNode other) {
        Deque<JsonNode> pending = new ArrayDeque<>();
        pending.push(one);
        pending.push(other);
        while (!pending.isEmpty()) {
            if (!equalContainers(pending.pop(), pending.pop(), pending)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number node has exactly a value. */
    public static boolean equal(JsonNode one, long number) {
        if (isLong(one)) {
            return one.longValue() == number;
        }
        BigDecimal value = Json.decimal(one);
        return value != null && value.compareTo(BigDecimal.valueOf(number)) == 0;
    }

    /** Whether a number node has exactly a value. */
    public static boolean equal(JsonNode one, BigDecimal number) {
        BigDecimal value = Json.decimal(one);
        return value != null && value.compareTo(number) == 0;
    }

    /** Whether a node is a string with exactly a value. */
    public static boolean equal(JsonNode one, String text) {
        return text.equals(Json.text(one));
    }

    /** Whether a value equals an item of an array. */
    public static boolean isOneOf(JsonNode one, JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            if (equal(one, array.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no two items of an array are equal. */
    public static boolean uniqueItems(JsonNode array) {
        if (array.size() <= FEW_ITEMS) {
            return duplicateOfFew(array) == null;
        }
        return hasStringsOnly(array) ? uniqueStrings(array) : !hasEqual(hashes(array)) || duplicate(array) == null;
    }

    private static boolean hasStringsOnly(JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            if (!Json.isString(array.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean uniqueStrings(JsonNode array) {
        NameSet texts = NameSet.take();
        boolean unique = true;
        for (int i = 0; unique && i < array.size(); i++) {
            unique = texts.add(Json.text(array.get(i)));
        }
        texts.release();
        return unique;
    }

    /** The positions of the first item that equals an earlier one, the earlier one first; {@code null} without any. */
    public static int[] duplicate(JsonNode array) {
        if (array.size() <= FEW_ITEMS) {
            return duplicateOfFew(array);
        }
        long[] hashes = hashes(array);
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            Integer first = seen.putIfAbsent(hashes[i], i);
            for (int k = first == null ? i : first; k < i; k++) {
                if (hashes[k] == hashes[i] && equal(array.get(k), array.get(i))) {
                    return new int[] {k, i};
                }
            }
        }
        return null;
    }

    private static int[] duplicateOfFew(JsonNode array) {
        for (int i = 1; i < array.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (equal(array.get(k), array.get(i))) {
                    return new int[] {k, i};
                }
            }
        }
        return null;
    }

    private static boolean hasEqual(long[] hashes) {
        Arrays.sort(hashes);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i - 1] == hashes[i]) {
                return true;
            }
        }
        return false;
    }

    private static long[] hashes(JsonNode array) {
        long[] hashes = new long[array.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(array.get(i));
        }
        return hashes;
    }

    /** A hash that equal values share; it differs from one run of the program to the next. */
    public static long hash(JsonNode value) {
        if (!isContainer(value)) {
            return hashScalar(value);
        }
        // Each node counts by the way to it and by itself, so that their order does not matter and their place does.
        long hash = 0;
        Deque<JsonNode> containers = new ArrayDeque<>();
        Deque<Long> ways = new ArrayDeque<>();
        containers.push(value);
        ways.push(0L);
        while (!containers.isEmpty()) {
            JsonNode container = containers.pop();
            long way = ways.pop();
            hash += SeededHash.mix(way, container.isArray() ? -1 - container.size() : container.size());
            Iterator<String> names = container.isArray() ? null : Json.names(container);
            int index = 0;
            for (JsonNode child : container) {
                long step = names == null ? index++ : SeededHash.of(names.next());
                long wayToChild = SeededHash.mix(way, step);
                if (isContainer(child)) {
                    containers.push(child);
                    ways.push(wayToChild);
                } else {
                    hash += SeededHash.mix(wayToChild, hashScalar(child));
                }
            }
        }
        return hash;
    }

    private static long hashScalar(JsonNode value) {
        if (Json.isString(value)) {
            return SeededHash.of(Json.text(value));
        }
        if (value.isNumber()) {
            return SeededHash.mix(2, hashNumber(value));
        }
        return value.isBoolean() ? SeededHash.mix(1, value.booleanValue() ? 1 : 0) : 0;
    }

    /** The nearest double is the same for equal numbers, and cheap whatever the exponent. */
    private static long hashNumber(JsonNode number) {
        if (isLong(number)) {
            return Double.doubleToLongBits(number.longValue());
        }
        BigDecimal value = Json.decimal(number);
        return Double.doubleToLongBits(value == null ? Double.NaN : value.doubleValue());
    }

    private static boolean equalScalars(JsonNode one, JsonNode other) {
        if (Json.isString(one)) {
            return Json.isString(other) && Json.text(one).equals(Json.text(other));
        }
        if (one.isNumber()) {
            return other.isNumber() && equalNumbers(one, other);
        }
        return one.isBoolean() ? other.isBoolean() && one.booleanValue() == other.booleanValue() : one.equals(other);
    }

    private static boolean equalNumbers(JsonNode one, JsonNode other) {
        if (isLong(one) && isLong(other)) {
            return one.longValue() == other.longValue();
        }
        BigDecimal value = Json.decimal(one);
        BigDecimal otherValue = Json.decimal(other);
        // What no JSON number is equals its like, so that it makes items not unique rather than pass.
        return value == null || otherValue == null ? value == otherValue : value.compareTo(otherValue) == 0;
    }

    private static boolean equalContainers(JsonNode one, JsonNode other, Deque<JsonNode> pending) {
        if (one.size() != other.size() || one.isArray() != other.isArray() || one.isObject() != other.isObject()) {
            return false;
        }
        Iterator<String> names = one.isArray() ? null : Json.names(one);
        int index = 0;
        for (JsonNode child : one) {
            JsonNode otherChild = names == null ? other.get(index++) : other.get(names.next());
            if (otherChild == null) {
                return false;
            }
            if (isContainer(child)) {
                pending.push(child);
                pending.push(otherChild);
            } else if (!equalScalars(child, otherChild)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContainer(JsonNode value) {
        return value.isArray() || value.isObject();
    }

    private static boolean isLong(JsonNode number) {
        return number.isInt() || number.isLong() || number.isShort();
    }
}
