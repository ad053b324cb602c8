package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.FieldSpec;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.plan.check.CheckTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** A class of checks under construction: hands out constants and matchers, each once. */
final class ValidatorClass {
    private final CheckScope scope;
    private final String name;
    private final TypeSpec.Builder type;
    private boolean deprecated;
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, String> matchers = new LinkedHashMap<>();
    private final Set<String> charMatchers = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<MethodSpec> parts = new ArrayList<>();
    private final List<ValidatorClass> inner = new ArrayList<>();

    ValidatorClass(CheckScope scope, String name, TypeSpec.Builder type) {
        this.scope = scope;
        this.name = name;
        this.type = type;
        scope.context().generatedAnnotation().ifPresent(type::addAnnotation);
    }

    CheckScope scope() {
        return scope;
    }

    /** Adds a method, and behind it the methods that do parts of its work. */
    void add(MethodSpec method) {
        type.addMethod(method);
        type.addMethods(parts);
        parts.clear();
    }

    /** Adds a method that does a part of the work of the one that is added next. */
    void addPart(MethodSpec method) {
        parts.add(method);
    }

    void add(TypeSpec nested) {
        type.addType(nested);
    }

    /** Begins a class inside this one, for what would not fit into it. */
    ValidatorClass nested(String wanted) {
        String nestedName = free(wanted);
        TypeSpec.Builder builder =
                TypeSpec.classBuilder(nestedName).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        ValidatorClass nested = new ValidatorClass(scope, nestedName, builder);
        inner.add(nested);
        return nested;
    }

    /** Notes that code of this class mentions what a schema deprecates, of which the compiler would warn. */
    void mentionDeprecated() {
        deprecated = true;
    }

    /** Returns the finished class. */
    TypeSpec build() {
        if (deprecated) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        type.addMethods(parts);
        matchers.forEach(
                (pattern, method) -> scope.patterns().add(pattern, method, charMatchers.contains(pattern), type));
        inner.forEach(nested -> type.addType(nested.build()));
        return type.build();
    }

    /** Returns a call of a check: qualified only where it must be. */
    CodeBlock call(CheckTarget target, CodeBlock arguments) {
        ClassName host = scope.context().generated(target.host());
        return target.host().equals(name)
                ? CodeBlock.of("$L($L)", target.method(), arguments)
                : CodeBlock.of("$T.$L($L)", host, target.method(), arguments);
    }

    /** Returns the name of a constant with this value; equal values share one. */
    String constant(TypeName constantType, String wanted, CodeBlock value) {
        return constants.computeIfAbsent(constantType + " " + value, v -> {
            String constant = free(ConstantNames.of(wanted));
            type.addField(FieldSpec.builder(constantType, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build());
            return constant;
        });
    }

    /** Returns an expression for a constant that is made when it is first needed. */
    String lazyConstant(TypeName constantType, String wanted, CodeBlock value) {
        return shared("lazy " + value, v -> {
            String holder = free(ConstantNames.type(wanted));
            type.addType(TypeSpec.classBuilder(holder)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addField(FieldSpec.builder(constantType, "ALL", Modifier.STATIC, Modifier.FINAL)
                            .initializer(value)
                            .build())
                    .build());
            return holder + ".ALL";
        });
    }

    /** Returns what was made for this key before, or makes it. */
    String shared(String key, UnaryOperator<String> make) {
        return constants.computeIfAbsent(key, make);
    }

    /** Returns a call of a matcher for the pattern; {@code text} is an expression. */
    CodeBlock matches(String pattern, String wanted, String text) {
        return CodeBlock.of("$L($L)", matcher(pattern, wanted), text);
    }

    /** Returns a call of a matcher for the pattern that looks at chars. */
    CodeBlock matchesChars(String pattern, String wanted) {
        charMatchers.add(pattern);
        return CodeBlock.of("$L($L)", matcher(pattern, wanted), TextForm.CHARS.arguments());
    }

    private String matcher(String pattern, String wanted) {
        return matchers.computeIfAbsent(pattern, p -> free(wanted + "Matches"));
    }

    /** Returns the wanted name of a member, or one like it, that nothing in this class has. */
    String free(String wanted) {
        String free = wanted;
        for (int i = 2; !names.add(free); i++) {
            free = wanted + i;
        }
        return free;
    }

    /** Keeps a name for a method that is placed already. */
    void reserve(String method) {
        names.add(method);
    }

    String name() {
        return name;
    }
}
