package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.CodeBlock;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.CheckKey;
import io.recordsmith.generator.plan.check.CheckTarget;
import io.recordsmith.generator.plan.check.Verdict;

/** Calls of checks for their verdict, from whatever class of the generated package. */
public final class CheckCalls {
    private final CheckScope scope;

    CheckCalls(CheckScope scope) {
        this.scope = scope;
    }

    /** Returns an expression that decides whether a tree holds; {@code node} is an expression for the tree. */
    public CodeBlock tree(SchemaKey key, String node) {
        Verdict known = scope.plans().verdict(key);
        if (known != Verdict.DEPENDS) {
            return CodeBlock.of("$L", known == Verdict.ACCEPTS);
        }
        CheckKey check = scope.plans().check(key);
        CodeBlock memory = scope.plans().needsMemory(check)
                ? CodeBlock.of(", new $T()", scope.support("Memory"))
                : CodeBlock.of("");
        CheckTarget target = scope.placement().of(check);
        return CodeBlock.of(
                "$T.$L($L$L, null)", scope.context().generated(target.host()), target.method(), node, memory);
    }

    /**
     * Returns an expression that decides whether a string holds, all that is applied to the same place considered;
     * {@code text} is an expression for the string.
     */
    public CodeBlock text(SchemaKey key, String text) {
        Verdict known = scope.plans().textVerdict(key);
        if (known != Verdict.DEPENDS) {
            return CodeBlock.of("$L", known == Verdict.ACCEPTS);
        }
        if (!scope.plans().decidesText(key)) {
            CodeBlock node = CodeBlock.of("$T.string($L)", scope.support("Json"), text);
            return tree(key, node.toString());
        }
        CheckTarget target = scope.placement().text(key);
        return CodeBlock.of("$T.$L($L, null)", scope.context().generated(target.host()), target.method(), text);
    }
}
