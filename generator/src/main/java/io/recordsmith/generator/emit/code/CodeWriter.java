package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes code: indents it, breaks lines that are too long where they may be broken, and closes empty bodies at once. */
final class CodeWriter {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_COMMENT = 120;
    private static final int INDENT = 4;
    private static final int NONE = -1;

    private final TypeSpelling names;
    private char[] out;
    private int length;
    private int indent;
    private int lineStart;
    private boolean lineIsNew = true;
    private boolean inComment;

    /** How many lines of a statement are complete: all but the first are indented twice more. */
    private int statementLines = NONE;

    /** Where the line may be broken, and how many characters a break replaces. */
    private int breakAt = NONE;

    private int breakLength;
    private int breakIndent;

    CodeWriter(TypeSpelling names, int expectedLength) {
        this.names = names;
        this.out = new char[expectedLength];
    }

    CodeWriter write(CodeBlock block) {
        char[] text = block.text();
        int classes = 0;
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] < ' ') {
                write(text, start, i);
                start = i + 1;
                if (text[i] == CodeBlock.CLASS) {
                    write(names.of(block.classes()[classes++]));
                } else {
                    mark(text[i]);
                }
            }
        }
        write(text, start, text.length);
        return this;
    }

    private void mark(char mark) {
        switch (mark) {
            case '\n' -> endLine();
            case CodeBlock.INDENT -> indent++;
            case CodeBlock.UNINDENT -> indent--;
            case CodeBlock.STATEMENT -> statementLines = 0;
            case CodeBlock.END_STATEMENT -> {
                if (statementLines > 0) {
                    indent -= 2;
                }
                statementLines = NONE;
            }
            case CodeBlock.SPACE_OR_BREAK -> spaceOrBreak();
            default -> throw new IllegalStateException("no mark: " + (int) mark);
        }
    }

    CodeWriter write(TypeName type) {
        return type instanceof ClassName name
                ? write(names.of(name))
                : write(CodeBlock.builder().add(type).build());
    }

    /** Writes text without line ends. */
    CodeWriter write(String text) {
        beginLine();
        reserve(text.length());
        text.getChars(0, text.length(), out, length);
        length += text.length();
        return this;
    }

    private void write(char[] text, int from, int to) {
        if (from < to) {
            beginLine();
            reserve(to - from);
            System.arraycopy(text, from, out, length, to - from);
            length += to - from;
        }
    }

    private void beginLine() {
        if (lineIsNew) {
            lineIsNew = false;
            spaces(indent * INDENT);
            if (inComment) {
                write(" * ");
            }
        }
    }

    private void spaces(int count) {
        reserve(count);
        Arrays.fill(out, length, length + count, ' ');
        length += count;
    }

    private void reserve(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, 2 * out.length));
        }
    }

    /** Writes a documentation comment, on one line when it is one short sentence. */
    CodeWriter writeJavadoc(CodeBlock text) {
        if (text.isEmpty()) {
            return this;
        }
        write("/**");
        int opened = length;
        int column = column();
        endLine();
        inComment = true;
        write(text);
        if (!lineIsNew) {
            endLine();
        }
        inComment = false;
        String content = new String(out, opened, length - opened).strip();
        boolean sentence = content.indexOf('\n') < 0 && content.startsWith("* ") && !content.startsWith("* @");
        if (sentence && column + content.length() + " *".length() <= LONGEST_COMMENT) {
            length = opened;
            lineIsNew = false;
            write(content.substring(1));
        }
        return write(" */").endLine();
    }

    CodeWriter spaceOrBreak() {
        write(" ");
        mayBreak(1);
        return this;
    }

    CodeWriter mayBreak() {
        mayBreak(0);
        return this;
    }

    private void mayBreak(int replaced) {
        breakLongLine(length - replaced);
        breakAt = length - replaced;
        breakLength = replaced;
        breakIndent = (indent + 2) * INDENT;
    }

    /** Breaks the line that ends at an index where it may be broken, if it is too long. */
    private void breakLongLine(int end) {
        if (breakAt >= 0 && end - lineStart > LONGEST_LINE) {
            int tail = breakAt + breakLength;
            int added = 1 + breakIndent - breakLength;
            reserve(added);
            System.arraycopy(out, tail, out, tail + added, length - tail);
            length += added;
            out[breakAt] = '\n';
            Arrays.fill(out, breakAt + 1, tail + added, ' ');
            lineStart = breakAt + 1;
        }
        breakAt = NONE;
    }

    CodeWriter endLine() {
        if (lineIsNew && inComment) {
            spaces(indent * INDENT);
            lineIsNew = false;
            write(" *");
        }
        breakLongLine(length);
        closeEmptyBody();
        reserve(1);
        out[length++] = '\n';
        lineStart = length;
        lineIsNew = true;
        if (statementLines >= 0 && statementLines++ == 0) {
            indent += 2;
        }
        return this;
    }

    /** Takes a closing brace that stands alone to the opening one, when there is nothing between them. */
    private void closeEmptyBody() {
        int brace = length - 1;
        if (lineStart < 2 || out[brace] != '}' || out[lineStart - 2] != '{') {
            return;
        }
        for (int i = lineStart; i < brace; i++) {
            if (out[i] != ' ') {
                return;
            }
        }
        length = lineStart;
        out[length - 1] = '}';
    }

    /** Returns how much was written so far. */
    int length() {
        return length;
    }

    /** Returns how long the current line is. */
    int column() {
        return length - lineStart;
    }

    /** Returns whether what was written since the text had a length is one line. */
    boolean isOneLine(int start) {
        int end = start;
        while (out[end] != '\n') {
            end++;
        }
        return end == length - 1;
    }

    /** Removes the empty line that ends at an index before the current line, which is new. */
    void removeEmptyLine(int index) {
        System.arraycopy(out, index + 1, out, index, length - index - 1);
        length--;
        lineStart--;
    }

    CodeWriter indentMore(int levels) {
        indent += levels;
        return this;
    }

    boolean atLineStart() {
        return lineIsNew;
    }

    /**
     * Returns what was written.
     *
     * @throws IllegalStateException when it is not printable ASCII, with which the encoding of the file does not matter
     */
    String ascii() {
        // As one loop, this is the cheapest way to a string before the JVM has compiled its own.
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            char c = out[i];
            if ((c < ' ' || c > '~') && c != '\n') {
                throw new IllegalStateException(
                        "not ASCII: " + new String(out, Math.max(0, i - LONGEST_LINE), Math.min(i, LONGEST_LINE) + 1));
            }
            bytes[i] = (byte) c;
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return new String(out, 0, length);
    }
}
