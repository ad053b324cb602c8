package io.recordsmith.generator.emit.jackson;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;

/** What the trees of one generation of Jackson are called; the two differ in names and in checked exceptions. */
public final class JacksonTree {
    private final boolean third;
    private final ClassName node;
    private final ClassName parser;
    private final ClassName exception;

    public JacksonTree(JacksonVersion version) {
        this.third = version == JacksonVersion.JACKSON_3;
        String root = third ? "tools.jackson" : "com.fasterxml.jackson";
        this.node = ClassName.get(root + ".databind", "JsonNode");
        this.parser = ClassName.get(root + ".core", "JsonParser");
        this.exception = ClassName.get(root + ".core", third ? "JacksonException" : "JsonProcessingException");
    }

    public ClassName node() {
        return node;
    }

    public ClassName parser() {
        return parser;
    }

    /** The exception for text that is not JSON, as Javadoc names it. */
    public ClassName exception() {
        return exception;
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
