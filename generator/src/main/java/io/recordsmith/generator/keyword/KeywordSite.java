package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value somewhere in a keyword, and what it may be. Every accessor reports a value that it does not accept. */
final class KeywordSite {
    /** More than any string, array or object can hold, so that larger limits mean the same. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

    private final SchemaSite schema;
    private final String name;
    private final JsonPointer pointer;
    private final JsonValue value;

    private KeywordSite(SchemaSite schema, String name, JsonPointer pointer, JsonValue value) {
        this.schema = schema;
        this.name = name;
        this.pointer = pointer;
        this.value = value;
    }

    static KeywordSite of(SchemaSite schema, String name) {
        return new KeywordSite(
                schema,
                name,
                schema.location().pointer().child(name),
                schema.object().get(name));
    }

    SchemaSite schema() {
        return schema;
    }

    /** Returns the name of the keyword. */
    String name() {
        return name;
    }

    JsonValue value() {
        return value;
    }

    Place place() {
        return schema.resource().document().place(pointer, value.position());
    }

    /** Returns the same for another keyword of the schema, which must be there. */
    KeywordSite neighbour(String keyword) {
        return of(schema, keyword);
    }

    Optional<String> string() {
        return value instanceof JsonString string ? Optional.of(string.value()) : wrong("a string");
    }

    Optional<Boolean> bool() {
        return value instanceof JsonBoolean bool ? Optional.of(bool.value()) : wrong("a boolean");
    }

    Optional<BigDecimal> number() {
        return value instanceof JsonNumber number ? Optional.of(number.value()) : wrong("a number");
    }

    /** Returns a limit for a length or a number of things. */
    Optional<BigInteger> count() {
        if (!(value instanceof JsonNumber number) || number.value().signum() < 0 || !number.isInteger()) {
            return wrong("a non-negative integer");
        }
        return Optional.of(number.value().min(MOST).toBigIntegerExact());
    }

    Optional<JsonArray> array() {
        return value instanceof JsonArray array ? Optional.of(array) : wrong("an array");
    }

    Optional<JsonObject> object() {
        return value instanceof JsonObject object ? Optional.of(object) : wrong("an object");
    }

    /** Returns an array of strings without repetitions, which are harmless and only warned of. */
    Optional<List<String>> names() {
        return value instanceof JsonArray array ? Optional.of(uniqueNames(array)) : wrong("an array of strings");
    }

    private List<String> uniqueNames(JsonArray array) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < array.elements().size(); i++) {
            KeywordSite element = element(i, array.elements().get(i));
            element.string()
                    .filter(text -> !names.add(text))
                    .ifPresent(text -> element.warn("\"" + text + "\" stands twice in " + name));
        }
        if (array.elements().isEmpty() && schema.has(Trait.NAMES_NOT_EMPTY)) {
            warn(name + " must name at least one property in " + schema.dialect());
        }
        return new ArrayList<>(names);
    }

    Optional<Schema> subschema() {
        return Optional.of(schema.reader().nested(value, pointer, schema.resource(), false));
    }

    /** Returns a schema, which may be a boolean even where the dialect has no boolean schemas. */
    Optional<Schema> subschemaOrBoolean() {
        return Optional.of(schema.reader().nested(value, pointer, schema.resource(), true));
    }

    Optional<List<Schema>> subschemas() {
        if (!(value instanceof JsonArray array) || array.elements().isEmpty()) {
            return wrong("an array of at least one schema");
        }
        List<Schema> schemas = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            element(i, array.elements().get(i)).subschema().ifPresent(schemas::add);
        }
        return Optional.of(schemas);
    }

    Optional<Map<String, Schema>> subschemasByName() {
        if (!(value instanceof JsonObject)) {
            return wrong("an object of schemas");
        }
        Map<String, Schema> schemas = new LinkedHashMap<>();
        members().forEach((key, member) -> member.subschema().ifPresent(s -> schemas.put(key, s)));
        return Optional.of(schemas);
    }

    /** Returns an object whose members are booleans. */
    Optional<JsonObject> flags() {
        members().values().forEach(KeywordSite::bool);
        return object();
    }

    /** Returns the members of an object value. */
    Map<String, KeywordSite> members() {
        Map<String, KeywordSite> members = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.members().forEach((key, member) -> members.put(key, member(key, member)));
        }
        return members;
    }

    /** Returns the names of the members of an object value, each at its own place. */
    List<KeywordSite> memberNames() {
        List<KeywordSite> names = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.names().forEach((key, position) -> names.add(member(key, new JsonString(position, key))));
        }
        return names;
    }

    KeywordSite element(int index, JsonValue element) {
        return new KeywordSite(schema, name, pointer.child(index), element);
    }

    private KeywordSite member(String key, JsonValue member) {
        return new KeywordSite(schema, name, pointer.child(key), member);
    }

    /** Reports that the value is not what the keyword asks for. */
    <T> Optional<T> wrong(String expected) {
        String message = name + " must be " + expected + ", but is " + Described.of(value);
        error(Code.KEYWORD_VALUE, message, KeywordHints.of(name, value, schema.dialect()));
        return Optional.empty();
    }

    void error(Code code, String message) {
        error(code, message, "");
    }

    void error(Code code, String message, String hint) {
        schema.reader().report(Diagnostic.error(code, place(), message).withHint(hint), schema.resource());
    }

    void warn(String message) {
        warn(Code.KEYWORD_VALUE, message, "");
    }

    void warn(Code code, String message, String hint) {
        schema.reader().report(Diagnostic.warning(code, place(), message).withHint(hint), schema.resource());
    }
}
