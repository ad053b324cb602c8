package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration.Constant;
import io.recordsmith.generator.source.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/** The Java type that holds all values of an enum, and how they are written and compared. */
enum EnumValues {
    STRINGS(KnownTypes.type(String.class)),
    INTEGERS(TypeName.INT),
    NUMBERS(KnownTypes.type(BigDecimal.class)),
    MIXED(ClassName.OBJECT);

    private static final BigDecimal LEAST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal GREATEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final TypeName type;

    EnumValues(TypeName type) {
        this.type = type;
    }

    static EnumValues of(List<Constant> constants) {
        if (constants.stream().allMatch(c -> c.value() instanceof JsonValue.JsonString)) {
            return STRINGS;
        }
        if (!constants.stream().allMatch(c -> c.value() instanceof JsonValue.JsonNumber)) {
            return MIXED;
        }
        return constants.stream().allMatch(c -> isInt((JsonValue.JsonNumber) c.value())) ? INTEGERS : NUMBERS;
    }

    TypeName type() {
        return type;
    }

    boolean strings() {
        return this == STRINGS;
    }

    /** Returns whether equal values are equal keys: {@code 1} and {@code 1.0} are not, as decimals. */
    boolean hashed() {
        return this == STRINGS || this == INTEGERS;
    }

    CodeBlock literal(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return Literals.string(string.value()).toJavaPoet();
        } else if (value instanceof JsonValue.JsonNumber number) {
            return this == INTEGERS
                    ? Literals.integer(number.value().intValueExact()).toJavaPoet()
                    : Literals.decimal(number.value()).toJavaPoet();
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            return Literals.bool(bool.value()).toJavaPoet();
        }
        throw new IllegalArgumentException("no constant can hold " + value);
    }

    /** Returns an expression that tells whether two values are the same JSON value. */
    CodeBlock same(String left, String right) {
        if (this == NUMBERS) {
            return CodeBlock.of("$L.compareTo($L) == 0", left, right);
        }
        CodeBlock equal = CodeBlock.of("$L.equals($L)", left, right);
        CodeBlock sameNumber = CodeBlock.of(
                "$L instanceof $T a && $L instanceof $T b && a.compareTo(b) == 0",
                left,
                BigDecimal.class,
                right,
                BigDecimal.class);
        return CodeBlock.of("$L\n$>$>|| $L$<$<", equal, sameNumber);
    }

    private static boolean isInt(JsonValue.JsonNumber number) {
        BigDecimal value = number.value();
        return value.compareTo(LEAST_INT) >= 0 && value.compareTo(GREATEST_INT) <= 0 && number.isInteger();
    }
}
