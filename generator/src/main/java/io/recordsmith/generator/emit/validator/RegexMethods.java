package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.plan.PatternPlans;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Matches patterns by {@code java.util.regex}. */
public final class RegexMethods implements PatternMethods {
    private final PatternPlans plans;

    public RegexMethods(PatternPlans plans) {
        this.plans = plans;
    }

    @Override
    public void add(String pattern, String name, TypeSpec.Builder type) {
        String holder = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        type.addType(TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(Pattern.class, "PATTERN", Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.compile($L)",
                                Pattern.class,
                                Literals.string(plans.plan(pattern).source()))
                        .build())
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "text")
                .addStatement("return $L.PATTERN.matcher(text).find()", holder)
                .build());
    }
}
