package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.type.Deprecations;
import io.recordsmith.generator.emit.type.TypeNames;
import io.recordsmith.generator.emit.validator.ValidatorEmitter.TypedValues;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import io.recordsmith.generator.plan.value.ValuePlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits {@code validate} for values that exist in Java: looked at as they are, and as a tree when a fault is likely. */
final class ValueApi {
    private final CheckScope scope;
    private final TypeModel types;
    private final ValuePlanner planner;
    private final TypeNames typeNames;
    private final Deprecations deprecations;
    private final ValueMethods methods;

    ValueApi(CheckScope scope, TypedValues values, Map<String, ValidatorClass> hosts) {
        this.scope = scope;
        this.types = values.types();
        this.planner = new ValuePlanner(values.types(), values.states());
        this.typeNames = new TypeNames(scope.context(), false);
        this.deprecations = new Deprecations(types);
        this.methods = new ValueMethods(scope, planner, typeNames, deprecations, hosts);
    }

    /**
     * Returns the method; empty when values of the type are trees, for which there is one already.
     *
     * @param annotated whether the result for a valid value tells more than that, which takes a tree
     */
    Optional<MethodSpec> validate(
            ValidatorClass host,
            EntrySchema entry,
            SchemaKey root,
            ClassName codec,
            boolean mayGiveUp,
            boolean annotated) {
        TypeUse use = types.entryType(entry);
        if (use.type() instanceof JavaType.Open) {
            return Optional.empty();
        }
        if (deprecations.inside(use.type())) {
            host.mentionDeprecated();
        }
        TypeName type = use.nullable() ? typeNames.reference(use.type()) : typeNames.value(use.type());
        CodeBlock holds = annotated
                ? CodeBlock.of("false")
                : new ValueConditions(host, methods, "value").of(planner.root(use, root), CodeBlock.of("value"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addJavadoc("Checks a value and returns all its faults.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(scope.support("ValidationResult"))
                .addParameter(type, "value");
        if (!holds.toString().equals("false")) {
            CodeBlock verdict = CodeBlock.builder()
                    .beginControlFlow("if ($L)", holds)
                    .addStatement("return $T.VALID", scope.support("ValidationResult"))
                    .endControlFlow()
                    .build();
            method.addCode(ValidatorApi.givingUp(
                    scope, mayGiveUp, verdict, CodeBlock.of("// The tree tells which limit it was.\n")));
        }
        return Optional.of(method.addCode(asTree(codec)).build());
    }

    private CodeBlock asTree(ClassName codec) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (scope.context().jackson() == JacksonVersion.JACKSON_3) {
            return code.addStatement("return validate($T.toTree(value))", codec).build();
        }
        return code.beginControlFlow("try")
                .addStatement("return validate($T.toTree(value))", codec)
                .nextControlFlow("catch ($T e)", IOException.class)
                .addStatement("throw new $T(e)", UncheckedIOException.class)
                .endControlFlow()
                .build();
    }

    /** Writes the methods that the public ones call. */
    void writeAll() {
        methods.writeAll();
    }
}
