package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.check.Check.Values;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNull;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Emits {@code type}, {@code enum} and {@code const}. */
final class GenericChecks {
    /** So many scalars that are no strings are compared one by one; more are kept in an array. */
    private static final int FEW = 8;

    private final CheckMethod method;

    GenericChecks(CheckMethod method) {
        this.method = method;
    }

    /** Returns a condition: the instance has one of the types. */
    CodeBlock hasType(Type type) {
        Set<JsonType> types = EnumSet.copyOf(type.types());
        if (types.contains(JsonType.NUMBER)) {
            types.remove(JsonType.INTEGER);
        }
        List<CodeBlock> conditions = new ArrayList<>();
        types.forEach(t -> conditions.add(hasType(t, type.zeroFraction())));
        return CodeBlock.join(conditions, " || ");
    }

    private CodeBlock hasType(JsonType type, boolean zeroFraction) {
        ClassName numbers = method.scope().support("Numbers");
        return switch (type) {
            case NULL -> CodeBlock.of("instance.isNull()");
            case BOOLEAN -> CodeBlock.of("instance.isBoolean()");
            case OBJECT -> CodeBlock.of("instance.isObject()");
            case ARRAY -> CodeBlock.of("instance.isArray()");
            case NUMBER -> CodeBlock.of("$T.isNumber(instance)", numbers);
            case INTEGER -> CodeBlock.of("$T.$L(instance)", numbers, zeroFraction ? "isInteger" : "isIntegerLiteral");
            case STRING -> method.scope().jackson().isString("instance");
        };
    }

    /** Returns the types in words: {@code a string or null}. */
    static String words(Type type) {
        List<String> words = type.sorted().stream().map(GenericChecks::word).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String word(JsonType type) {
        return switch (type) {
            case NULL -> "null";
            case OBJECT, ARRAY, INTEGER -> "an " + type.word();
            case BOOLEAN, NUMBER, STRING -> "a " + type.word();
        };
    }

    /** Emits the check for instances that are strings, over a variable {@code text}. */
    void text(Values check) {
        List<String> strings = strings(check);
        method.body().fault(isNoneOf(strings), report(check, "text"));
    }

    private CodeBlock isNoneOf(List<String> strings) {
        if (strings.isEmpty()) {
            return CodeBlock.of("true");
        }
        return CodeBlock.of("!$L", new StringSets(method.host()).contains(strings, method.stem(), "text"));
    }

    /** Emits the check for instances that are no strings. */
    void others(Values check) {
        List<JsonValue> others = check.values().stream()
                .filter(value -> !(value instanceof JsonString))
                .toList();
        CodeBlock condition = others.isEmpty() ? CodeBlock.of("true") : CodeBlock.of("!$L", isOneOf(others));
        method.body().fault(condition, report(check, "instance"));
    }

    /** Emits the check where an instance may be a string or not. */
    void any(Values check) {
        List<String> strings = strings(check);
        List<JsonValue> others = check.values().stream()
                .filter(value -> !(value instanceof JsonString))
                .toList();
        CodeBlock text = method.scope().jackson().text("instance");
        CodeBlock isText = strings.isEmpty()
                ? CodeBlock.of("false")
                : new StringSets(method.host()).contains(strings, method.stem(), text.toString());
        CodeBlock isOther = others.isEmpty() ? CodeBlock.of("false") : isOneOf(others);
        CodeBlock isString = method.scope().jackson().isString("instance");
        method.body().fault(CodeBlock.of("!($L ? $L : $L)", isString, isText, isOther), report(check, "instance"));
    }

    static List<String> strings(Values check) {
        return check.values().stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .toList();
    }

    private CodeBlock isOneOf(List<JsonValue> values) {
        boolean scalars = values.stream().allMatch(GenericChecks::isScalar);
        if (!scalars || values.size() > FEW) {
            return isInArray(values);
        }
        List<CodeBlock> conditions = values.stream().map(this::equalsScalar).toList();
        return conditions.size() == 1 ? conditions.get(0) : CodeBlock.of("($L)", CodeBlock.join(conditions, " || "));
    }

    private static boolean isScalar(JsonValue value) {
        return value instanceof JsonNumber || value instanceof JsonBoolean || value instanceof JsonNull;
    }

    private CodeBlock equalsScalar(JsonValue value) {
        if (value instanceof JsonNull) {
            return CodeBlock.of("instance.isNull()");
        }
        if (value instanceof JsonBoolean bool) {
            return CodeBlock.of("(instance.isBoolean() && $Linstance.booleanValue())", bool.value() ? "" : "!");
        }
        CodeBlock number = NumberLiterals.of(method.host(), ((JsonNumber) value).value(), method.stem() + "Value");
        return CodeBlock.of("$T.equal(instance, $L)", method.scope().support("JsonEquality"), number);
    }

    private CodeBlock isInArray(List<JsonValue> values) {
        CodeBlock array = CodeBlock.of(
                "$T.constant($L)", method.scope().support("JsonTree"), Literals.string(JsonText.array(values)));
        String constant = method.host().lazyConstant(method.scope().jackson().node(), method.stem() + "Values", array);
        return CodeBlock.of("$T.isOneOf(instance, $L)", method.scope().support("JsonEquality"), constant);
    }

    private static CodeBlock report(Values check, String found) {
        String reporting = check.keyword().equals("const") ? "constant" : "enumeration";
        return CodeBlock.of("$L($L, $L)", reporting, Literals.string(JsonText.list(check.values())), found);
    }
}
