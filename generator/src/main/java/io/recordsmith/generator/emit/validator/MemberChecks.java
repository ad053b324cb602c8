package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.validator.CheckMethod.Form;
import io.recordsmith.generator.plan.check.Check.Members;
import io.recordsmith.generator.plan.check.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Emits {@code properties}, {@code patternProperties} and {@code additionalProperties}: few properties are looked up by
 * name; otherwise each property of the instance goes to a method that decides by its name.
 */
final class MemberChecks {
    private final CheckMethod method;
    private final Members check;
    private final Body body;

    MemberChecks(CheckMethod method, Members check) {
        this.method = method;
        this.check = check;
        this.body = method.body();
    }

    void emit() {
        boolean marksAll = marks() && check.others().isPresent();
        boolean onlyOthers = check.named().isEmpty() && check.patterned().isEmpty();
        if (check.byName()) {
            lookUpAll();
        } else if (onlyOthers && !acceptsAll()) {
            loopOverOthers(CodeBlock.of(""));
        } else if (!(marksAll && acceptsAll())) {
            loop();
        }
        if (marksAll) {
            body.statement("$L.allProperties()", collector());
        }
    }

    private boolean marks() {
        return check.marks() && method.collector().isPresent();
    }

    private String collector() {
        return method.collector().orElseThrow();
    }

    private boolean acceptsAll() {
        return check.named().values().stream().allMatch(Use::accepts)
                && check.patterned().values().stream().allMatch(Use::accepts)
                && check.others().stream().allMatch(Use::accepts);
    }

    /** When as many properties were found as there are, no other ones need to be looked for. */
    private void lookUpAll() {
        List<CodeBlock> found = new ArrayList<>();
        check.named().forEach((name, use) -> lookUp(name, use).ifPresent(found::add));
        if (check.others().isPresent()) {
            String known = body.local("known");
            body.statement("int $L = $L", known, CodeBlock.join(found, "$W+ "));
            body.begin("if ($L < instance.size())", known);
            List<String> names = List.copyOf(check.named().keySet());
            loopOverOthers(new StringSets(method.host()).contains(names, method.stem() + "Named", "name"));
            body.end();
        }
    }

    /** Returns how many properties of the name there are. */
    private Optional<CodeBlock> lookUp(String name, Use use) {
        if (use.accepts() && !marks() && check.others().isEmpty()) {
            return Optional.empty();
        }
        CodeBlock literal = Literals.string(name);
        String value = body.local(LocalNames.of(name));
        body.statement("$T $L = instance.get($L)", method.scope().jackson().node(), value, literal);
        CodeBlock isThere = CodeBlock.of("$L != null", value);
        if (check.required().contains(name)) {
            CodeBlock missing = CodeBlock.of("required($L)", literal);
            body.faultOrCall(CodeBlock.of("$L == null", value), missing, method.property(use, value, literal));
        } else if (!use.accepts()) {
            body.callIf(isThere, method.property(use, value, literal));
        }
        if (marks()) {
            body.begin("if ($L)", isThere);
            body.statement("$L.property($L)", collector(), literal);
            body.end();
        }
        return Optional.of(CodeBlock.of("($L == null ? 0 : 1)", value));
    }

    private void loopOverOthers(CodeBlock named) {
        Use use = check.others().orElseThrow();
        boolean any = named.isEmpty();
        if (any && !use.denies()) {
            MemberLoop.beginMap(method);
        } else {
            MemberLoop.begin(method);
        }
        if (use.denies()) {
            CodeBlock other = any ? CodeBlock.of("true") : CodeBlock.of("!$L", named);
            body.fault(other, CodeBlock.of("additionalProperties(name)"));
        } else {
            CodeBlock passes = method.property(use, "member.getValue()", CodeBlock.of("name"));
            body.callIf(any ? CodeBlock.of("true") : CodeBlock.of("!$L", named), passes);
        }
        body.end();
    }

    private void loop() {
        CheckMethod member = method.part(method.host(), method.host().free(method.stem() + "Member"), Form.MEMBER);
        boolean simple = check.patterned().isEmpty() && !marksEach() && !isBig();
        CodeBlock statements =
                simple ? NameSwitch.returning(member, check.named(), others(member)) : byNameAndPattern(member);
        method.host().addPart(MethodShapes.of(member).addCode(statements).build());
        MemberLoop.header(method);
        CodeBlock call = MethodShapes.call(member, method.host());
        body.call(CodeBlock.of("$L", call.toString().replace("(name, value", "(member.getKey(), member.getValue()")));
        body.end();
    }

    /** Returns whether properties are told to the collector one by one. */
    private boolean marksEach() {
        return marks() && check.others().isEmpty();
    }

    private boolean isBig() {
        return check.named().size() > Chunks.IN_ONE_METHOD;
    }

    private CodeBlock others(CheckMethod member) {
        if (check.others().isEmpty()) {
            return CodeBlock.of("true");
        }
        Use use = check.others().get();
        return use.denies()
                ? CodeBlock.of("report != null && report.additionalProperties(name)")
                : member.property(use, "value", CodeBlock.of("name"));
    }

    private CodeBlock byNameAndPattern(CheckMethod member) {
        Body statements = member.body();
        List<String> names = List.copyOf(check.named().keySet());
        boolean asksKnown = check.others().isPresent() || marksEach();
        CodeBlock known = names.isEmpty()
                ? CodeBlock.of("false")
                : new StringSets(method.host()).contains(names, method.stem() + "Named", "name");
        if (asksKnown) {
            statements.statement("boolean known = $L", known);
        }
        statements.code(NameSwitch.assigning(member, check.named()));
        check.patterned().forEach((pattern, use) -> pattern(member, pattern, use, asksKnown));
        if (marksEach()) {
            statements.begin("if (known)");
            statements.statement("$L.property(name)", collector());
            statements.end();
        }
        statements.statement(
                "return $L",
                check.others().isPresent()
                        ? CodeBlock.of("known ? passes : $L", others(member))
                        : CodeBlock.of("passes"));
        return statements.statements();
    }

    private static void pattern(CheckMethod member, String pattern, Use use, boolean asksKnown) {
        if (use.accepts() && !asksKnown) {
            return;
        }
        member.body().begin("if ($L)", member.host().matches(pattern, member.stem(), "name"));
        if (asksKnown) {
            member.body().statement("known = true");
        }
        if (!use.accepts()) {
            member.body().statement("passes &= $L", member.property(use, "value", CodeBlock.of("name")));
        }
        member.body().end();
    }
}
