package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.CheckKey;
import io.recordsmith.generator.plan.check.CheckTarget;
import io.recordsmith.generator.plan.check.Verdict;
import java.util.Optional;

/** Calls of checks for their verdict, from whatever class of the generated package. */
public final class CheckCalls {
    private final CheckScope scope;
    private final Optional<ValidatorClass> from;

    CheckCalls(CheckScope scope) {
        this.scope = scope;
        this.from = Optional.empty();
    }

    /** Creates calls from one of the classes of checks. */
    CheckCalls(ValidatorClass from) {
        this.scope = from.scope();
        this.from = Optional.of(from);
    }

    /** Returns an expression that decides whether a tree holds; {@code node} is an expression for the tree. */
    public CodeBlock tree(SchemaKey key, String node) {
        return tree(key, CodeBlock.of("$L", node));
    }

    CodeBlock tree(SchemaKey key, CodeBlock node) {
        Verdict known = scope.plans().verdict(key);
        if (known != Verdict.DEPENDS) {
            return CodeBlock.of("$L", known == Verdict.ACCEPTS);
        }
        CheckKey check = scope.plans().check(key);
        CodeBlock memory = scope.plans().needsMemory(check)
                ? CodeBlock.of(", new $T()", scope.support("Memory"))
                : CodeBlock.of("");
        return call(scope.placement().of(check), CodeBlock.of("$L$L, null", node, memory));
    }

    /**
     * Returns an expression that decides whether a string holds, all that is applied to the same place considered;
     * {@code text} is an expression for the string.
     */
    public CodeBlock text(SchemaKey key, String text) {
        return text(key, CodeBlock.of("$L", text));
    }

    CodeBlock text(SchemaKey key, CodeBlock text) {
        Verdict known = scope.plans().textVerdict(key);
        if (known != Verdict.DEPENDS) {
            return CodeBlock.of("$L", known == Verdict.ACCEPTS);
        }
        return scope.plans().decidesText(key)
                ? call(scope.placement().text(key), CodeBlock.of("$L, null", text))
                : tree(key, CodeBlock.of("$T.string($L)", scope.support("Json"), text));
    }

    /**
     * Returns an expression that decides whether chars hold; empty where a string is needed for that.
     *
     * @param chars the arguments: an array, where the text starts in it, and how long it is
     */
    public Optional<CodeBlock> chars(SchemaKey key, CodeBlock chars) {
        Verdict known = scope.plans().textVerdict(key);
        if (known != Verdict.DEPENDS) {
            return Optional.of(CodeBlock.of("$L", known == Verdict.ACCEPTS));
        }
        return scope.chars().need(key) ? Optional.of(call(scope.placement().text(key), chars)) : Optional.empty();
    }

    private CodeBlock call(CheckTarget target, CodeBlock arguments) {
        return from.map(host -> host.call(target, arguments))
                .orElseGet(() -> CodeBlock.of(
                        "$T.$L($L)", scope.context().generated(target.host()), target.method(), arguments));
    }
}
