package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNull;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a state asks of a scalar token, as conditions that all must hold once the token's type is known. */
final class ScalarConditions {
    private final CodecScope scope;
    private final Forward plan;

    ScalarConditions(CodecScope scope, Forward plan) {
        this.scope = scope;
        this.plan = plan;
    }

    /** Returns the condition for a string named by an expression. */
    CodeBlock text(String text) {
        if (!plan.allows(JsonType.STRING)) {
            return CodeBlock.of("false");
        }
        return asOne(
                plan.texts().stream().map(key -> scope.checks().text(key, text)).toList());
    }

    /** Returns the condition that the token is a string and holds. */
    CodeBlock isText() {
        CodeBlock isString =
                CodeBlock.of("parser.hasToken($T.VALUE_STRING)", scope.jackson().token());
        return asksOfText() ? CodeBlock.of("($L\n&& $L)", isString, parsed()) : isString;
    }

    /** Returns the condition that the token is no string or does not hold. */
    CodeBlock isNotText() {
        CodeBlock noString = CodeBlock.of(
                "!parser.hasToken($T.VALUE_STRING)", scope.jackson().token());
        return asksOfText() ? CodeBlock.of("$L\n|| !$L", noString, parsed()) : noString;
    }

    /** Returns the condition for the string that the parser stands on, which is made only if it is needed. */
    CodeBlock parsed() {
        if (!plan.allows(JsonType.STRING)) {
            return CodeBlock.of("false");
        }
        CodeBlock chars = scope.jackson().chars("parser");
        List<CodeBlock> conditions = new ArrayList<>();
        for (SchemaKey key : plan.texts()) {
            scope.checks().chars(key, chars).ifPresent(conditions::add);
        }
        return conditions.size() == plan.texts().size()
                ? asOne(conditions)
                : text("parser." + scope.jackson().getString() + "()");
    }

    /** Returns whether {@link #text} looks at the string at all. */
    boolean asksOfText() {
        return !plan.texts().isEmpty();
    }

    /** Returns the condition for a number token, written with or without a fraction. */
    CodeBlock number(boolean fraction) {
        boolean none = !plan.allows(JsonType.INTEGER) && !plan.allows(JsonType.NUMBER);
        if (none || fraction && plan.number().asInteger()) {
            return CodeBlock.of("false");
        }
        ClassName numbers = scope.support("TokenNumbers");
        List<CodeBlock> conditions = new ArrayList<>();
        if (fraction && !plan.allows(JsonType.NUMBER)) {
            conditions.add(CodeBlock.of("$T.isInteger(parser)", numbers));
        }
        plan.values().ifPresent(values -> conditions.add(isOneOfNumbers(values, numbers)));
        conditions.addAll(NumberConditions.of(plan.number(), numbers));
        return all(conditions);
    }

    private static CodeBlock isOneOfNumbers(List<JsonValue> values, ClassName numbers) {
        Stream<JsonNumber> found =
                values.stream().filter(JsonNumber.class::isInstance).map(JsonNumber.class::cast);
        List<CodeBlock> equal = found.map(number -> {
                    CodeBlock literal = NumberConditions.literal(number.value());
                    return CodeBlock.of("$1T.atLeast(parser, $2L) && $1T.atMost(parser, $2L)", numbers, literal);
                })
                .toList();
        if (equal.isEmpty()) {
            return CodeBlock.of("false");
        }
        return CodeBlock.of("($L)", equal.stream().collect(CodeBlock.joining("\n|| ")));
    }

    CodeBlock bool(boolean value) {
        boolean listed = plan.values()
                .map(values -> values.stream().anyMatch(v -> v instanceof JsonBoolean b && b.value() == value))
                .orElse(true);
        return CodeBlock.of("$L", listed && plan.allows(JsonType.BOOLEAN));
    }

    boolean allowsNull() {
        boolean listed = plan.values()
                .map(values -> values.stream().anyMatch(JsonNull.class::isInstance))
                .orElse(true);
        return listed && plan.allows(JsonType.NULL);
    }

    /** The same so that it can be negated. */
    private static CodeBlock asOne(List<CodeBlock> conditions) {
        return conditions.size() > 1 ? CodeBlock.of("($L)", all(conditions)) : all(conditions);
    }

    static CodeBlock all(List<CodeBlock> conditions) {
        return conditions.isEmpty() ? CodeBlock.of("true") : conditions.stream().collect(CodeBlock.joining("\n&& "));
    }
}
