package io.recordsmith.generator.emit;

import io.recordsmith.generator.emit.code.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The one way in which text and numbers of a schema get into code. Every literal is pure ASCII, means exactly the value
 * it was made of, and can neither end early nor be read as anything but a literal.
 */
public final class Literals {
    /** The longest constant that a class file holds, in bytes of modified UTF-8 (JVMS, section 4.4.7). */
    private static final int LONGEST_CONSTANT = 65535;

    private Literals() {}

    /**
     * Returns an expression for the text: a string literal, or a call that joins several where class files could not
     * hold it as one. Only what {@link #isConstant} says is a constant may stand in an annotation or a case label.
     */
    public static CodeBlock string(String text) {
        if (isConstant(text)) {
            return CodeBlock.of("$L", quoted(text));
        }
        CodeBlock.Builder pieces = CodeBlock.builder().add("$T.join($L", String.class, quoted(""));
        int start = 0;
        while (start < text.length()) {
            int end = start;
            for (int size = 0; end < text.length() && size + 3 <= LONGEST_CONSTANT; end++) {
                size += modifiedUtf8Length(text.charAt(end));
            }
            pieces.add(", $L", quoted(text.substring(start, end)));
            start = end;
        }
        return pieces.add(")").build();
    }

    /** Returns whether the text fits into one constant, so that {@link #string} is a constant expression. */
    public static boolean isConstant(String text) {
        // No character takes more than three bytes.
        return text.length() <= LONGEST_CONSTANT / 3
                || text.chars().mapToLong(Literals::modifiedUtf8Length).sum() <= LONGEST_CONSTANT;
    }

    public static CodeBlock integer(int value) {
        return CodeBlock.of("$L", value);
    }

    public static CodeBlock integer(long value) {
        return CodeBlock.of("$LL", value);
    }

    /** Returns an expression of type {@code BigInteger}. */
    public static CodeBlock integer(BigInteger value) {
        if (value.signum() == 0) {
            return CodeBlock.of("$T.ZERO", BigInteger.class);
        }
        if (value.bitLength() < Long.SIZE) {
            return CodeBlock.of("$T.valueOf($LL)", BigInteger.class, value);
        }
        return CodeBlock.of("new $T($L)", BigInteger.class, string(value.toString()));
    }

    /** Returns an expression of type {@code BigDecimal} with the same value and scale; exponents are not expanded. */
    public static CodeBlock decimal(BigDecimal value) {
        return CodeBlock.of("new $T($L)", BigDecimal.class, string(value.toString()));
    }

    /**
     * Returns a {@code double} literal.
     *
     * @throws IllegalArgumentException when the value is not finite: nothing in JSON is
     */
    public static CodeBlock number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no literal for " + value);
        }
        return CodeBlock.of("$L", Double.toString(value));
    }

    /** Returns whether a {@code double} holds the value exactly, so that {@link #number} loses nothing. */
    public static boolean isExactDouble(BigDecimal value) {
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(nearest).compareTo(value) == 0;
    }

    public static CodeBlock bool(boolean value) {
        return CodeBlock.of("$L", value);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), out);
        }
        return out.append('"').toString();
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (c >= ' ' && c <= '~') {
                    out.append(c);
                } else {
                    out.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }

    private static int modifiedUtf8Length(int c) {
        if (c == 0) {
            return 2;
        }
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 ? 2 : 3;
    }
}
