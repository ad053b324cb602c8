package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.validator.CheckMethod.Form;
import io.recordsmith.generator.plan.check.Check.Members;
import io.recordsmith.generator.plan.check.Use;
import java.util.List;
import java.util.Map;

/**
 * Emits {@code properties}, {@code patternProperties} and {@code additionalProperties}: few properties are looked up by
 * name; otherwise each property of the instance goes to a method that decides by its name.
 */
final class MemberChecks {
    private static final int LOOKED_UP = 16;

    private final CheckMethod method;
    private final Members check;
    private final Body body;

    MemberChecks(CheckMethod method, Members check) {
        this.method = method;
        this.check = check;
        this.body = method.body();
    }

    void emit() {
        boolean marks = marks();
        boolean lookups = check.patterned().isEmpty()
                && check.others().isEmpty()
                && check.named().size() <= LOOKED_UP;
        if (lookups) {
            check.named().forEach(this::lookUp);
        } else if (!(acceptsAll() && marks && check.others().isPresent())) {
            loop();
        }
        if (marks && check.others().isPresent()) {
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

    private void lookUp(String name, Use use) {
        if (use.accepts() && !marks()) {
            return;
        }
        CodeBlock literal = Literals.string(name);
        String value = body.local(LocalNames.of(name));
        body.statement("$T $L = instance.get($L)", method.scope().jackson().node(), value, literal);
        if (!use.accepts()) {
            body.callIf(CodeBlock.of("$L != null", value), method.property(use, value, literal));
        }
        if (marks()) {
            body.begin("if ($L != null)", value);
            body.statement("$L.property($L)", collector(), literal);
            body.end();
        }
    }

    private void loop() {
        CheckMethod member = method.part(method.host(), method.host().free(method.name() + "Member"), Form.MEMBER);
        CodeBlock statements = check.patterned().isEmpty() && !marksEach() && !isBig()
                ? CodeBlock.builder()
                        .addStatement("return $L", byName(member, names(), others(member)))
                        .build()
                : byNameAndPattern(member);
        method.host().add(MethodShapes.of(member).addCode(statements).build());
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

    private List<Map.Entry<String, Use>> names() {
        return List.copyOf(check.named().entrySet());
    }

    private CodeBlock others(CheckMethod member) {
        if (check.others().isEmpty()) {
            return CodeBlock.of("true");
        }
        Use use = check.others().get();
        return use.rejects() && use.address().isEmpty()
                ? CodeBlock.of("report != null && report.additionalProperties(name)")
                : member.property(use, "value", CodeBlock.of("name"));
    }

    /** Returns a switch expression over the name. */
    private static CodeBlock byName(CheckMethod member, List<Map.Entry<String, Use>> named, CodeBlock otherwise) {
        if (named.isEmpty()) {
            return otherwise;
        }
        CodeBlock.Builder code = CodeBlock.builder().add("switch (name) {\n").indent();
        List<CodeBlock> free = named.stream()
                .filter(entry -> entry.getValue().accepts())
                .map(entry -> Literals.string(entry.getKey()))
                .toList();
        if (!free.isEmpty()) {
            code.add("case $L -> true;\n", CodeBlock.join(free, ",\n"));
        }
        for (Map.Entry<String, Use> entry : named) {
            if (!entry.getValue().accepts()) {
                CodeBlock literal = Literals.string(entry.getKey());
                code.add("case $L -> $L;\n", literal, member.property(entry.getValue(), "value", literal));
            }
        }
        return code.add("default -> $L;\n", otherwise).unindent().add("}").build();
    }

    private CodeBlock byNameAndPattern(CheckMethod member) {
        Body statements = member.body();
        List<String> names = List.copyOf(check.named().keySet());
        boolean asksKnown = check.others().isPresent() || marksEach();
        CodeBlock known = names.isEmpty()
                ? CodeBlock.of("false")
                : new StringSets(method.host()).contains(names, method.name() + "Named", "name");
        if (asksKnown) {
            statements.statement("boolean known = $L", known);
        }
        statements.statement(
                "boolean passes = $L", isBig() ? bigByName(member) : byName(member, names(), CodeBlock.of("true")));
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
        member.body().begin("if ($L)", member.host().matches(pattern, member.name(), "name"));
        if (asksKnown) {
            member.body().statement("known = true");
        }
        if (!use.accepts()) {
            member.body().statement("passes &= $L", member.property(use, "value", CodeBlock.of("name")));
        }
        member.body().end();
    }

    /** Very many names are first told apart by their hash, which {@code String} specifies. */
    private CodeBlock bigByName(CheckMethod member) {
        NameBuckets buckets = NameBuckets.of(names());
        List<CheckMethod> chunks = new Chunks(member, "Named")
                .grouped(
                        buckets.groups(),
                        TypeName.BOOLEAN,
                        (chunk, named) -> CodeBlock.builder()
                                .addStatement("return $L", byName(chunk, named, CodeBlock.of("true")))
                                .build());
        CodeBlock.Builder code = CodeBlock.builder()
                .add("switch (name.hashCode() & $L) {\n", buckets.mask())
                .indent();
        for (int bucket = 0; bucket <= buckets.mask(); bucket++) {
            CodeBlock calls = buckets.of(bucket).stream()
                    .map(group -> MethodShapes.call(chunks.get(group), member.host()))
                    .collect(CodeBlock.joining(" && "));
            if (!calls.isEmpty()) {
                code.add("case $L -> $L;\n", bucket, calls);
            }
        }
        return code.add("default -> true;\n").unindent().add("}").build();
    }
}
