package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.check.Check.All;
import io.recordsmith.generator.plan.check.Check.Any;
import io.recordsmith.generator.plan.check.Check.Conditional;
import io.recordsmith.generator.plan.check.Check.Not;
import io.recordsmith.generator.plan.check.Check.One;
import io.recordsmith.generator.plan.check.Use;
import java.util.List;
import java.util.Optional;

/** Emits references, {@code allOf}, {@code anyOf}, {@code oneOf}, {@code not} and {@code if}. */
final class LogicChecks {
    private final CheckMethod method;
    private final Body body;

    LogicChecks(CheckMethod method) {
        this.method = method;
        this.body = method.body();
    }

    void all(All check) {
        new Chunks(method, "AllOf")
                .emit(check.branches(), (chunk, use, i) -> chunk.body().call(chunk.here(use)));
    }

    void any(Any check) {
        String branches = branches("anyOf");
        if (check.branches().stream().anyMatch(method::tracks)) {
            String matched = matched(check.branches(), branches, "AnyOf", false);
            body.fault(CodeBlock.of("$L == 0", matched), CodeBlock.of("anyOf($L)", branches));
        } else {
            body.fault(CodeBlock.of("!($L)", isAny(check.branches(), branches)), CodeBlock.of("anyOf($L)", branches));
        }
    }

    void one(One check) {
        String branches = branches("oneOf");
        String matched = matched(check.branches(), branches, "OneOf", true);
        body.fault(CodeBlock.of("$L != 1", matched), CodeBlock.of("oneOf($L, $L)", matched, branches));
    }

    /** Begins a report whose faults count only when no branch, or more than one, is valid. */
    private String branches(String keyword) {
        String branches = body.local(keyword);
        body.statement(
                "$1T $2L = $1T.branch(report, $3L)", method.scope().support("Report"), branches, Literals.string(""));
        return branches;
    }

    private CodeBlock isAny(List<Use> uses, String report) {
        if (uses.size() <= Chunks.IN_ONE_METHOD) {
            return isAny(method, uses, report);
        }
        List<CheckMethod> chunks = new Chunks(method, "AnyOf").methods(uses, TypeName.BOOLEAN, (chunk, some) -> {
            CodeBlock any = isAny(chunk, some, "report");
            return CodeBlock.builder().addStatement("return $L", any).build();
        });
        return oneToALine(chunks.stream()
                .map(chunk -> MethodShapes.call(chunk, method.host(), report))
                .toList());
    }

    private static CodeBlock isAny(CheckMethod chunk, List<Use> uses, String report) {
        return oneToALine(uses.stream()
                .map(use -> chunk.here(use, report, Optional.empty()))
                .toList());
    }

    private static CodeBlock oneToALine(List<CodeBlock> conditions) {
        return CodeBlock.of("$>$>$L$<$<", CodeBlock.join(conditions, "\n|| "));
    }

    /** Emits a count of the branches that hold, and returns the variable. */
    private String matched(List<Use> uses, String report, String ending, boolean onlyOne) {
        String matched = body.local("matched");
        body.statement("int $L = 0", matched);
        if (uses.size() <= Chunks.IN_ONE_METHOD) {
            body.code(counting(method, uses, report, matched, onlyOne));
            return matched;
        }
        List<CheckMethod> chunks = new Chunks(method, ending)
                .methods(
                        uses,
                        TypeName.INT,
                        (chunk, some) -> CodeBlock.builder()
                                .addStatement("int matched = 0")
                                .add(counting(chunk, some, "report", "matched", onlyOne))
                                .addStatement("return matched")
                                .build());
        chunks.forEach(chunk -> body.statement("$L += $L", matched, MethodShapes.call(chunk, method.host(), report)));
        return matched;
    }

    private static CodeBlock counting(
            CheckMethod chunk, List<Use> uses, String report, String matched, boolean onlyOne) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean first = true;
        for (Use use : uses) {
            Optional<String> seen = Optional.empty();
            if (chunk.tracks(use)) {
                seen = Optional.of(chunk.body().local("branch"));
                code.addStatement("$1T $2L = new $1T()", chunk.scope().support("Evaluated"), seen.get());
            }
            CodeBlock holds = chunk.here(use, report, seen);
            CodeBlock open = onlyOne && !first ? CodeBlock.of("$L < 2$W&& $L", matched, holds) : holds;
            code.beginControlFlow("if ($L)", open);
            seen.ifPresent(
                    branch -> code.addStatement("$L.add($L)", chunk.collector().orElseThrow(), branch));
            code.addStatement("$L++", matched).endControlFlow();
            first = false;
        }
        return code.build();
    }

    void not(Not check) {
        body.fault(method.verdict(check.use(), Optional.empty()), CodeBlock.of("not()"));
    }

    void conditional(Conditional check) {
        String holds = body.local("holds");
        Optional<String> seen = Optional.empty();
        if (method.tracks(check.condition())) {
            seen = Optional.of(body.local("condition"));
            body.statement("$1T $2L = new $1T()", method.scope().support("Evaluated"), seen.get());
        }
        body.statement("boolean $L = $L", holds, method.verdict(check.condition(), seen));
        seen.ifPresent(condition -> {
            body.begin("if ($L)", holds);
            body.statement("$L.add($L)", method.collector().orElseThrow(), condition);
            body.end();
        });
        check.then().ifPresent(use -> body.callIf(CodeBlock.of("$L", holds), method.here(use)));
        check.otherwise().ifPresent(use -> body.callIf(CodeBlock.of("!$L", holds), method.here(use)));
    }
}
