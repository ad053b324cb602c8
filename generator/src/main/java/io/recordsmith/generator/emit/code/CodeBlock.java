package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A piece of code: text, the types that it mentions, and how it is indented and broken into lines.
 *
 * <p>Formats hold placeholders for arguments, in order or with an index such as {@code $1L}: {@code $L} is a block or
 * whatever else as text, {@code $N} a name or the
 * name of a method, {@code $S} a literal of plain text, {@code $T} a type. {@code $>} and
 * {@code $<} indent more and less, a line that is too long is broken at {@code $W} instead of a space, and {@code $$} is
 * a dollar sign.
 */
public final class CodeBlock {
    /** What stands between the texts, types and blocks of a block. */
    enum Mark {
        INDENT,
        UNINDENT,
        STATEMENT,
        END_STATEMENT,
        SPACE_OR_BREAK
    }

    static final CodeBlock EMPTY = new CodeBlock(new Object[0]);

    private final Object[] parts;

    private CodeBlock(Object[] parts) {
        this.parts = parts;
    }

    /** Returns the block of a format and its arguments. */
    public static CodeBlock of(String format, Object... arguments) {
        return builder().add(format, arguments).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Returns all blocks with a separator, which is a format without arguments, between them. */
    public static CodeBlock join(Iterable<CodeBlock> blocks, String separator) {
        Builder joined = builder();
        for (Iterator<CodeBlock> each = blocks.iterator(); each.hasNext(); ) {
            joined.add(each.next());
            if (each.hasNext()) {
                joined.add(separator);
            }
        }
        return joined.build();
    }

    /** Collects as {@link #join} does. */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
        return Collectors.collectingAndThen(Collectors.toList(), (List<CodeBlock> blocks) -> join(blocks, separator));
    }

    /** Collects as {@link #join} does, and puts formats before and behind the result. */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String separator, String prefix, String suffix) {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                (List<CodeBlock> blocks) -> builder()
                        .add(prefix)
                        .add(join(blocks, separator))
                        .add(suffix)
                        .build());
    }

    /** Returns whether nothing was added. */
    public boolean isEmpty() {
        return parts.length == 0;
    }

    /** Returns a builder that holds this block already. */
    public Builder toBuilder() {
        return builder().add(this);
    }

    /** Returns the same for a type that JavaPoet writes; only expressions are wanted there, which need no marks. */
    public com.palantir.javapoet.CodeBlock toJavaPoet() {
        com.palantir.javapoet.CodeBlock.Builder same = com.palantir.javapoet.CodeBlock.builder();
        for (Object part : parts) {
            if (part instanceof CodeBlock inner) {
                same.add(inner.toJavaPoet());
            } else if (part instanceof Mark) {
                throw new IllegalStateException("no expression: " + this);
            } else {
                same.add(part instanceof TypeName ? "$T" : "$L", part);
            }
        }
        return same.build();
    }

    /** Texts, {@link TypeName}s, blocks and {@link Mark}s in their order; nobody changes them. */
    Object[] parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeBlock that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the code with full names. */
    @Override
    public String toString() {
        CodeWriter writer = new CodeWriter(new FullNames());
        writer.write(this);
        return writer.toString();
    }

    /** Adds to a block, piece by piece. */
    public static final class Builder {
        private Object[] parts = new Object[8];
        private int size;

        private Builder() {}

        public Builder add(CodeBlock block) {
            if (!block.isEmpty()) {
                part(block);
            }
            return this;
        }

        /** Adds what a format says. */
        public Builder add(String format, Object... arguments) {
            int from = 0;
            int used = 0;
            boolean indexed = false;
            for (int dollar = format.indexOf('$'); dollar >= 0; dollar = format.indexOf('$', from)) {
                text(format, from, dollar);
                int at = dollar + 1;
                int index = 0;
                for (; isDigit(format.charAt(at)); at++) {
                    index = index * 10 + format.charAt(at) - '0';
                }
                indexed |= index > 0;
                char kind = format.charAt(at);
                from = at + 1;
                if (!mark(kind)) {
                    part(argument(kind, arguments[index > 0 ? index - 1 : used++]));
                }
            }
            text(format, from, format.length());
            if (!indexed && used < arguments.length) {
                throw new IllegalArgumentException("unused arguments: " + format);
            }
            return this;
        }

        public Builder addStatement(String format, Object... arguments) {
            part(Mark.STATEMENT);
            return add(format, arguments).endStatement();
        }

        public Builder addStatement(CodeBlock statement) {
            part(Mark.STATEMENT);
            return add(statement).endStatement();
        }

        private Builder endStatement() {
            part(";\n");
            part(Mark.END_STATEMENT);
            return this;
        }

        /** Adds what stands before an opening brace, such as {@code if ($L)}, and the brace. */
        public Builder beginControlFlow(String format, Object... arguments) {
            add(format, arguments);
            part(" {\n");
            return indent();
        }

        /** Adds a closing brace, what follows it, such as {@code else}, and another opening brace. */
        public Builder nextControlFlow(String format, Object... arguments) {
            unindent();
            part("} ");
            add(format, arguments);
            part(" {\n");
            return indent();
        }

        public Builder endControlFlow() {
            unindent();
            part("}\n");
            return this;
        }

        public Builder indent() {
            part(Mark.INDENT);
            return this;
        }

        public Builder unindent() {
            part(Mark.UNINDENT);
            return this;
        }

        public boolean isEmpty() {
            return size == 0;
        }

        public CodeBlock build() {
            return size == 0 ? EMPTY : new CodeBlock(Arrays.copyOf(parts, size));
        }

        private void text(String format, int from, int to) {
            if (from < to) {
                part(format.substring(from, to));
            }
        }

        private boolean mark(char kind) {
            switch (kind) {
                case '$' -> part("$");
                case '>' -> part(Mark.INDENT);
                case '<' -> part(Mark.UNINDENT);
                case 'W' -> part(Mark.SPACE_OR_BREAK);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void part(Object part) {
            if (size == parts.length) {
                parts = Arrays.copyOf(parts, 2 * size);
            }
            parts[size++] = part;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static Object argument(char kind, Object argument) {
            return switch (kind) {
                case 'L' -> argument instanceof CodeBlock ? argument : String.valueOf(argument);
                case 'N' -> argument instanceof MethodSpec method ? method.name() : (String) argument;
                case 'S' -> plainLiteral(argument.toString());
                case 'T' -> argument instanceof TypeName ? argument : TypeName.get((Type) argument);
                default -> throw new IllegalArgumentException("no placeholder: $" + kind);
            };
        }

        /** Text that is not plain has another way into code, which knows how to escape it. */
        private static String plainLiteral(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                    throw new IllegalArgumentException("not plain: " + text);
                }
            }
            return '"' + text + '"';
        }
    }
}
