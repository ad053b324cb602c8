package io.recordsmith.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal digits: how one content is told from another. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * Returns the hash of some bytes.
     *
     * @param content the bytes
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Returns the hash of what a file holds.
     *
     * @param file the file
     * @return 64 lower-case hexadecimal digits
     * @throws IOException if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }
}
