package io.recordsmith.it.conformance;

/** Why {@code read} refuses a valid instance. */
enum RefusalReason {
    /** A record or a map was made of a schema that other values match as well. */
    NOT_AN_OBJECT("an object", "no object", """
            The schema has keywords for objects and no `type`. Its author meant objects, so that its Java type is a record or
            a map; but such keywords say nothing of other values. These are valid, as `isValid` and `validate` say, and no
            record holds them. With `"type": "object"` in the schema they are invalid."""),

    /** The same of lists. */
    NOT_AN_ARRAY("a list", "no array", """
            The schema has keywords for arrays and no `type`, so that its Java type is a list or a tuple. The same holds for
            values that are no arrays, and for `"type": "array"`."""),

    /** All others; with {@code --lossless} no case of the official suite is among them. */
    NOT_IN_RANGE("", "beyond its Java type", """
            The Java type has no such value: a number out of the range of `long`, a date that `java.time` does not know, a
            value that belongs to no branch of a sealed interface.""");

    private static final String MESSAGE = "is valid but does not fit into ";

    private final String type;
    private final String title;
    private final String explanation;

    RefusalReason(String type, String title, String explanation) {
        this.type = type;
        this.title = title;
        this.explanation = explanation;
    }

    /** Returns the reason for a message of {@code read}. */
    static RefusalReason of(String message) {
        for (RefusalReason reason : values()) {
            if (message.equals(MESSAGE + reason.type)) {
                return reason;
            }
        }
        return NOT_IN_RANGE;
    }

    /** Returns what is wrong with the value, in words that follow "the value is". */
    String title() {
        return title;
    }

    /** Returns what readers of the results should know, in Markdown. */
    String explanation() {
        return explanation;
    }
}
