package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.Check;
import io.recordsmith.generator.plan.check.Check.Assertion;
import io.recordsmith.generator.plan.check.Check.Values;
import io.recordsmith.generator.plan.check.Kind;
import io.recordsmith.generator.plan.check.Use;
import io.recordsmith.generator.plan.check.ValidationPlan;
import io.recordsmith.generator.plan.check.Verdict;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that decide text as a parser has it. They share their names with those for strings, and give the
 * verdict only: faults are reported of trees.
 */
final class CharMethods {
    private final ValidatorClass host;
    private final CheckScope scope;

    CharMethods(ValidatorClass host) {
        this.host = host;
        this.scope = host.scope();
    }

    void emit(ValidationPlan plan) {
        SchemaKey schema = plan.key().schema();
        if (plan.key().tracking() || !scope.chars().isNeeded(schema)) {
            return;
        }
        CodeBlock holds = plan.checks().stream()
                .filter(check -> check.kind() == Kind.STRING || check.kind() == Kind.ANY)
                .flatMap(check -> conditions(check, plan))
                .collect(CodeBlock.joining("\n&& "));
        host.add(MethodSpec.methodBuilder(scope.placement().text(schema).method())
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameters(TextForm.CHARS.parameters())
                .addStatement("return $>$>$L$<$<", holds)
                .build());
    }

    private Stream<CodeBlock> conditions(Check check, ValidationPlan plan) {
        String stem = scope.placement().of(plan.key()).method();
        if (check instanceof Assertion assertion && assertion.keyword() instanceof Length length) {
            return Stream.of(length(length));
        }
        if (check instanceof Assertion assertion && assertion.keyword() instanceof Pattern pattern) {
            return Stream.of(host.matchesChars(pattern.source(), stem));
        }
        if (check instanceof Values values) {
            List<String> strings = GenericChecks.strings(values);
            return Stream.of(
                    strings.isEmpty() ? CodeBlock.of("false") : new StringSets(host).containsChars(strings, stem));
        }
        if (check instanceof Check.All all) {
            return all.branches().stream().map(this::holds);
        }
        CodeBlock any = ((Check.Any) check).branches().stream().map(this::holds).collect(CodeBlock.joining(" || "));
        return Stream.of(CodeBlock.of("($L)", any));
    }

    private CodeBlock length(Length length) {
        if (!StringChecks.isReachable(length)) {
            return CodeBlock.of("$L", !length.lower());
        }
        if (StringChecks.isNotEmpty(length)) {
            return CodeBlock.of("length > 0");
        }
        return CodeBlock.of(
                "$T.$L($L, $L)",
                scope.support("CodePoints"),
                length.lower() ? "atLeast" : "atMost",
                TextForm.CHARS.arguments(),
                Literals.integer(length.limit().intValue()));
    }

    private CodeBlock holds(Use use) {
        SchemaKey target = use.target().schema();
        Verdict known = scope.plans().textVerdict(target);
        return known == Verdict.DEPENDS
                ? host.call(scope.placement().text(target), CodeBlock.of(TextForm.CHARS.arguments()))
                : CodeBlock.of("$L", known == Verdict.ACCEPTS);
    }
}
