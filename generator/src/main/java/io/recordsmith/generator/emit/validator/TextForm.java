package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.code.ParameterSpec;
import java.util.List;

/**
 * How code speaks of a text that is checked: a {@code String text}, or the {@code length} chars of {@code char[] text}
 * from {@code start} on, as a parser has them before it makes a string.
 */
enum TextForm {
    STRING,
    CHARS;

    /** What is passed on to a method that checks the same text. */
    String arguments() {
        return this == STRING ? "text" : "text, start, length";
    }

    List<ParameterSpec> parameters() {
        return this == STRING
                ? List.of(parameter(String.class, "text"))
                : List.of(
                        parameter(char[].class, "text"), parameter(int.class, "start"), parameter(int.class, "length"));
    }

    private static ParameterSpec parameter(Class<?> type, String name) {
        return new ParameterSpec(KnownTypes.type(type), name);
    }

    String length() {
        return this == STRING ? "text.length()" : "length";
    }

    String isEmpty() {
        return this == STRING ? "text.isEmpty()" : "length == 0";
    }

    /** Where the text ends. */
    String end() {
        return this == STRING ? "text.length()" : "start + length";
    }

    /** A place so many chars behind the start. */
    String fromStart(int chars) {
        if (this == STRING) {
            return Integer.toString(chars);
        }
        return chars == 0 ? "start" : "start + " + chars;
    }

    CodeBlock charAt(String place) {
        return this == STRING ? CodeBlock.of("text.charAt($L)", place) : CodeBlock.of("text[$L]", place);
    }

    CodeBlock codePointAt(String place) {
        return this == STRING
                ? CodeBlock.of("text.codePointAt($L)", place)
                : CodeBlock.of("$T.codePointAt(text, $L, start + length)", Character.class, place);
    }

    CodeBlock codePointBefore(String place) {
        return this == STRING
                ? CodeBlock.of("text.codePointBefore($L)", place)
                : CodeBlock.of("$T.codePointBefore(text, $L, start)", Character.class, place);
    }

    CodeBlock codePoints() {
        return this == STRING
                ? CodeBlock.of("text.codePointCount(0, text.length())")
                : CodeBlock.of("$T.codePointCount(text, start, length)", Character.class);
    }

    /** Whether a part, given as a literal, is at a place, which may lie outside of the text. */
    CodeBlock has(CodeBlock part, CodeBlock place, EmitContext context) {
        return this == STRING
                ? CodeBlock.of("text.startsWith($L, $L)", part, place)
                : CodeBlock.of("$T.has(text, start, length, $L, $L)", context.support("Chars"), place, part);
    }

    CodeBlock is(CodeBlock other, EmitContext context) {
        return this == STRING
                ? CodeBlock.of("text.equals($L)", other)
                : CodeBlock.of("$T.equal(text, start, length, $L)", context.support("Chars"), other);
    }

    /** Where a part, a string or char, is found from a place on; negative when it is not. */
    CodeBlock indexOf(CodeBlock part, String from, EmitContext context) {
        return this == STRING
                ? CodeBlock.of("text.indexOf($L, $L)", part, from)
                : CodeBlock.of("$T.indexOf(text, $L, $L, start + length)", context.support("Chars"), part, from);
    }
}
