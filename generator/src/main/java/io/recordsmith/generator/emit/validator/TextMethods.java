package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.validator.CheckMethod.Form;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.check.Check;
import io.recordsmith.generator.plan.check.Kind;
import io.recordsmith.generator.plan.check.ValidationPlan;
import java.util.Optional;

/** Emits for each plan that asks something of strings the method that checks text, for trees, streams and records. */
final class TextMethods {
    private final ValidatorClass host;

    TextMethods(ValidatorClass host) {
        this.host = host;
    }

    void emit(ValidationPlan plan) {
        CheckScope scope = host.scope();
        if (plan.key().tracking() || !scope.plans().hasTextMethod(plan.key().schema())) {
            return;
        }
        String name = scope.placement().text(plan.key().schema()).method();
        CheckMethod method = new CheckMethod(host, plan, name, Form.TEXT, new Body(), Optional.empty());
        MethodSpec.Builder built = MethodShapes.of(method).addComment("$L", TreeMethods.comment(plan));
        host.add(built.addCode(body(method)).build());
    }

    private static CodeBlock body(CheckMethod method) {
        ValidationPlan plan = method.plan();
        if (!plan.types().contains(JsonType.STRING)) {
            String allowed = GenericChecks.words(plan.type().orElseThrow());
            return CodeBlock.builder()
                    .addStatement("return report != null && report.type($L, text)", Literals.string(allowed))
                    .build();
        }
        CheckFamilies families = new CheckFamilies(method);
        for (Check check : plan.checks()) {
            if (check.kind() == Kind.STRING || check.kind() == Kind.ANY) {
                families.emit(check);
            }
        }
        return method.body().render();
    }
}
