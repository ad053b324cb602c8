package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.check.Check.UnevaluatedElements;
import io.recordsmith.generator.plan.check.Check.UnevaluatedMembers;
import java.util.ArrayList;
import java.util.List;

/** Emits {@code unevaluatedProperties} and {@code unevaluatedItems}. */
final class UnevaluatedChecks {
    private final CheckMethod method;
    private final Body body;

    UnevaluatedChecks(CheckMethod method) {
        this.method = method;
        this.body = method.body();
    }

    void members(UnevaluatedMembers check) {
        if (!check.use().accepts()) {
            MemberLoop.begin(method);
            CodeBlock isLeft = isLeft(check);
            if (check.use().denies()) {
                body.fault(isLeft, CodeBlock.of("unevaluatedProperties(name)"));
            } else {
                body.callIf(isLeft, method.property(check.use(), "member.getValue()", CodeBlock.of("name")));
            }
            body.end();
        }
        if (method.plan().key().tracking()) {
            body.statement("$L.allProperties()", method.collector().orElseThrow());
        }
    }

    private CodeBlock isLeft(UnevaluatedMembers check) {
        List<CodeBlock> evaluated = new ArrayList<>();
        if (!check.names().isEmpty()) {
            evaluated.add(new StringSets(method.host())
                    .contains(List.copyOf(check.names()), method.stem() + "Evaluated", "name"));
        }
        check.patterns().forEach(pattern -> evaluated.add(method.host().matches(pattern, method.stem(), "name")));
        if (check.tracked()) {
            evaluated.add(
                    CodeBlock.of("$L.hasProperty(name)", method.collector().orElseThrow()));
        }
        return none(evaluated);
    }

    void elements(UnevaluatedElements check) {
        if (!check.use().accepts()) {
            String index = body.local("i");
            body.beginLoop("for (int $1L = $2L; $1L < instance.size(); $1L++)", index, Literals.integer(check.from()));
            CodeBlock isLeft = none(
                    check.tracked()
                            ? List.of(CodeBlock.of(
                                    "$L.hasItem($L)", method.collector().orElseThrow(), index))
                            : List.of());
            if (check.use().denies()) {
                body.fault(isLeft, CodeBlock.of("unevaluatedItems($L)", index));
            } else {
                body.callIf(isLeft, method.item(check.use(), "instance.get(" + index + ")", index));
            }
            body.end();
        }
        if (method.plan().key().tracking()) {
            body.statement("$L.allItems()", method.collector().orElseThrow());
        }
    }

    private static CodeBlock none(List<CodeBlock> conditions) {
        if (conditions.isEmpty()) {
            return CodeBlock.of("true");
        }
        CodeBlock any = CodeBlock.join(conditions, " || ");
        return conditions.size() == 1 ? CodeBlock.of("!$L", any) : CodeBlock.of("!($L)", any);
    }
}
