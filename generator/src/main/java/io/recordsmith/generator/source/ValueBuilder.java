package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the JSON and the YAML reader share: where they are in the document, and how they complain. */
final class ValueBuilder {
    private final String file;
    private final Diagnostics diagnostics;
    private final Deque<String> path = new ArrayDeque<>();

    ValueBuilder(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Enters a member or element; a document that is nested too deeply ends here. */
    void enter(String token, Position position) throws ReadingFault {
        if (path.size() >= ReadingLimits.DEPTH) {
            throw new ReadingFault(
                    Code.INPUT_LIMIT, position, "values are nested more than " + ReadingLimits.DEPTH + " levels deep");
        }
        path.addLast(token);
    }

    void leave() {
        path.removeLast();
    }

    int depth() {
        return path.size();
    }

    /** Adds a member; a name that is there already is an error, and its first value stays. */
    void put(ObjectParts parts, String name, Position position, JsonValue value) {
        Position first = parts.names.putIfAbsent(name, position);
        if (first == null) {
            parts.members.put(name, value);
            return;
        }
        error(
                Code.DUPLICATE_KEY,
                position,
                "\"" + name + "\" stands twice in this object, first in line " + first.line());
    }

    /** Makes a number; one whose exponent no arithmetic can hold ends the document. */
    JsonValue number(Position position, String literal) throws ReadingFault {
        boolean held;
        try {
            held = Math.abs((long) new BigDecimal(literal).scale()) <= ReadingLimits.EXPONENT;
        } catch (NumberFormatException e) {
            held = false;
        }
        if (!held) {
            throw new ReadingFault(
                    Code.INPUT_LIMIT, position, "the exponent of the number " + literal + " is too large");
        }
        return new JsonValue.JsonNumber(position, literal);
    }

    void error(Code code, Position position, String message) {
        diagnostics.report(Diagnostic.error(code, place(position), message));
    }

    void warn(Code code, Position position, String message) {
        diagnostics.report(Diagnostic.warning(code, place(position), message));
    }

    /** Reports what ended the document, at the value that was being read. */
    void error(ReadingFault fault) {
        Diagnostic diagnostic = Diagnostic.error(fault.code(), place(fault.position()), fault.getMessage());
        diagnostics.report(diagnostic.withHint(fault.hint()));
    }

    private Place place(Position position) {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<String> tokens = path.iterator(); tokens.hasNext(); ) {
            pointer.append('/').append(JsonPointer.escape(tokens.next()));
        }
        return new Place(file, position.line(), position.column(), pointer.toString());
    }

    /** An object while its members are read. */
    static final class ObjectParts {
        private final Map<String, JsonValue> members = new LinkedHashMap<>();
        private final Map<String, Position> names = new LinkedHashMap<>();

        JsonValue.JsonObject toObject(Position position) {
            return new JsonValue.JsonObject(position, members, names);
        }
    }
}
