package io.recordsmith.generator.keyword;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of {@code contentEncoding} whose strings can be told from others (validation 2020-12, section 8.3): those of
 * RFC 4648, and of RFC 2045, section 6. {@code base64} is the one of RFC 4648, as the specification wants it.
 */
public enum TextEncoding {
    BASE16("base16"),
    BASE32("base32"),
    BASE32_HEX("base32hex"),
    BASE64("base64"),
    BASE64_URL("base64url"),
    QUOTED_PRINTABLE("quoted-printable"),
    SEVEN_BIT("7bit"),
    /** The content is the string itself. */
    EIGHT_BIT("8bit"),
    /** The content is the string itself. */
    BINARY("binary");

    private final String value;

    TextEncoding(String value) {
        this.value = value;
    }

    /** Finds an encoding by its name, whose case does not matter (RFC 2045, section 6.1). */
    static Optional<TextEncoding> named(String name) {
        return Stream.of(values())
                .filter(each -> each.value.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns whether the content is the string itself, whatever it is. */
    public boolean isIdentity() {
        return this == EIGHT_BIT || this == BINARY;
    }
}
