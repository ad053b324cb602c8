package io.recordsmith.generator.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds the Unicode encoding of a text by its byte order mark or by where its first bytes are zero. */
final class TextDecoder {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private TextDecoder() {}

    /**
     * Decodes a whole text, without its byte order mark.
     *
     * @throws CharacterCodingException when the bytes are not legal in their encoding: replacing them silently would
     *     change what a schema says
     */
    static String decode(byte[] bytes) throws CharacterCodingException {
        Charset charset = charset(bytes);
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Both JSON and YAML start with an ASCII character or a mark, so that zeros tell the width of a unit. */
    private static Charset charset(byte[] bytes) {
        int[] head = new int[4];
        for (int i = 0; i < head.length; i++) {
            head[i] = i < bytes.length ? bytes[i] & 0xFF : -1;
        }
        if (head[0] == 0 && head[1] == 0) {
            return UTF_32BE;
        }
        if (head[1] == 0 && head[2] == 0 && head[3] == 0 || startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (head[0] == 0 || startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (head[1] == 0 || startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(int[] head, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (head[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
