package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML by the 1.2 core schema, from parser events: no tag is ever constructed, and an alias shares the value of
 * its anchor, whose size is counted as often as it is used.
 */
final class YamlTextReader {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(ReadingLimits.FILE_SIZE).build();

    private final YamlPositions positions;
    private final Iterator<Event> events;
    private final ValueBuilder builder;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private final Set<String> unquotedKeys = new LinkedHashSet<>();
    private Position firstUnquotedKey;
    private long valuesRead;
    private long valuesAliased;
    private int deepest;

    private YamlTextReader(String text, ValueBuilder builder) {
        this.positions = new YamlPositions(text);
        this.events = new Parse(SETTINGS).parseString(text).iterator();
        this.builder = builder;
    }

    /** A value that an alias may repeat, with its number of values and its levels. */
    private record Anchored(JsonValue value, long size, int height) {}

    static JsonValue read(String text, ValueBuilder builder) throws ReadingFault {
        YamlTextReader reader = new YamlTextReader(text, builder);
        try {
            return reader.document();
        } catch (MarkedYamlEngineException e) {
            Position position = e.getProblemMark().map(reader.positions::of).orElse(new Position(1, 1));
            throw new ReadingFault(Code.SYNTAX, position, "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new ReadingFault(Code.SYNTAX, new Position(1, 1), "not YAML: " + e.getMessage());
        }
    }

    private JsonValue document() throws ReadingFault {
        events.next();
        Event start = events.next();
        if (start.getEventId() != Event.ID.DocumentStart) {
            throw new ReadingFault(Code.SYNTAX, new Position(1, 1), "not YAML: the text is empty");
        }
        JsonValue root = value(events.next());
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new ReadingFault(
                    Code.SYNTAX, positions.start(after), "the file holds more than one YAML document, one is expected");
        }
        warnOfUnquotedKeys();
        return root;
    }

    private JsonValue value(Event event) throws ReadingFault {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isEmpty()) {
            return unanchored(event);
        }
        long sizeBefore = valuesRead;
        int deepestBefore = deepest;
        deepest = builder.depth();
        anchors.remove(anchor.get());
        JsonValue value = unanchored(event);
        anchors.put(anchor.get(), new Anchored(value, valuesRead - sizeBefore, deepest - builder.depth()));
        deepest = Math.max(deepest, deepestBefore);
        return value;
    }

    private JsonValue unanchored(Event event) throws ReadingFault {
        valuesRead++;
        deepest = Math.max(deepest, builder.depth());
        Position position = positions.start(event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), position);
            return scalar.isPlain()
                    ? YamlScalar.plain(scalar.getValue(), position, builder)
                    : new JsonString(position, scalar.getValue());
        }
        refuseTag(((CollectionStartEvent) event).getTag(), position);
        return event.getEventId() == Event.ID.MappingStart ? mapping(position) : sequence(position);
    }

    private JsonValue aliased(AliasEvent alias) throws ReadingFault {
        Position position = positions.start(alias);
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            String name = alias.getAlias().getValue();
            throw new ReadingFault(Code.SYNTAX, position, "alias *" + name + " names no anchor that is complete here");
        }
        valuesRead += anchored.size();
        valuesAliased += anchored.size();
        if (valuesAliased > ReadingLimits.ALIASED_VALUES) {
            throw new ReadingFault(
                    Code.INPUT_LIMIT,
                    position,
                    "aliases stand for more than " + ReadingLimits.ALIASED_VALUES + " values");
        }
        int depth = builder.depth() + anchored.height();
        if (depth > ReadingLimits.DEPTH) {
            throw new ReadingFault(
                    Code.INPUT_LIMIT, position, "values are nested more than " + ReadingLimits.DEPTH + " levels deep");
        }
        deepest = Math.max(deepest, depth);
        return anchored.value();
    }

    private JsonValue mapping(Position start) throws ReadingFault {
        ValueBuilder.ObjectParts parts = new ValueBuilder.ObjectParts();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Position position = positions.start(event);
            String name = key(event, position);
            builder.enter(name, position);
            builder.put(parts, name, position, value(events.next()));
            builder.leave();
        }
        return parts.toObject(start);
    }

    private JsonValue sequence(Position start) throws ReadingFault {
        List<JsonValue> elements = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            builder.enter(Integer.toString(elements.size()), positions.start(event));
            elements.add(value(event));
            builder.leave();
        }
        return new JsonArray(start, elements);
    }

    private String key(Event event, Position position) throws ReadingFault {
        if (event instanceof AliasEvent || event instanceof CollectionStartEvent) {
            throw new ReadingFault(Code.YAML_SCALAR, position, "a key must be a string");
        }
        ScalarEvent scalar = (ScalarEvent) event;
        refuseTag(scalar.getTag(), position);
        if (scalar.isPlain() && !YamlScalar.isString(scalar.getValue())) {
            unquotedKeys.add(scalar.getValue());
            firstUnquotedKey = firstUnquotedKey == null ? position : firstUnquotedKey;
        }
        return scalar.getValue();
    }

    private void refuseTag(Optional<String> tag, Position position) throws ReadingFault {
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw new ReadingFault(Code.YAML_SCALAR, position, "tags such as " + tag.get() + " are not accepted");
        }
    }

    /** One warning for a document: unquoted status codes are common in OpenAPI, and do no harm. */
    private void warnOfUnquotedKeys() {
        if (!unquotedKeys.isEmpty()) {
            builder.warn(
                    Code.YAML_SCALAR,
                    firstUnquotedKey,
                    "keys that are not strings are taken as the strings they are written as: "
                            + String.join(", ", unquotedKeys));
        }
    }
}
