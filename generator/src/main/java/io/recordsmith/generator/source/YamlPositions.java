package io.recordsmith.generator.source;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the YAML parser's marks, which count code points from 0, into positions, which count UTF-16 units from 1. */
final class YamlPositions {
    private final String text;
    private final boolean surrogates;
    /** Where the line of the last mark starts; marks come in order, so that a text is walked once. */
    private int line;

    private int lineStart;

    YamlPositions(String text) {
        this.text = text;
        this.surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    Position start(Event event) {
        return of(event.getStartMark().orElseThrow(() -> new IllegalStateException("an event has no mark")));
    }

    Position of(Mark mark) {
        if (!surrogates) {
            return new Position(mark.getLine() + 1, mark.getColumn() + 1);
        }
        seek(mark.getLine());
        int end = Math.min(lineStart, text.length());
        for (int i = 0; i < mark.getColumn() && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Position(mark.getLine() + 1, end - lineStart + 1);
    }

    private void seek(int wanted) {
        if (wanted < line) {
            line = 0;
            lineStart = 0;
        }
        while (line < wanted && lineStart < text.length()) {
            char c = text.charAt(lineStart++);
            boolean pair = c == '\r' && lineStart < text.length() && text.charAt(lineStart) == '\n';
            if (c == '\n' || c == '\r' && !pair) {
                line++;
            }
        }
    }
}
