package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.CodeBlock;
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
    private static final Set<String> TAKEN =
            Set.of("instance", "report", "evaluated", "seen", "memory", "text", "name", "value", "valid", "member");

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> locals = new HashSet<>(TAKEN);
    private CodeBlock ending = CodeBlock.of("");
    private int steps;
    private int loops;
    private int depth;

    private sealed interface Line {
        record Code(CodeBlock code) implements Line {}

        record Fault(CodeBlock condition, CodeBlock report) implements Line {}

        record Call(CodeBlock prefix, CodeBlock passes, boolean nested) implements Line {
            boolean isLast() {
                return !nested && prefix.isEmpty();
            }
        }
    }

    /** Returns a name for a local variable that no other has. */
    String local(String wanted) {
        String local = wanted;
        for (int i = 2; !locals.add(local); i++) {
            local = wanted + i;
        }
        return local;
    }

    void code(CodeBlock code) {
        lines.add(new Line.Code(code));
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

    void next(String control, Object... arguments) {
        code(CodeBlock.builder().nextControlFlow(control, arguments).build());
    }

    void end() {
        depth--;
        code(CodeBlock.builder().endControlFlow().build());
    }

    /** A fault when the condition holds; {@code report} is what is called on the report, such as {@code not()}. */
    void fault(CodeBlock condition, CodeBlock report) {
        steps++;
        lines.add(new Line.Fault(condition, report));
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

    private void call(CodeBlock prefix, CodeBlock passes) {
        steps++;
        lines.add(new Line.Call(prefix, passes, depth > 0));
    }

    /** What is to be done when the instance is valid, before the method returns. */
    void whenValid(CodeBlock code) {
        ending = CodeBlock.builder().add(ending).add(code).build();
    }

    /** Returns the statements alone, for a method that does not end as checks do. */
    CodeBlock statements() {
        CodeBlock.Builder out = CodeBlock.builder();
        lines.forEach(line -> out.add(((Line.Code) line).code));
        return out.build();
    }

    CodeBlock render() {
        CodeBlock.Builder out = CodeBlock.builder();
        boolean single = steps <= 1 && loops == 0;
        if (!single) {
            out.addStatement("boolean valid = true");
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i == lines.size() - 1;
            if (line instanceof Line.Code code) {
                out.add(code.code);
            } else if (line instanceof Line.Fault fault) {
                out.add(single ? only(fault) : oneOfMany(fault));
            } else if (single && last && ((Line.Call) line).isLast() && ending.isEmpty()) {
                return out.addStatement("return $L", ((Line.Call) line).passes).build();
            } else {
                out.add(single ? only((Line.Call) line) : oneOfMany((Line.Call) line));
            }
        }
        return ending(out, single);
    }

    private CodeBlock ending(CodeBlock.Builder out, boolean single) {
        if (single) {
            return out.add(ending).addStatement("return true").build();
        }
        if (!ending.isEmpty()) {
            out.beginControlFlow("if (valid)").add(ending).endControlFlow();
        }
        return out.addStatement("return valid").build();
    }

    private static CodeBlock only(Line.Fault fault) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", fault.condition)
                .addStatement("return report != null && report.$L", fault.report)
                .endControlFlow()
                .build();
    }

    private static CodeBlock only(Line.Call call) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L!$L)", call.prefix, call.passes)
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    private static CodeBlock oneOfMany(Line.Fault fault) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", fault.condition)
                .add(returnWithoutReport())
                .addStatement("valid = report.$L", fault.report)
                .endControlFlow()
                .build();
    }

    private static CodeBlock oneOfMany(Line.Call call) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L!$L)", call.prefix, call.passes)
                .add(returnWithoutReport())
                .addStatement("valid = false")
                .endControlFlow()
                .build();
    }

    static CodeBlock returnWithoutReport() {
        return CodeBlock.builder()
                .beginControlFlow("if (report == null)")
                .addStatement("return false")
                .endControlFlow()
                .build();
    }
}
