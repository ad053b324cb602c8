package io.recordsmith.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes the scalars of Java types. A token that does not fit is refused; whether that is a fault of the
 * instance, or only of the type that should hold it, is found out by whoever owns the text.
 */
public final class Scalars {

    /** A number with more digits before its point is no {@code long}, and is not written out to see that. */
    private static final int LONGEST_INTEGER = 10_000;

    private Scalars() {}

    /** The text of a string. */
    public static String string(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw unfit(parser, "String");
        }
        return parser.getString();
    }

    /** A boolean. */
    public static boolean bool(JsonParser parser) {
        if (parser.hasToken(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (!parser.hasToken(JsonToken.VALUE_FALSE)) {
            throw unfit(parser, "boolean");
        }
        return false;
    }

    /** A whole number between -2^31 and 2^31 - 1, however it is written. */
    public static int int32(JsonParser parser) {
        long value = whole(parser, "int");
        if (value != (int) value) {
            throw unfit(parser, "int");
        }
        return (int) value;
    }

    /** A whole number between -2^63 and 2^63 - 1, however it is written. */
    public static long int64(JsonParser parser) {
        return whole(parser, "long");
    }

    private static long whole(JsonParser parser, String type) {
        if (TokenNumbers.isLong(parser)) {
            return parser.getLongValue();
        }
        BigInteger value = integer(parser, type);
        if (value.bitLength() >= Long.SIZE) {
            throw unfit(parser, type);
        }
        return value.longValue();
    }

    /** A whole number of any size, however it is written. */
    public static BigInteger bigInteger(JsonParser parser) {
        return integer(parser, "BigInteger");
    }

    private static BigInteger integer(JsonParser parser, String type) {
        BigDecimal value = decimal(parser, type);
        if (!Numbers.isInteger(value) || value.precision() - (long) value.scale() > LONGEST_INTEGER) {
            throw unfit(parser, type);
        }
        return value.toBigInteger();
    }

    /** A number as it is written. */
    public static BigDecimal bigDecimal(JsonParser parser) {
        return decimal(parser, "BigDecimal");
    }

    private static BigDecimal decimal(JsonParser parser, String type) {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric() || parser.isNaN()) {
            throw unfit(parser, type);
        }
        return parser.getDecimalValue();
    }

    /** A number that a {@code double} can come close to. */
    public static double float64(JsonParser parser) {
        double value = decimal(parser, "double").doubleValue();
        if (Double.isInfinite(value)) {
            throw unfit(parser, "double");
        }
        return value;
    }

    /** A date and time as RFC 3339 has it. */
    public static OffsetDateTime offsetDateTime(JsonParser parser) {
        try {
            return DateTimeText.parse(string(parser));
        } catch (DateTimeException e) {
            throw unfit(parser, "OffsetDateTime");
        }
    }

    /** A time with its offset. */
    public static OffsetTime offsetTime(JsonParser parser) {
        try {
            return OffsetTime.parse(string(parser));
        } catch (DateTimeException e) {
            throw unfit(parser, "OffsetTime");
        }
    }

    /** A date. */
    public static LocalDate localDate(JsonParser parser) {
        try {
            return LocalDate.parse(string(parser));
        } catch (DateTimeException e) {
            throw unfit(parser, "LocalDate");
        }
    }

    /** A UUID in its usual form of 36 characters. */
    public static UUID uuid(JsonParser parser) {
        String text = string(parser);
        try {
            // The JDK also takes shortened groups, which are no UUIDs.
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like a text of another length.
        }
        throw unfit(parser, "UUID");
    }

    /** A URI or a reference to one. */
    public static URI uri(JsonParser parser) {
        try {
            return new URI(string(parser));
        } catch (URISyntaxException e) {
            throw unfit(parser, "URI");
        }
    }

    /** Bytes that are written as base64. */
    public static Bytes base64(JsonParser parser) {
        String text = string(parser);
        try {
            Bytes bytes = Bytes.decode(text);
            if (bytes.encode().equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like text that would not be written again as it was.
        }
        throw unfit(parser, "base64");
    }

    /** Refuses whatever is not an object. */
    public static void startObject(JsonParser parser) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw unfit(parser, "an object");
        }
    }

    /** Refuses whatever is not an array. */
    public static void startArray(JsonParser parser) {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw unfit(parser, "a list");
        }
    }

    /** Skips the value that the parser is at, which is fine whatever it is. */
    public static boolean skip(JsonParser parser) {
        parser.skipChildren();
        return true;
    }

    /** A rejection of a value that its Java type, named in words, cannot hold. */
    public static Rejection unfit(JsonParser parser, String type) {
        String message = "is valid but does not fit into ".concat(type);
        return Rejection.of(new ValidationError(TreeCursor.pointer(parser), "", "", "javaType", message));
    }

    /** A rejection of a member whose name is there already. */
    public static Rejection duplicate(JsonParser parser) {
        String message = "property is there more than once";
        return Rejection.of(new ValidationError(TreeCursor.pointer(parser), "", "", "duplicate", message));
    }

    /** Refuses a tree whose text has a name twice in one object. */
    public static void unlessDuplicate(JsonTree tree) {
        if (tree.hasDuplicates()) {
            String message = "property is there more than once";
            throw Rejection.of(new ValidationError(tree.duplicates().get(0), "", "", "duplicate", message));
        }
    }

    /** A date and time, seconds included, as RFC 3339 wants them. */
    public static String text(OffsetDateTime value) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }

    /** A time, seconds included. */
    public static String text(OffsetTime value) {
        return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
    }

    /** Base64 text. */
    public static String text(Bytes value) {
        return value.encode();
    }

    /** The text of a value whose own form is the one of JSON. */
    public static String text(Object value) {
        return value.toString();
    }

    /** Writes the value of an enum that has values of several types. */
    public static void write(Object value, JsonGenerator generator) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String) {
            generator.writeString((String) value);
        } else if (value instanceof Boolean) {
            generator.writeBoolean((Boolean) value);
        } else {
            generator.writeNumber(value.toString());
        }
    }
}
