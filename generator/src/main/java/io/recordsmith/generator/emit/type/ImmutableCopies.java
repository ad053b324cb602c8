package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.plan.type.JavaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Expressions that copy what a caller hands in, so that a record cannot change afterwards. */
final class ImmutableCopies {
    private final EmitContext context;

    ImmutableCopies(EmitContext context) {
        this.context = context;
    }

    /** Returns whether values of the type can change after they were handed in. */
    static boolean needed(JavaType type) {
        return type instanceof JavaType.ListOf || type instanceof JavaType.MapOf;
    }

    /** Returns an expression for an immutable copy of a list or map that is not null. */
    CodeBlock copy(JavaType type, CodeBlock value) {
        return copy(type, value, 1);
    }

    private CodeBlock copy(JavaType type, CodeBlock value, int depth) {
        if (type instanceof JavaType.ListOf list) {
            return copyList(list, value, depth);
        }
        JavaType.MapOf map = (JavaType.MapOf) type;
        String method = map.value().nullable() ? "copyOfNullable" : "copyOf";
        ClassName support = context.support(map.key().isPresent() ? "KeyedMap" : "FlatMap");
        if (!needed(map.value().type())) {
            return CodeBlock.of("$T.$L($L)", support, method, value);
        }
        return CodeBlock.of(
                "$T.$L($L, $L)", support, method, value, function(map.value().type(), depth));
    }

    private CodeBlock copyList(JavaType.ListOf list, CodeBlock value, int depth) {
        boolean nullable = list.element().nullable();
        if (needed(list.element().type())) {
            CodeBlock function = nullable
                    ? nullTolerant(list.element().type(), depth)
                    : function(list.element().type(), depth);
            return CodeBlock.of("$L.stream().map($L).toList()", value, function);
        }
        return nullable
                ? CodeBlock.of("$T.unmodifiableList(new $T<>($L))", Collections.class, ArrayList.class, value)
                : CodeBlock.of("$T.copyOf($L)", List.class, value);
    }

    private CodeBlock function(JavaType type, int depth) {
        if (type instanceof JavaType.ListOf list
                && !list.element().nullable()
                && !needed(list.element().type())) {
            return CodeBlock.of("$T::copyOf", List.class);
        }
        CodeBlock parameter = CodeBlock.of("inner$L", depth);
        return CodeBlock.of("$L -> $L", parameter, copy(type, parameter, depth + 1));
    }

    private CodeBlock nullTolerant(JavaType type, int depth) {
        CodeBlock parameter = CodeBlock.of("inner$L", depth);
        return CodeBlock.of("$L -> $L == null ? null : $L", parameter, parameter, copy(type, parameter, depth + 1));
    }
}
