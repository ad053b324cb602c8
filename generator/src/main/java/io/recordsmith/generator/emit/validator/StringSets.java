package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.FieldSpec;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.plan.check.CharChecks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits membership of a string in a fixed set: comparisons, a constant, or for big sets a class that fills one. */
final class StringSets {
    private static final int COMPARED = 3;

    /** A call that adds one value takes about ten bytes of bytecode, of 8000 that a compiled method may have. */
    private static final int FILLED_BY_ONE_METHOD = 500;

    /** Each value takes two entries of a class's constant pool, of 65535. */
    private static final int HELD_BY_ONE_CLASS = 20_000;

    private static final TypeName SET =
            ParameterizedTypeName.get(KnownTypes.of(Set.class), KnownTypes.of(String.class));

    private final ValidatorClass host;

    StringSets(ValidatorClass host) {
        this.host = host;
    }

    /** Returns a condition: the text, given as an expression, is one of the values. */
    CodeBlock contains(List<String> values, String name, String text) {
        if (values.size() <= COMPARED) {
            return any(values.stream()
                    .map(value -> CodeBlock.of("$L.equals($L)", text, Literals.string(value)))
                    .toList());
        }
        if (values.size() <= CharChecks.MOST_VALUES) {
            return CodeBlock.of("$L.contains($L)", constant(values, name), text);
        }
        CodeBlock.Builder any = CodeBlock.builder();
        for (int start = 0; start < values.size(); start += HELD_BY_ONE_CLASS) {
            List<String> part = values.subList(start, Math.min(values.size(), start + HELD_BY_ONE_CLASS));
            any.add(start == 0 ? "" : " || ").add("$L.ALL.contains($L)", holder(part, name), text);
        }
        return values.size() <= HELD_BY_ONE_CLASS ? any.build() : CodeBlock.of("($L)", any.build());
    }

    /** Returns a condition: the chars are those of one of the values. */
    CodeBlock containsChars(List<String> values, String name) {
        if (values.size() <= COMPARED) {
            return any(values.stream()
                    .map(value -> TextForm.CHARS.is(
                            Literals.string(value), host.scope().context()))
                    .toList());
        }
        return CodeBlock.of("$L.contains($L)", constant(values, name), TextForm.CHARS.arguments());
    }

    private static CodeBlock any(List<CodeBlock> conditions) {
        CodeBlock any = CodeBlock.join(conditions, " || ");
        return conditions.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    private String constant(List<String> values, String name) {
        CodeBlock all = values.stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
        ClassName set = host.scope().support("TextSet");
        return host.constant(set, name + "Values", CodeBlock.of("$T.of($L)", set, all));
    }

    private String holder(List<String> values, String name) {
        return host.shared("set of " + values, n -> {
            String holder = host.free(ConstantNames.type(name) + "Values");
            host.add(holderType(holder, values));
            return holder;
        });
    }

    private static TypeSpec holderType(String holder, List<String> values) {
        MethodSpec.Builder fill = MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(SET)
                .addStatement("$T all = new $T<>()", SET, HashSet.class);
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(SET, "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("all()")
                        .build());
        for (int start = 0; start < values.size(); start += FILLED_BY_ONE_METHOD) {
            String part = "add" + start / FILLED_BY_ONE_METHOD;
            fill.addStatement("$L(all)", part);
            type.addMethod(adding(part, values.subList(start, Math.min(values.size(), start + FILLED_BY_ONE_METHOD))));
        }
        return type.addMethod(fill.addStatement("return all").build()).build();
    }

    private static MethodSpec adding(String name, List<String> values) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(SET, "all");
        values.forEach(value -> method.addStatement("all.add($L)", Literals.string(value)));
        return method.build();
    }
}
