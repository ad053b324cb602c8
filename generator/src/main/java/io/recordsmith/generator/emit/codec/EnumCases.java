package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonString;

/** Emits what reads and writes an enum. */
final class EnumCases {
    /** Beyond this a switch in one method would be too big for the JIT; the enum's own index is used instead. */
    private static final int MAX_CASES = 100;

    private final CodecScope scope;
    private final EnumDeclaration declaration;
    private final ClassName type;

    EnumCases(CodecScope scope, EnumDeclaration declaration) {
        this.scope = scope;
        this.declaration = declaration;
        this.type = scope.context().generated(declaration.name());
    }

    /** Emits the statements that return the constant for the token that {@code parser} stands on. */
    CodeBlock read() {
        if (!areStrings()) {
            return byToken();
        }
        return ofText(CodeBlock.of("$T.string(parser)", scope.support("Scalars")));
    }

    /** Emits the statements that return the constant for a string, given as an expression. */
    CodeBlock ofText(CodeBlock string) {
        return ofText(string, unfit());
    }

    /** Emits the same; {@code none} is thrown for a string that no constant has. */
    CodeBlock ofText(CodeBlock string, CodeBlock none) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (declaration.constants().size() > MAX_CASES) {
            return code.addStatement("$T text = $L", String.class, string)
                    .beginControlFlow("try")
                    .addStatement("return $T.fromValue(text)", type)
                    .nextControlFlow("catch ($T none)", IllegalArgumentException.class)
                    .addStatement("throw $L", none)
                    .endControlFlow()
                    .build();
        }
        code.add("return switch ($L) {\n$>", string);
        for (EnumDeclaration.Constant constant : declaration.constants()) {
            String text = ((JsonString) constant.value()).value();
            code.add("case $L -> $T.$L;\n", Literals.string(text), type, constant.javaName());
        }
        return code.add("default -> throw $L;\n$<};\n", none).build();
    }

    /** A value that a union's schema allows may still be none of the constants. */
    private CodeBlock unfit() {
        return CodeBlock.of("$T.unfit(parser, $L)", scope.support("Scalars"), Literals.string(declaration.name()));
    }

    private boolean areStrings() {
        return declaration.constants().stream().allMatch(c -> c.value() instanceof JsonString);
    }

    private CodeBlock byToken() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (EnumDeclaration.Constant constant : declaration.constants()) {
            code.beginControlFlow("if ($L)", is(constant.value()));
            code.addStatement("return $T.$L", type, constant.javaName()).endControlFlow();
        }
        return code.addStatement("throw $L", unfit()).build();
    }

    private CodeBlock is(JsonValue value) {
        ClassName token = scope.jackson().token();
        if (value instanceof JsonString string) {
            return CodeBlock.of(
                    "parser.hasToken($T.VALUE_STRING) && $L.equals(parser.$L())",
                    token,
                    Literals.string(string.value()),
                    scope.jackson().getString());
        }
        if (value instanceof JsonNumber number) {
            return CodeBlock.of(
                    "parser.currentToken().isNumeric() && $1T.atLeast(parser, $2L) && $1T.atMost(parser, $2L)",
                    scope.support("TokenNumbers"),
                    NumberConditions.literal(number.value()));
        }
        String name = value instanceof JsonBoolean bool ? bool.value() ? "VALUE_TRUE" : "VALUE_FALSE" : "VALUE_NULL";
        return CodeBlock.of("parser.hasToken($T.$L)", token, name);
    }

    /** Emits the statements that write {@code value}. */
    CodeBlock write() {
        return areStrings()
                ? CodeBlock.builder()
                        .addStatement("generator.writeString(value.value())")
                        .build()
                : CodeBlock.builder()
                        .addStatement("$T.write(value.value(), generator)", scope.support("Scalars"))
                        .build();
    }
}
