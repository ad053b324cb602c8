package io.recordsmith.generator.emit.jackson;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;

/** What the streaming API of one generation of Jackson is called; the two differ in names and in checked exceptions. */
public final class JacksonStreaming {
    private final boolean third;
    private final ClassName parser;
    private final ClassName token;
    private final ClassName tokenId;
    private final ClassName generator;
    private final ClassName node;
    private final ClassName deserializer;
    private final ClassName serializer;
    private final ClassName deserializationContext;
    private final ClassName serializationContext;

    public JacksonStreaming(JacksonVersion version) {
        this.third = version == JacksonVersion.JACKSON_3;
        String core = third ? "tools.jackson.core" : "com.fasterxml.jackson.core";
        String databind = third ? "tools.jackson.databind" : "com.fasterxml.jackson.databind";
        this.parser = ClassName.get(core, "JsonParser");
        this.token = ClassName.get(core, "JsonToken");
        this.tokenId = ClassName.get(core, "JsonTokenId");
        this.generator = ClassName.get(core, "JsonGenerator");
        this.node = ClassName.get(databind, "JsonNode");
        this.deserializer = ClassName.get(databind, third ? "ValueDeserializer" : "JsonDeserializer");
        this.serializer = ClassName.get(databind, third ? "ValueSerializer" : "JsonSerializer");
        this.deserializationContext = ClassName.get(databind, "DeserializationContext");
        this.serializationContext = ClassName.get(databind, third ? "SerializationContext" : "SerializerProvider");
    }

    public ClassName parser() {
        return parser;
    }

    public ClassName token() {
        return token;
    }

    /** The class of the constants that {@code JsonParser.currentTokenId()} returns. */
    public ClassName tokenId() {
        return tokenId;
    }

    public ClassName generator() {
        return generator;
    }

    public ClassName node() {
        return node;
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
        return deserializer;
    }

    /** The class that an {@code ObjectMapper} writes through. */
    public ClassName serializer() {
        return serializer;
    }

    public ClassName deserializationContext() {
        return deserializationContext;
    }

    public ClassName serializationContext() {
        return serializationContext;
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
