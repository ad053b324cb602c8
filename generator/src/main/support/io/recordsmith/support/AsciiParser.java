package io.recordsmith.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.StreamReadConstraints;

/**
 * Reads plain documents faster than a parser that must be ready for any: ASCII without escapes, numbers that are short
 * integers, a moderate depth. It always stands before what comes next. Whatever else comes is thrown out as a
 * {@link Rejection}, which says nothing about the document: Jackson has to read it from the start then. So this accepts
 * less than Jackson does, and never more.
 */
public final class AsciiParser {

    /** Objects and arrays inside each other. */
    private static final int DEEPEST = 100;

    /** Bytes of a string or name. */
    private static final int LONGEST_TEXT = 32_000;

    /** So many digits are a {@code long} whatever they are. */
    private static final int LONGEST_NUMBER = 18;

    private static final int LONGEST_KNOWN = 64;
    private static final int KNOWN_BITS = 9;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Whether Jackson's own limits, which an application may have lowered for the whole process, are beyond ours. */
    private static final boolean LENIENT = isLenient(StreamReadConstraints.defaults());

    /**
     * Names that were met, by their hash: names repeat, and a string that is there already knows its own hash too.
     * Threads share this without any order between them: what they lose is a name to be made again.
     */
    private static final Name[] KNOWN = new Name[1 << KNOWN_BITS];

    private record Name(byte[] bytes, String text) {}

    private final byte[] json;
    private int at;
    private int depth;

    /** Whether the object or array that was entered last has shown nothing yet. */
    private boolean first;

    /** Where the last name or string is, and where its name is expected among those asked for. */
    private int start;

    private int length;
    private int expected;
    private char[] chars;

    /** Creates a parser at the start of a document. */
    public AsciiParser(byte[] json) {
        this.json = json;
        if (!LENIENT) {
            throw Rejection.INSTANCE;
        }
    }

    private static boolean isLenient(StreamReadConstraints limits) {
        return limits.getMaxNestingDepth() >= DEEPEST
                && limits.getMaxStringLength() >= LONGEST_TEXT
                && limits.getMaxNameLength() >= LONGEST_TEXT
                && limits.getMaxNumberLength() > LONGEST_NUMBER
                && !limits.hasMaxDocumentLength()
                && !limits.hasMaxTokenCount();
    }

    /** Enters the object ahead. */
    public void startObject() {
        start('{');
        expected = 0;
    }

    /** Enters the array ahead. */
    public void startArray() {
        start('[');
    }

    private void start(char bracket) {
        at = after(bracket, at);
        depth++;
        if (depth > DEEPEST) {
            throw Rejection.INSTANCE;
        }
        first = true;
    }

    /** Moves behind the name of the next member, or leaves the object when there is none and returns {@code false}. */
    public boolean nextMember() {
        int next = next('}');
        if (next < 0) {
            return false;
        }
        at = after(':', text(next));
        return true;
    }

    /** Moves before the next element, or leaves the array when there is none and returns {@code false}. */
    public boolean nextElement() {
        int next = next(']');
        if (next < 0) {
            return false;
        }
        at = next;
        return true;
    }

    /** Returns where the next member or element may start, or -1 when the end of them has been passed. */
    private int next(char end) {
        int next = token(at);
        byte found = json[next];
        if (found == end) {
            at = next + 1;
            depth--;
            first = false;
            return -1;
        }
        if (first) {
            first = false;
            return next;
        }
        if (found != ',') {
            throw Rejection.INSTANCE;
        }
        return next + 1;
    }

    /** The place of the member's name among some, or -1. */
    public int member(String[] names) {
        // Members usually come in the order of the schema.
        int guess = expected;
        if (guess < names.length && isName(names[guess])) {
            expected = guess + 1;
            return guess;
        }
        for (int i = 0; i < names.length; i++) {
            if (isName(names[i])) {
                expected = i + 1;
                return i;
            }
        }
        return -1;
    }

    private boolean isName(String name) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (json[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The name of the member. */
    public String name() {
        int size = length;
        if (size == 0 || size > LONGEST_KNOWN || start + Long.BYTES > json.length) {
            return made();
        }
        long head = (long) WORDS.get(json, start);
        long mixed = size < Long.BYTES
                ? head << Long.SIZE - Byte.SIZE * size
                : 31 * head + (long) WORDS.get(json, start + size - Long.BYTES);
        int slot = (int) (mixed * MIXER >>> Long.SIZE - KNOWN_BITS);
        Name known = KNOWN[slot];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, json, start, start + size)) {
            return known.text;
        }
        String made = made();
        KNOWN[slot] = new Name(Arrays.copyOfRange(json, start, start + size), made);
        return made;
    }

    private String made() {
        return new String(json, start, length, StandardCharsets.ISO_8859_1);
    }

    /** The string ahead. */
    public String string() {
        at = text(at);
        return made();
    }

    /** Moves behind the string ahead. */
    public void skipString() {
        at = text(at);
    }

    /** The chars of the string ahead, from the start of an array that the next call uses again. */
    public char[] chars() {
        at = text(at);
        if (chars == null || chars.length < length) {
            chars = new char[Math.max(LONGEST_KNOWN, 2 * length)];
        }
        char[] target = chars;
        for (int i = 0; i < length; i++) {
            target[i] = (char) json[start + i];
        }
        return target;
    }

    /** How long the last string is. */
    public int length() {
        return length;
    }

    /** The boolean ahead. */
    public boolean bool() {
        boolean value = json[token(at)] == 't';
        word(value ? "true" : "false");
        return value;
    }

    /** Moves behind {@code null} if that is ahead. */
    public boolean skipNull() {
        if (json[token(at)] != 'n') {
            return false;
        }
        word("null");
        return true;
    }

    private void word(String word) {
        int from = token(at);
        at = from + word.length();
        if (at > json.length) {
            throw Rejection.INSTANCE;
        }
        for (int i = 0; i < word.length(); i++) {
            if (json[from + i] != word.charAt(i)) {
                throw Rejection.INSTANCE;
            }
        }
    }

    /** The integer ahead, which is between -2^31 and 2^31 - 1. */
    public int int32() {
        long value = int64();
        if (value != (int) value) {
            throw Rejection.INSTANCE;
        }
        return (int) value;
    }

    /** The integer ahead. */
    public long int64() {
        int from = token(at);
        boolean negative = json[from] == '-';
        if (negative) {
            from++;
        }
        long value = 0;
        int end = from;
        while (end < json.length && json[end] >= '0' && json[end] <= '9' && end - from <= LONGEST_NUMBER) {
            value = 10 * value + (json[end] - '0');
            end++;
        }
        int digits = end - from;
        // What follows a number decides whether it is an integer; whatever does not end one is a surprise later on.
        boolean padded = digits > 1 && json[from] == '0';
        if (digits == 0 || digits > LONGEST_NUMBER || padded || negative && value == 0) {
            throw Rejection.INSTANCE;
        }
        at = end;
        return negative ? -value : value;
    }

    /** Moves behind the value ahead, which is fine whatever it is. */
    public boolean skip() {
        switch (json[token(at)]) {
            case '"' -> skipString();
            case '{' -> {
                startObject();
                while (nextMember()) {
                    skip();
                }
            }
            case '[' -> {
                startArray();
                while (nextElement()) {
                    skip();
                }
            }
            case 't', 'f' -> bool();
            case 'n' -> skipNull();
            default -> int64();
        }
        return true;
    }

    /** Lets nothing but white space follow. */
    public void end() {
        for (int i = at; i < json.length; i++) {
            if (!isBlank(json[i])) {
                throw Rejection.INSTANCE;
            }
        }
    }

    /** Moves behind a string from which on white space may come first; returns where that is. */
    private int text(int from) {
        int begin = after('"', from);
        int i = begin;
        for (int last = json.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long hit = special((long) WORDS.get(json, i));
            if (hit != 0) {
                return closed(begin, i + (Long.numberOfTrailingZeros(hit) >>> 3));
            }
        }
        while (i < json.length && json[i] >= ' ' && json[i] != '"' && json[i] != '\\') {
            i++;
        }
        return closed(begin, i);
    }

    private int closed(int begin, int end) {
        if (end >= json.length || json[end] != '"' || end - begin > LONGEST_TEXT) {
            throw Rejection.INSTANCE;
        }
        start = begin;
        length = end - begin;
        return end + 1;
    }

    /** Sets the high bit of the first byte that ends or spoils plain text; bytes after it may have it set for nothing. */
    private static long special(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return (word | (quote - ONES & ~quote) | (backslash - ONES & ~backslash) | (word - SPACES & ~word)) & HIGH_BITS;
    }

    private int after(char wanted, int from) {
        int found = token(from);
        if (json[found] != wanted) {
            throw Rejection.INSTANCE;
        }
        return found + 1;
    }

    /** Returns where there is something else than white space. */
    private int token(int from) {
        int i = from;
        while (i < json.length) {
            if (json[i] > ' ') {
                return i;
            }
            if (!isBlank(json[i])) {
                break;
            }
            i++;
        }
        throw Rejection.INSTANCE;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
