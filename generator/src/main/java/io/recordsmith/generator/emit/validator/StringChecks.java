package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.CodeBlock;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.keyword.StringKeyword;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import java.math.BigInteger;

/** Emits {@code minLength}, {@code maxLength}, {@code pattern} and {@code format}, over a variable {@code text}. */
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
        }
    }

    private void length(Length length) {
        boolean reachable = length.limit().compareTo(LONGEST_STRING) <= 0;
        if (!reachable && !length.lower()) {
            return;
        }
        CodeBlock condition = reachable ? tooShortOrLong(length) : CodeBlock.of("true");
        fault(condition, length.lower() ? "minLength" : "maxLength", Limits.literal(length.limit()));
    }

    private CodeBlock tooShortOrLong(Length length) {
        if (length.lower() && length.limit().equals(BigInteger.ONE)) {
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
