package io.recordsmith.support;

import java.util.Arrays;
import java.util.Base64;

/** Immutable bytes that JSON holds as base64 text (RFC 4648, section 4). */
public final class Bytes {

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Copies bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /**
     * Decodes text.
     *
     * @throws IllegalArgumentException if the text is not base64
     */
    public static Bytes decode(String text) {
        return new Bytes(Base64.getDecoder().decode(text));
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** The bytes as base64 text. */
    public String encode() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes && Arrays.equals(bytes, ((Bytes) other).bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Bytes[" + bytes.length + "]";
    }
}
