package io.recordsmith.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two checksums, in hexadecimal digits: how one content is told from another. They guard against accidents only, and
 * they are fast from the first byte on, which digests that resist forgery are not before the JVM has compiled them.
 */
public final class ContentHash {

    private ContentHash() {}

    /**
     * Returns the hash of some bytes.
     *
     * @param content the bytes
     * @return 16 lower-case hexadecimal digits
     */
    public static String of(byte[] content) {
        CRC32 first = new CRC32();
        first.update(content);
        CRC32C second = new CRC32C();
        second.update(content);
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }

    /**
     * Returns the hash of what a file holds.
     *
     * @param file the file
     * @return 16 lower-case hexadecimal digits
     * @throws IOException if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }
}
