package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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
    /*
     * What stands in the text for something that is not text. One array of characters is copied and looked through in
     * no time even before the JVM has compiled anything, which a tree of parts is not.
     */
    static final char INDENT = 1;
    static final char UNINDENT = 2;
    static final char STATEMENT = 3;
    static final char END_STATEMENT = 4;
    static final char SPACE_OR_BREAK = 5;
    static final char CLASS = 6;

    static final CodeBlock EMPTY = new CodeBlock(new char[0], new ClassName[0]);

    private final char[] text;

    /** The class for each {@link #CLASS} in the text. */
    private final ClassName[] classes;

    private CodeBlock(char[] text, ClassName[] classes) {
        this.text = text;
        this.classes = classes;
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
        return text.length == 0;
    }

    /** Returns a builder that holds this block already. */
    public Builder toBuilder() {
        return builder().add(this);
    }

    /** Returns the same for a type that JavaPoet writes; only expressions are wanted there, which need no marks. */
    public com.palantir.javapoet.CodeBlock toJavaPoet() {
        com.palantir.javapoet.CodeBlock.Builder same = com.palantir.javapoet.CodeBlock.builder();
        int start = 0;
        int count = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == CLASS) {
                same.add("$L$T", new String(text, start, i - start), classes[count++]);
                start = i + 1;
            } else if (text[i] < ' ' && text[i] != '\n') {
                throw new IllegalStateException("no expression: " + this);
            }
        }
        return same.add("$L", new String(text, start, text.length - start)).build();
    }

    /** Printable ASCII, line ends and marks; nobody changes it. */
    char[] text() {
        return text;
    }

    ClassName[] classes() {
        return classes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeBlock that
                && Arrays.equals(text, that.text)
                && Arrays.equals(classes, that.classes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(text);
    }

    /** Returns the code with full names. */
    @Override
    public String toString() {
        CodeWriter writer = new CodeWriter(new FullNames(), 2 * text.length);
        writer.write(this);
        return writer.toString();
    }

    /** Adds to a block, piece by piece. */
    public static final class Builder {
        private char[] text = new char[64];
        private int length;
        private ClassName[] classes = EMPTY.classes;
        private int count;

        private Builder() {}

        public Builder add(CodeBlock block) {
            reserve(block.text.length);
            System.arraycopy(block.text, 0, text, length, block.text.length);
            length += block.text.length;
            for (ClassName each : block.classes) {
                keep(each);
            }
            return this;
        }

        /**
         * Adds what a format says.
         *
         * @throws IllegalArgumentException if format and arguments do not fit, or an argument is not printable ASCII
         */
        public Builder add(String format, Object... arguments) {
            int from = 0;
            int used = 0;
            boolean indexed = false;
            for (int dollar = format.indexOf('$'); dollar >= 0; dollar = format.indexOf('$', from)) {
                append(format, from, dollar);
                int at = dollar + 1;
                int index = 0;
                for (; isDigit(format.charAt(at)); at++) {
                    index = index * 10 + format.charAt(at) - '0';
                }
                indexed |= index > 0;
                char kind = format.charAt(at);
                from = at + 1;
                if (!mark(kind)) {
                    argument(kind, arguments[index > 0 ? index - 1 : used++]);
                }
            }
            append(format, from, format.length());
            if (!indexed && used < arguments.length) {
                throw new IllegalArgumentException("unused arguments: " + format);
            }
            return this;
        }

        /** Adds a type. */
        public Builder add(TypeName type) {
            if (type instanceof ClassName name) {
                append(CLASS);
                keep(name);
            } else if (type instanceof ParameterizedTypeName generic) {
                add(generic.rawType()).typeArguments(generic);
            } else if (type instanceof ArrayTypeName array) {
                add(array.componentType()).append("[]");
            } else {
                append(type.toString());
            }
            return this;
        }

        private void typeArguments(ParameterizedTypeName type) {
            String separator = "<";
            for (TypeName argument : type.typeArguments()) {
                append(separator).add(argument);
                separator = ", ";
            }
            append(">");
        }

        public Builder addStatement(String format, Object... arguments) {
            append(STATEMENT);
            return add(format, arguments).endStatement();
        }

        public Builder addStatement(CodeBlock statement) {
            append(STATEMENT);
            return add(statement).endStatement();
        }

        private Builder endStatement() {
            return append(";\n").append(END_STATEMENT);
        }

        /** Adds what stands before an opening brace, such as {@code if ($L)}, and the brace. */
        public Builder beginControlFlow(String format, Object... arguments) {
            add(format, arguments);
            append(" {\n");
            return indent();
        }

        /** Adds a closing brace, what follows it, such as {@code else}, and another opening brace. */
        public Builder nextControlFlow(String format, Object... arguments) {
            unindent();
            append("} ");
            add(format, arguments);
            append(" {\n");
            return indent();
        }

        public Builder endControlFlow() {
            return unindent().append("}\n");
        }

        public Builder indent() {
            return append(INDENT);
        }

        public Builder unindent() {
            return append(UNINDENT);
        }

        public boolean isEmpty() {
            return length == 0;
        }

        public CodeBlock build() {
            return length == 0 ? EMPTY : new CodeBlock(Arrays.copyOf(text, length), Arrays.copyOf(classes, count));
        }

        private boolean mark(char kind) {
            switch (kind) {
                case '$' -> append("$");
                case '>' -> append(INDENT);
                case '<' -> append(UNINDENT);
                case 'W' -> append(SPACE_OR_BREAK);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void argument(char kind, Object argument) {
            switch (kind) {
                case 'L' -> {
                    if (argument instanceof CodeBlock block) {
                        add(block);
                    } else {
                        foreign(String.valueOf(argument));
                    }
                }
                case 'N' -> foreign(argument instanceof MethodSpec method ? method.name() : (String) argument);
                case 'S' -> plainLiteral((String) argument);
                case 'T' -> add(argument instanceof TypeName type ? type : KnownTypes.type((Class<?>) argument));
                default -> throw new IllegalArgumentException("no placeholder: $" + kind);
            }
        }

        /** Adds text that no format of ours has looked at; a mark in it would be taken for one. */
        private void foreign(String added) {
            int start = length;
            append(added);
            for (int i = start; i < length; i++) {
                if (text[i] != '\n' && (text[i] < ' ' || text[i] > '~')) {
                    throw new IllegalArgumentException("not printable ASCII: " + added);
                }
            }
        }

        /** Text that is not plain has another way into code, which knows how to escape it. */
        private void plainLiteral(String added) {
            if (added.indexOf('"') >= 0 || added.indexOf('\\') >= 0 || added.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("not plain: " + added);
            }
            append("\"");
            foreign(added);
            append("\"");
        }

        private Builder append(String added) {
            append(added, 0, added.length());
            return this;
        }

        private void append(String added, int from, int to) {
            reserve(to - from);
            added.getChars(from, to, text, length);
            length += to - from;
        }

        private Builder append(char mark) {
            reserve(1);
            text[length++] = mark;
            return this;
        }

        private void reserve(int more) {
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
            }
        }

        private void keep(ClassName name) {
            if (count == classes.length) {
                classes = Arrays.copyOf(classes, Math.max(4, 2 * count));
            }
            classes[count++] = name;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
