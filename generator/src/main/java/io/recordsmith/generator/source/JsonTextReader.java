package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNull;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259). The parser gets characters, not bytes: only then are its columns UTF-16 units. */
final class JsonTextReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // A little more than ours, so that the fault is reported as ours, with its pointer.
                    .maxNestingDepth(ReadingLimits.DEPTH + 10)
                    .maxNumberLength(ReadingLimits.NUMBER_LENGTH)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final String HINT =
            "JSON has no comments and no comma before } or ]; YAML is read from files named .yaml or .yml";

    private final JsonParser parser;
    private final ValueBuilder builder;

    private JsonTextReader(JsonParser parser, ValueBuilder builder) {
        this.parser = parser;
        this.builder = builder;
    }

    static JsonValue read(String text, ValueBuilder builder) throws ReadingFault {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTextReader(parser, builder).document();
        } catch (StreamConstraintsException e) {
            throw new ReadingFault(Code.INPUT_LIMIT, position(e.getLocation()), withoutSource(e));
        } catch (JacksonException e) {
            throw new ReadingFault(Code.SYNTAX, position(e.getLocation()), "not JSON: " + withoutSource(e), HINT);
        }
    }

    private JsonValue document() throws ReadingFault {
        if (parser.nextToken() == null) {
            throw new ReadingFault(Code.SYNTAX, new Position(1, 1), "not JSON: the text is empty");
        }
        JsonValue root = value();
        if (parser.nextToken() != null) {
            throw new ReadingFault(Code.SYNTAX, here(), "not JSON: there is more text after the end of the value");
        }
        return root;
    }

    private JsonValue value() throws ReadingFault {
        Position position = here();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(position);
            case START_ARRAY -> array(position);
            case VALUE_STRING -> new JsonString(position, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> builder.number(position, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(position, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonNull(position);
            default -> throw new IllegalStateException("the parser gave " + token);
        };
    }

    private JsonValue object(Position start) throws ReadingFault {
        ValueBuilder.ObjectParts parts = new ValueBuilder.ObjectParts();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position position = here();
            builder.enter(name, position);
            parser.nextToken();
            JsonValue member = value();
            builder.put(parts, name, position, member);
            builder.leave();
        }
        return parts.toObject(start);
    }

    private JsonValue array(Position start) throws ReadingFault {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            builder.enter(Integer.toString(elements.size()), here());
            elements.add(value());
            builder.leave();
        }
        return new JsonArray(start, elements);
    }

    private Position here() {
        return position(parser.currentTokenLocation());
    }

    private static Position position(TokenStreamLocation location) {
        return location == null
                ? new Position(1, 1)
                : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Jackson names the source, which is always this text, wherever it names a place. */
    private static String withoutSource(JacksonException e) {
        return e.getOriginalMessage().replaceAll("\\[Source: [^;\\]]*; ", "[");
    }
}
