package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.validator.BodyPart.Call;
import io.recordsmith.generator.emit.validator.BodyPart.Code;
import io.recordsmith.generator.emit.validator.BodyPart.Fault;
import io.recordsmith.generator.emit.validator.BodyPart.FaultOrCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements of a check. Without a report the method returns at the first fault; with one it notes in {@code valid}
 * that there was a fault and goes on. A method with one step needs no {@code valid}.
 */
final class Body {
    /** The parameters, and the variables that every body may have. */
    private static final Set<String> TAKEN = Set.of(
            "instance", "report", "evaluated", "seen", "memory", "text", "name", "value", "valid", "member", "members");

    private final List<BodyPart> parts = new ArrayList<>();
    private final Set<String> locals = new HashSet<>(TAKEN);
    private CodeBlock ending = CodeBlock.of("");
    private int steps;
    private int loops;
    private int depth;

    /** Returns a name for a local variable that no other has. */
    String local(String wanted) {
        String local = wanted;
        for (int i = 2; !locals.add(local); i++) {
            local = wanted + i;
        }
        return local;
    }

    void code(CodeBlock code) {
        parts.add(new Code(code));
    }

    void statement(String format, Object... arguments) {
        code(CodeBlock.builder().addStatement(format, arguments).build());
    }

    void begin(String control, Object... arguments) {
        depth++;
        code(CodeBlock.builder().beginControlFlow(control, arguments).build());
    }

    /** Begins a loop: after a fault there may be another one. */
    void beginLoop(String control, Object... arguments) {
        loops++;
        begin(control, arguments);
    }

    void end() {
        depth--;
        code(CodeBlock.builder().endControlFlow().build());
    }

    /** A fault when the condition holds; {@code report} is what is called on the report, such as {@code not()}. */
    void fault(CodeBlock condition, CodeBlock report) {
        steps++;
        parts.add(new Fault(condition, report, depth > 0));
    }

    /** A condition that holds when a part of the instance is valid, and otherwise has reported its faults itself. */
    void call(CodeBlock passes) {
        call(CodeBlock.of(""), passes);
    }

    /** The same for a part that is there only under a condition. */
    void callIf(CodeBlock condition, CodeBlock passes) {
        boolean always = condition.toString().equals("true");
        call(always ? CodeBlock.of("") : CodeBlock.of("$L && ", condition), passes);
    }

    /** A fault when the condition holds, and otherwise a call as above. */
    void faultOrCall(CodeBlock condition, CodeBlock report, CodeBlock passes) {
        steps += 2;
        parts.add(new FaultOrCall(new Fault(condition, report, false), new Call(CodeBlock.of(""), passes, false)));
    }

    private void call(CodeBlock prefix, CodeBlock passes) {
        steps++;
        parts.add(new Call(prefix, passes, depth > 0));
    }

    /** What is to be done when the instance is valid, before the method returns. */
    void whenValid(CodeBlock code) {
        ending = CodeBlock.builder().add(ending).add(code).build();
    }

    /** Returns the statements alone, for a method that does not end as checks do. */
    CodeBlock statements() {
        return parts.stream().map(BodyPart::alone).collect(CodeBlock.joining(""));
    }

    CodeBlock render() {
        return steps <= 1 && loops == 0 ? renderOne() : renderMany();
    }

    private CodeBlock renderOne() {
        CodeBlock.Builder out = CodeBlock.builder();
        for (int i = 0; i < parts.size(); i++) {
            boolean ends = i == parts.size() - 1 && ending.isEmpty();
            if (parts.get(i).returns(ends)) {
                return out.add(parts.get(i).returning()).build();
            }
            out.add(parts.get(i).alone());
        }
        return out.add(ending).addStatement("return true").build();
    }

    private CodeBlock renderMany() {
        CodeBlock.Builder out = CodeBlock.builder().addStatement("boolean valid = true");
        parts.forEach(part -> out.add(part.amongOthers()));
        if (!ending.isEmpty()) {
            out.beginControlFlow("if (valid)").add(ending).endControlFlow();
        }
        return out.addStatement("return valid").build();
    }
}
