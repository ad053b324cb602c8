package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.StringKeyword;
import io.recordsmith.generator.keyword.StringKeyword.ContentEncoding;
import io.recordsmith.generator.keyword.StringKeyword.ContentMediaType;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.keyword.TextEncoding;
import java.math.BigInteger;

/** Emits {@code minLength}, {@code maxLength}, {@code pattern}, {@code format} and content, over a variable {@code text}. */
final class StringChecks {
    private static final BigInteger LONGEST_STRING = BigInteger.valueOf(Integer.MAX_VALUE);

    private final CheckMethod method;

    StringChecks(CheckMethod method) {
        this.method = method;
    }

    void emit(StringKeyword keyword) {
        if (keyword instanceof Length length) {
            length(length);
        } else if (keyword instanceof Pattern pattern) {
            CodeBlock matches = method.host().matches(pattern.source(), method.stem(), "text");
            fault(CodeBlock.of("!$L", matches), "pattern", Literals.string(pattern.source()));
        } else if (keyword instanceof Format format) {
            CodeBlock valid = method.scope().formats().valid(format.format(), "text");
            fault(CodeBlock.of("!$L", valid), "format", Literals.string(format.format()));
        } else if (keyword instanceof ContentEncoding content) {
            CodeBlock encoded = content(content.asserted().orElseThrow());
            fault(CodeBlock.of("$L == null", encoded), "contentEncoding", Literals.string(content.encoding()));
        } else if (keyword instanceof ContentMediaType content) {
            CodeBlock valid = CodeBlock.of(
                    "$T.isJson($L)",
                    method.scope().support("JsonContent"),
                    content(content.json().orElseThrow()));
            fault(CodeBlock.of("!$L", valid), "contentMediaType", Literals.string(content.mediaType()));
        }
    }

    /** Returns the bytes of the content, or the string itself where it is the content. */
    private CodeBlock content(TextEncoding encoding) {
        return encoding.isIdentity()
                ? CodeBlock.of("text")
                : CodeBlock.of("$T.$L(text)", method.scope().support("TextEncodings"), decoder(encoding));
    }

    private static String decoder(TextEncoding encoding) {
        return switch (encoding) {
            case BASE16 -> "base16";
            case BASE32 -> "base32";
            case BASE32_HEX -> "base32Hex";
            case BASE64 -> "base64";
            case BASE64_URL -> "base64Url";
            case QUOTED_PRINTABLE -> "quotedPrintable";
            case SEVEN_BIT -> "sevenBit";
            case EIGHT_BIT, BINARY -> throw new IllegalArgumentException(encoding + " needs no decoder");
        };
    }

    private void length(Length length) {
        boolean reachable = isReachable(length);
        if (!reachable && !length.lower()) {
            return;
        }
        CodeBlock condition = reachable ? tooShortOrLong(length) : CodeBlock.of("true");
        fault(condition, length.lower() ? "minLength" : "maxLength", Limits.literal(length.limit()));
    }

    /** Returns whether there are strings that long. */
    static boolean isReachable(Length length) {
        return length.limit().compareTo(LONGEST_STRING) <= 0;
    }

    /** Returns whether only the empty string is too short. */
    static boolean isNotEmpty(Length length) {
        return length.lower() && length.limit().equals(BigInteger.ONE);
    }

    private CodeBlock tooShortOrLong(Length length) {
        if (isNotEmpty(length)) {
            return CodeBlock.of("text.isEmpty()");
        }
        String check = length.lower() ? "atLeast" : "atMost";
        return CodeBlock.of(
                "!$T.$L(text, $L)",
                method.scope().support("CodePoints"),
                check,
                Literals.integer(length.limit().intValue()));
    }

    private void fault(CodeBlock condition, String reporting, CodeBlock asked) {
        method.body().fault(condition, CodeBlock.of("$L(text, $L)", reporting, asked));
    }
}
