package io.recordsmith.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short, stable marks that keep apart what cannot be told apart by readable names. */
final class Hash {
    private static final int BYTES = 4;

    private Hash() {}

    static String of(String text) {
        try {
            // UTF-16, as UTF-8 would make one text of all that differ in unpaired surrogates only.
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
