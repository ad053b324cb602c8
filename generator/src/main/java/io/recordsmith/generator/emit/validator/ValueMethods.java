package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.type.Deprecations;
import io.recordsmith.generator.emit.type.TypeNames;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.CheckTarget;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.value.ValueCheck.Entries;
import io.recordsmith.generator.plan.value.ValueCheck.Field;
import io.recordsmith.generator.plan.value.ValueCheck.Fields;
import io.recordsmith.generator.plan.value.ValueCheck.Fixed;
import io.recordsmith.generator.plan.value.ValueCheck.Items;
import io.recordsmith.generator.plan.value.ValueCheck.Parts;
import io.recordsmith.generator.plan.value.ValueCheck.ValueParts;
import io.recordsmith.generator.plan.value.ValuePlanner;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that look at Java values as they are: {@code true} means that the value is valid, {@code false}
 * that it is not or that only a tree of it could tell.
 */
final class ValueMethods {
    private final CheckScope scope;
    private final ValuePlanner planner;
    private final TypeNames typeNames;
    private final Deprecations deprecations;
    private final Map<String, ValidatorClass> hosts;
    private final Map<Parts, CheckTarget> targets = new HashMap<>();
    private final Deque<Parts> pending = new ArrayDeque<>();

    ValueMethods(
            CheckScope scope,
            ValuePlanner planner,
            TypeNames typeNames,
            Deprecations deprecations,
            Map<String, ValidatorClass> hosts) {
        this.scope = scope;
        this.planner = planner;
        this.typeNames = typeNames;
        this.deprecations = deprecations;
        this.hosts = hosts;
    }

    /** Returns the method for parts of a value, which will be written by {@link #writeAll}. */
    CheckTarget target(Parts parts) {
        return targets.computeIfAbsent(parts, p -> {
            SchemaKey first = p.state().keys().get(0);
            CheckTarget check = scope.placement().of(scope.plans().check(first));
            pending.add(p);
            return new CheckTarget(check.host(), hosts.get(check.host()).free(name(check.method())));
        });
    }

    private static String name(String check) {
        return check.equals("check") ? "holds" : "holds" + ConstantNames.type(check);
    }

    /** Writes every method that has been asked for. */
    void writeAll() {
        while (!pending.isEmpty()) {
            Parts parts = pending.remove();
            CheckTarget target = targets.get(parts);
            ValidatorClass host = hosts.get(target.host());
            if (deprecations.inside(parts.type())) {
                host.mentionDeprecated();
            }
            host.add(MethodSpec.methodBuilder(target.method())
                    .addModifiers(Modifier.STATIC)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(typeNames.reference(parts.type()), "value")
                    .addCode(body(host, target.method(), parts.type(), planner.parts(parts)))
                    .build());
        }
    }

    private CodeBlock body(ValidatorClass host, String name, JavaType type, ValueParts parts) {
        ValueConditions conditions = new ValueConditions(host, this, name);
        if (parts instanceof Fields fields) {
            return fields(conditions, fields, type);
        }
        if (parts instanceof Items items) {
            return items(conditions, items);
        }
        return parts instanceof Entries entries
                ? entries(conditions, entries)
                : CodeBlock.builder().addStatement("return false").build();
    }

    private CodeBlock fields(ValueConditions conditions, Fields fields, JavaType type) {
        CodeBlock.Builder code = CodeBlock.builder();
        fields.additional().ifPresent(additional -> {
            CodeBlock holds = conditions.of(additional.value(), CodeBlock.of("entry"));
            String accessor = "value." + additional.component().javaName() + "().values()";
            code.add(loop(additional.type().type(), accessor, holds));
        });
        List<CodeBlock> terms = new ArrayList<>();
        for (Fixed fixed : fields.fixed()) {
            CodeBlock constant = CodeBlock.of(
                    "$T.$N", typeNames.reference(type), fixed.constant().javaName());
            terms.add(conditions.of(fixed.check(), constant));
        }
        terms.removeIf(ValueConditions::isTrue);
        for (Field field : fields.fields()) {
            CodeBlock term = conditions.field(field);
            if (!ValueConditions.isTrue(term)) {
                terms.add(term);
            }
        }
        CodeBlock all = terms.stream().collect(CodeBlock.joining("\n&& "));
        return terms.isEmpty()
                ? code.addStatement("return true").build()
                : code.addStatement("return $L", all).build();
    }

    private CodeBlock items(ValueConditions conditions, Items items) {
        return CodeBlock.builder()
                .add(count("value.size()", items.minimum(), items.maximum()))
                .add(loop(items.type().type(), "value", conditions.of(items.element(), CodeBlock.of("entry"))))
                .addStatement("return true")
                .build();
    }

    private CodeBlock entries(ValueConditions conditions, Entries entries) {
        CodeBlock.Builder code = CodeBlock.builder().add(count("value.size()", entries.minimum(), entries.maximum()));
        if (!entries.names().isEmpty()) {
            String text = entries.type().key().isPresent() ? "name.value()" : "name";
            CodeBlock holds = conditions.texts(entries.names(), CodeBlock.of(text));
            code.beginControlFlow("for ($T name : value.keySet())", typeNames.key(entries.type()))
                    .add(refuseUnless(holds))
                    .endControlFlow();
        }
        CodeBlock holds = conditions.of(entries.value(), CodeBlock.of("entry"));
        return code.add(loop(entries.type().value().type(), "value.values()", holds))
                .addStatement("return true")
                .build();
    }

    private CodeBlock loop(JavaType type, String values, CodeBlock holds) {
        if (ValueConditions.isTrue(holds)) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("for ($T entry : $L)", typeNames.reference(type), values)
                .add(refuseUnless(holds))
                .endControlFlow()
                .build();
    }

    private static CodeBlock refuseUnless(CodeBlock holds) {
        return CodeBlock.builder()
                .beginControlFlow("if (!$L)", holds)
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    private static CodeBlock count(String size, Optional<BigInteger> minimum, Optional<BigInteger> maximum) {
        CodeBlock.Builder code = CodeBlock.builder();
        minimum.ifPresent(limit -> code.add(refuseUnless(CodeBlock.of("($L >= $L)", size, Limits.literal(limit)))));
        maximum.ifPresent(limit -> code.add(refuseUnless(CodeBlock.of("($L <= $L)", size, Limits.literal(limit)))));
        return code.build();
    }
}
