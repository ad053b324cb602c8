package io.recordsmith.support;

/** A fixed set of texts, which are found by the chars of a parser as well as by strings. */
public final class TextSet {

    /** By their hash, each in the first free place behind it; at most half of the places are taken. */
    private final String[] table;

    private TextSet(String... texts) {
        table = new String[Integer.highestOneBit(texts.length) << 2];
        for (String text : texts) {
            int slot = slot(text.hashCode());
            while (table[slot] != null) {
                slot = next(slot);
            }
            table[slot] = text;
        }
    }

    /** A set of texts, of which no two are equal. */
    public static TextSet of(String... texts) {
        return new TextSet(texts);
    }

    /** Whether a text is in the set. */
    public boolean contains(String text) {
        for (int slot = slot(text.hashCode()); table[slot] != null; slot = next(slot)) {
            if (table[slot].equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of an array is in the set. */
    public boolean contains(char[] text, int start, int length) {
        int hash = 0;
        for (int at = start; at < start + length; at++) {
            hash = 31 * hash + text[at];
        }
        for (int slot = slot(hash); table[slot] != null; slot = next(slot)) {
            if (Chars.equal(text, start, length, table[slot])) {
                return true;
            }
        }
        return false;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }
}
