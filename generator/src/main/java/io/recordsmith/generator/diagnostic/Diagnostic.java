package io.recordsmith.generator.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One fault, remark or hint for the author of a schema.
 *
 * @param severity whether generation can go on
 * @param code the kind of fault
 * @param place where it is
 * @param message what was found and what was expected, one sentence without the place
 * @param hint what to do about it, empty when there is nothing to add
 * @param trail how the place was reached, nearest first ("referenced from …"); empty for an entry schema
 */
public record Diagnostic(Severity severity, Code code, Place place, String message, String hint, List<Place> trail)
        implements Comparable<Diagnostic> {

    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        trail = List.copyOf(trail);
    }

    public static Diagnostic error(Code code, Place place, String message) {
        return new Diagnostic(Severity.ERROR, code, place, message, "", List.of());
    }

    public static Diagnostic warning(Code code, Place place, String message) {
        return new Diagnostic(Severity.WARNING, code, place, message, "", List.of());
    }

    public static Diagnostic info(Code code, Place place, String message) {
        return new Diagnostic(Severity.INFO, code, place, message, "", List.of());
    }

    public Diagnostic withHint(String text) {
        return new Diagnostic(severity, code, place, message, text, trail);
    }

    public Diagnostic withTrail(List<Place> places) {
        return new Diagnostic(severity, code, place, message, hint, places);
    }

    /** Returns the text after the place and the code: message, pointer, hint and trail, on one line. */
    public String detail() {
        List<String> parts = new ArrayList<>();
        parts.add(place.pointer().isEmpty() ? message : message + " (at #" + place.pointer() + ")");
        if (!hint.isEmpty()) {
            parts.add("hint: " + hint);
        }
        for (Place from : trail) {
            parts.add("referenced from " + from + " #" + from.pointer());
        }
        return OneLine.of(String.join("; ", parts));
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int bySeverity = severity.compareTo(other.severity);
        return bySeverity != 0 ? bySeverity : message.compareTo(other.message);
    }

    /** Returns {@code file:line:column: error: [code] message}, always one line. */
    @Override
    public String toString() {
        return OneLine.of(place.toString()) + ": " + severity.word() + ": [" + code.id() + "] " + detail();
    }
}
