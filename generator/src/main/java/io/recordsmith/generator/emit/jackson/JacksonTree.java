package io.recordsmith.generator.emit.jackson;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;

/** What the trees of one generation of Jackson are called; the two differ in names and in checked exceptions. */
public final class JacksonTree {
    private final boolean third;

    public JacksonTree(JacksonVersion version) {
        this.third = version == JacksonVersion.JACKSON_3;
    }

    public ClassName node() {
        return ClassName.get(third ? "tools.jackson.databind" : "com.fasterxml.jackson.databind", "JsonNode");
    }

    public ClassName parser() {
        return ClassName.get(third ? "tools.jackson.core" : "com.fasterxml.jackson.core", "JsonParser");
    }

    /** The exception for text that is not JSON, as Javadoc names it. */
    public ClassName exception() {
        return third
                ? ClassName.get("tools.jackson.core", "JacksonException")
                : ClassName.get("com.fasterxml.jackson.core", "JsonProcessingException");
    }

    /** Returns a condition: the node is a string. */
    public CodeBlock isString(String node) {
        return CodeBlock.of("$L.$L()", node, third ? "isString" : "isTextual");
    }

    /** Returns an expression for the value of a string node. */
    public CodeBlock text(String node) {
        return CodeBlock.of("$L.$L()", node, third ? "stringValue" : "textValue");
    }

    /** Adds the exception that reading throws, where it is a checked one. */
    public MethodSpec.Builder throwing(MethodSpec.Builder method) {
        return third ? method : method.addException(IOException.class);
    }
}
