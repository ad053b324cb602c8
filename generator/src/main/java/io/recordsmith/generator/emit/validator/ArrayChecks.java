package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.plan.check.Check.Contains;
import io.recordsmith.generator.plan.check.Check.Elements;
import io.recordsmith.generator.plan.check.Use;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Emits {@code minItems}, {@code maxItems}, {@code uniqueItems}, {@code prefixItems}, {@code items}, {@code contains}. */
final class ArrayChecks {
    private final CheckMethod method;
    private final Body body;

    ArrayChecks(CheckMethod method) {
        this.method = method;
        this.body = method.body();
    }

    void count(ItemCount count) {
        CodeBlock condition =
                CodeBlock.of("instance.size() $L $L", count.lower() ? "<" : ">", Limits.literal(count.limit()));
        String reporting = count.lower() ? "minItems" : "maxItems";
        body.fault(condition, CodeBlock.of("$L(instance.size(), $L)", reporting, Limits.literal(count.limit())));
    }

    void unique() {
        Object equality = method.scope().support("JsonEquality");
        body.fault(
                CodeBlock.of("!$T.uniqueItems(instance)", equality),
                CodeBlock.of("uniqueItems($T.duplicate(instance))", equality));
    }

    void elements(Elements check) {
        prefix(check.prefix());
        check.rest().ifPresent(use -> rest(use, check.from()));
        if (check.marks() && method.collector().isPresent()) {
            mark(check, method.collector().get());
        }
    }

    private void mark(Elements check, String collector) {
        if (check.evaluatesAll()) {
            body.statement("$L.allItems()", collector);
        } else {
            int count = check.prefix().size();
            body.statement("$L.firstItems($T.min(instance.size(), $L))", collector, Math.class, count);
        }
    }

    private void prefix(List<Use> prefix) {
        new Chunks(method, "Prefix").emit(prefix, (chunk, use, i) -> {
            if (use.accepts()) {
                return;
            }
            CodeBlock isThere = CodeBlock.of("instance.size() > $L", i);
            chunk.body().callIf(isThere, chunk.item(use, "instance.get(" + i + ")", Integer.toString(i)));
        });
    }

    private void rest(Use use, int from) {
        String index = body.local("i");
        body.beginLoop("for (int $1L = $2L; $1L < instance.size(); $1L++)", index, from);
        body.call(method.item(use, "instance.get(" + index + ")", index));
        body.end();
    }

    void contains(Contains check) {
        Optional<BigInteger> minimum = check.minimum();
        boolean marks = check.marks() && method.collector().isPresent();
        boolean needsAll = marks || check.maximum().isPresent() || minimum.isPresent();
        if (!marks
                && check.maximum().isEmpty()
                && minimum.map(BigInteger::signum).orElse(1) <= 0) {
            return;
        }
        String matching = body.local("matching");
        String index = body.local("i");
        body.statement("int $L = 0", matching);
        String whileOpen = needsAll ? "" : " && " + matching + " == 0";
        body.begin("for (int $1L = 0; $1L < instance.size()$2L; $1L++)", index, whileOpen);
        body.begin("if ($L)", method.itemVerdict(check.use(), "instance.get(" + index + ")"));
        body.statement("$L++", matching);
        if (marks) {
            body.statement("$L.item($L)", method.collector().get(), index);
        }
        body.end();
        body.end();
        containsBounds(check, matching);
    }

    private void containsBounds(Contains check, String matching) {
        if (check.minimum().isEmpty()) {
            body.fault(CodeBlock.of("$L == 0", matching), CodeBlock.of("contains()"));
        } else if (check.minimum().get().signum() > 0) {
            CodeBlock limit = Limits.literal(check.minimum().get());
            body.fault(CodeBlock.of("$L < $L", matching, limit), CodeBlock.of("minContains($L, $L)", matching, limit));
        }
        check.maximum()
                .map(Limits::literal)
                .ifPresent(limit -> body.fault(
                        CodeBlock.of("$L > $L", matching, limit),
                        CodeBlock.of("maxContains($L, $L)", matching, limit)));
    }
}
