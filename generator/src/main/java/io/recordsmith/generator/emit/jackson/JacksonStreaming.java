package io.recordsmith.generator.emit.jackson;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;

/** What the streaming API of one generation of Jackson is called; the two differ in names and in checked exceptions. */
public final class JacksonStreaming {
    private final boolean third;
    private final String core;
    private final String databind;

    public JacksonStreaming(JacksonVersion version) {
        this.third = version == JacksonVersion.JACKSON_3;
        this.core = third ? "tools.jackson.core" : "com.fasterxml.jackson.core";
        this.databind = third ? "tools.jackson.databind" : "com.fasterxml.jackson.databind";
    }

    public ClassName parser() {
        return ClassName.get(core, "JsonParser");
    }

    public ClassName token() {
        return ClassName.get(core, "JsonToken");
    }

    /** The class of the constants that {@code JsonParser.currentTokenId()} returns. */
    public ClassName tokenId() {
        return ClassName.get(core, "JsonTokenId");
    }

    public ClassName generator() {
        return ClassName.get(core, "JsonGenerator");
    }

    public ClassName node() {
        return ClassName.get(databind, "JsonNode");
    }

    /** Advances to the next member of an object and returns its name, or null at the end. */
    public String nextName() {
        return third ? "nextName" : "nextFieldName";
    }

    /** Returns the text of the current token. */
    public String getString() {
        return third ? "getString" : "getText";
    }

    /** Returns arguments that hand on the text of a parser's current token: an array, an offset and a length. */
    public CodeBlock chars(String parser) {
        return CodeBlock.of(
                "$1L.get$2LCharacters(),$W$1L.get$2LOffset(),$W$1L.get$2LLength()", parser, third ? "String" : "Text");
    }

    /** Writes a member's name. */
    public String writeName() {
        return third ? "writeName" : "writeFieldName";
    }

    /** The class that an {@code ObjectMapper} reads through. */
    public ClassName deserializer() {
        return ClassName.get(databind, third ? "ValueDeserializer" : "JsonDeserializer");
    }

    /** The class that an {@code ObjectMapper} writes through. */
    public ClassName serializer() {
        return ClassName.get(databind, third ? "ValueSerializer" : "JsonSerializer");
    }

    public ClassName deserializationContext() {
        return ClassName.get(databind, "DeserializationContext");
    }

    public ClassName serializationContext() {
        return ClassName.get(databind, third ? "SerializationContext" : "SerializerProvider");
    }

    /** Adds the exception that reading and writing throw, where it is a checked one. */
    public MethodSpec.Builder throwing(MethodSpec.Builder method) {
        return third ? method : method.addException(IOException.class);
    }

    /** Returns whether reading and writing throw {@link IOException}. */
    public boolean checked() {
        return !third;
    }
}
