package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock.Mark;
import java.util.List;

/** Writes code: indents it, breaks lines that are too long where they may be broken, and closes empty bodies at once. */
final class CodeWriter {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_COMMENT = 120;
    private static final String INDENT = "    ";
    private static final int NONE = -1;

    private final StringBuilder out = new StringBuilder(4096);
    private final TypeSpelling names;
    private int indent;
    private int lineStart;
    private boolean lineIsNew = true;

    /** What begins each line of a comment. */
    private String prefix = "";

    /** How many lines of a statement are complete: all but the first are indented twice more. */
    private int statementLines = NONE;

    /** Where the line may be broken, and how many characters a break replaces. */
    private int breakAt = NONE;

    private int breakLength;
    private int breakIndent;

    CodeWriter(TypeSpelling names) {
        this.names = names;
    }

    CodeWriter write(CodeBlock block) {
        for (Object part : block.parts()) {
            if (part instanceof String text) {
                write(text);
            } else if (part instanceof TypeName type) {
                write(type);
            } else if (part instanceof CodeBlock inner) {
                write(inner);
            } else {
                write((Mark) part);
            }
        }
        return this;
    }

    private void write(Mark mark) {
        switch (mark) {
            case INDENT -> indent++;
            case UNINDENT -> indent--;
            case STATEMENT -> statementLines = 0;
            case END_STATEMENT -> {
                if (statementLines > 0) {
                    indent -= 2;
                }
                statementLines = NONE;
            }
            case SPACE_OR_BREAK -> spaceOrBreak();
        }
    }

    CodeWriter write(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            piece(text);
            return this;
        }
        int start = 0;
        for (; end >= 0; end = text.indexOf('\n', start)) {
            piece(text.substring(start, end));
            endLine();
            start = end + 1;
        }
        piece(text.substring(start));
        return this;
    }

    CodeWriter write(TypeName type) {
        if (type instanceof ClassName name) {
            piece(names.of(name));
        } else if (type instanceof ParameterizedTypeName generic) {
            write(generic.rawType()).arguments(generic.typeArguments());
        } else if (type instanceof ArrayTypeName array) {
            write(array.componentType()).piece("[]");
        } else {
            piece(type.toString());
        }
        return this;
    }

    private void arguments(List<TypeName> arguments) {
        String separator = "<";
        for (TypeName argument : arguments) {
            piece(separator);
            write(argument);
            separator = ", ";
        }
        piece(">");
    }

    /** Writes a documentation comment, on one line when it is one short sentence. */
    CodeWriter writeJavadoc(CodeBlock text) {
        if (text.isEmpty()) {
            return this;
        }
        write("/**");
        int opened = out.length();
        int column = opened - lineStart;
        endLine();
        prefix = " * ";
        write(text);
        if (!lineIsNew) {
            endLine();
        }
        prefix = "";
        String content = out.substring(opened + 1, out.length()).strip();
        boolean sentence = content.indexOf('\n') < 0 && content.startsWith("* ") && !content.startsWith("* @");
        if (sentence && column + content.length() + " *".length() <= LONGEST_COMMENT) {
            out.setLength(opened);
            lineIsNew = false;
            return write(content.substring(1)).write(" */\n");
        }
        return write(" */\n");
    }

    private void piece(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (lineIsNew) {
            indent(indent);
            out.append(prefix);
            lineIsNew = false;
        }
        out.append(text);
    }

    private void indent(int levels) {
        for (int i = 0; i < levels; i++) {
            out.append(INDENT);
        }
    }

    CodeWriter spaceOrBreak() {
        piece(" ");
        mayBreak(out.length() - 1, 1);
        return this;
    }

    CodeWriter mayBreak() {
        mayBreak(out.length(), 0);
        return this;
    }

    private void mayBreak(int at, int length) {
        breakLongLine(at);
        breakAt = out.length() - length;
        breakLength = length;
        breakIndent = indent + 2;
    }

    /** Breaks the line that ends at an index where it may be broken, if it is too long. */
    private void breakLongLine(int end) {
        if (breakAt >= 0 && end - lineStart > LONGEST_LINE) {
            out.replace(breakAt, breakAt + breakLength, "\n" + INDENT.repeat(breakIndent));
            lineStart = breakAt + 1;
        }
        breakAt = NONE;
    }

    private void endLine() {
        if (lineIsNew && !prefix.isEmpty()) {
            indent(indent);
            out.append(prefix.stripTrailing());
        }
        breakLongLine(out.length());
        closeEmptyBody();
        out.append('\n');
        lineStart = out.length();
        lineIsNew = true;
        if (statementLines >= 0 && statementLines++ == 0) {
            indent += 2;
        }
    }

    /** Takes a closing brace that stands alone to the opening one, when there is nothing between them. */
    private void closeEmptyBody() {
        int brace = out.length() - 1;
        if (lineStart < 2 || out.charAt(brace) != '}' || out.charAt(lineStart - 2) != '{') {
            return;
        }
        for (int i = lineStart; i < brace; i++) {
            if (out.charAt(i) != ' ') {
                return;
            }
        }
        out.delete(lineStart - 1, brace);
    }

    /** Returns how much was written so far. */
    int length() {
        return out.length();
    }

    /** Takes back what was written since the text had a length, none of which ended a line. */
    void takeBack(int length) {
        out.setLength(length);
    }

    /** Returns how long the current line is. */
    int column() {
        return out.length() - lineStart;
    }

    /** Returns whether what was written since the text had a length is one line. */
    boolean isOneLine(int start) {
        return lineIsNew && out.indexOf("\n", start) == lineStart - 1;
    }

    /** Removes the empty line that ends at an index before the current line, which is new. */
    void removeEmptyLine(int index) {
        out.deleteCharAt(index);
        lineStart--;
    }

    CodeWriter indentMore(int levels) {
        indent += levels;
        return this;
    }

    boolean atLineStart() {
        return lineIsNew;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
