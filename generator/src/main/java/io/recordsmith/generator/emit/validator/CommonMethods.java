package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.code.MethodSpec;
import java.io.InputStream;
import javax.lang.model.element.Modifier;

/** The public methods that are the same in all validators: they hand on what they are given. */
final class CommonMethods {
    private static final String THROWS_SYNTAX = "@throws $T if the text is not JSON\n";

    private final CheckScope scope;
    private final MethodSpec isValidStream;
    private final MethodSpec isValidParser;
    private final MethodSpec validateStream;
    private final MethodSpec validateParser;

    CommonMethods(CheckScope scope) {
        this.scope = scope;
        this.isValidStream = streamed("isValid", TypeName.BOOLEAN);
        this.isValidParser = parsedVerdict();
        this.validateStream = streamed("validate", result());
        this.validateParser = parsed();
    }

    MethodSpec isValidStream() {
        return isValidStream;
    }

    MethodSpec isValidParser() {
        return isValidParser;
    }

    MethodSpec validateStream() {
        return validateStream;
    }

    MethodSpec validateParser() {
        return validateParser;
    }

    private ClassName result() {
        return scope.support("ValidationResult");
    }

    /** Begins a method. */
    MethodSpec.Builder method(String name, TypeName returns, TypeName parameter, String parameterName) {
        String javadoc = name.equals("isValid")
                ? "Returns whether an instance matches the schema."
                : "Checks an instance and returns all its faults.";
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returns)
                .addParameter(parameter, parameterName);
    }

    /** Adds what happens when text is not JSON. */
    MethodSpec.Builder parsing(MethodSpec.Builder method) {
        method.addJavadoc("\n" + THROWS_SYNTAX, scope.jackson().exception());
        return scope.jackson().throwing(method);
    }

    private MethodSpec streamed(String name, TypeName returns) {
        MethodSpec.Builder method = method(name, returns, KnownTypes.type(InputStream.class), "json")
                .addJavadoc("The stream is read to its end and stays open.\n")
                .addStatement("return $L($T.bytes(json))", name, scope.support("Json"));
        return parsing(method).build();
    }

    private MethodSpec parsedVerdict() {
        MethodSpec.Builder method = method(
                        "isValid", TypeName.BOOLEAN, scope.jackson().parser(), "json")
                .addJavadoc("The parser is at or before the instance, and at its last token afterwards.\n")
                .addStatement("$1T tree = $1T.read(json)", scope.support("JsonTree"))
                .addStatement("return !tree.hasDuplicates() && isValid(tree.root())");
        return parsing(method).build();
    }

    private MethodSpec parsed() {
        MethodSpec.Builder method = method("validate", result(), scope.jackson().parser(), "json")
                .addJavadoc("The parser is at or before the instance, and at its last token afterwards.\n")
                .addStatement("return validate($T.read(json))", scope.support("JsonTree"));
        return parsing(method).build();
    }
}
