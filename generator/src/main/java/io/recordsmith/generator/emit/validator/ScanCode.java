package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.pattern.CharClass;
import io.recordsmith.generator.pattern.MatcherPlan;
import io.recordsmith.generator.pattern.Run;
import java.util.List;

/** Writes scans over the variable {@code text} from its start or its end, run by run; {@code at} is how far they are. */
final class ScanCode {
    /** A fixed character that stands more often is counted, not spelled out. */
    private static final int MAX_REPEATED = 16;

    private final CharClassCode classes;
    private final TextForm form;
    private final EmitContext context;
    private final List<Run> runs;
    private final boolean backward;
    private final boolean whole;
    private final CodeBlock.Builder code = CodeBlock.builder();

    ScanCode(CharClassCode classes, MatcherPlan.Scan scan, TextForm form, EmitContext context) {
        this.classes = classes;
        this.form = form;
        this.context = context;
        this.runs = scan.runs();
        this.backward = scan.backward();
        this.whole = scan.whole();
    }

    CodeBlock body() {
        if (whole && runs.size() == 1 && runs.get(0).set().isAny()) {
            return length(runs.get(0));
        }
        if (whole && runs.size() == 1 && byChars(runs.get(0))) {
            return all(runs.get(0));
        }
        code.addStatement("int at = $L", backward ? form.end() : form.fromStart(0));
        for (int i = 0; i < runs.size(); ) {
            int end = i;
            while (end < runs.size() && isLiteral(runs.get(end))) {
                end++;
            }
            if (end > i) {
                literal(runs.subList(i, end));
                i = end;
            } else {
                run(runs.get(i), i);
                i++;
            }
        }
        String done = backward ? isAtStart() : "at == " + form.end();
        return code.addStatement("return $L", whole ? done : "true").build();
    }

    private String isAtStart() {
        return "at == " + form.fromStart(0);
    }

    private CodeBlock length(Run run) {
        return CodeBlock.builder()
                .addStatement("int count = $L", form.codePoints())
                .addStatement("return count >= $L && count <= $L", run.min(), run.max())
                .build();
    }

    /** Whether a char decides as well as a code point. */
    private static boolean byChars(Run run) {
        return run.set().isBasic()
                || run.min() <= 1 && unbounded(run) && run.set().hasAllBeyondBasic();
    }

    private static boolean unbounded(Run run) {
        return run.max() == Integer.MAX_VALUE;
    }

    /** The whole text is one run. */
    private CodeBlock all(Run run) {
        if (run.min() == 1 && unbounded(run)) {
            refuse(CodeBlock.of(form.isEmpty()));
        } else if (!unbounded(run)) {
            String least = run.min() == 0 ? "" : form.length() + " < " + run.min() + " || ";
            refuse(CodeBlock.of("$L$L > $L", least, form.length(), run.max()));
        } else if (run.min() > 1) {
            refuse(CodeBlock.of("$L < $L", form.length(), run.min()));
        }
        code.beginControlFlow("for (int at = $L; at < $L; at++)", form.fromStart(0), form.end());
        refuse(classes.negatedTest(run.set(), form.charAt("at")));
        return code.endControlFlow().addStatement("return true").build();
    }

    private void refuse(CodeBlock condition) {
        code.beginControlFlow("if ($L)", condition).addStatement("return false").endControlFlow();
    }

    private static boolean isLiteral(Run run) {
        return run.fixed() && run.min() <= MAX_REPEATED && run.set().literal() >= 0;
    }

    private void literal(List<Run> part) {
        StringBuilder text = new StringBuilder();
        for (Run run : part) {
            String next = Character.toString(run.set().literal()).repeat(run.min());
            text.insert(backward ? 0 : text.length(), next);
        }
        CodeBlock from = backward ? CodeBlock.of("at - $L", text.length()) : CodeBlock.of("at");
        refuse(CodeBlock.of("!$L", form.has(Literals.string(text.toString()), from, context)));
        if (text.length() == 1) {
            code.addStatement(step());
        } else {
            code.addStatement("at $L $L", backward ? "-=" : "+=", text.length());
        }
    }

    private void run(Run run, int index) {
        CharClass set = run.set();
        if (run.fixed() && run.min() == 1) {
            one(set);
            return;
        }
        boolean chars = byChars(run);
        boolean counted = run.min() > 0 || !unbounded(run);
        String count = "count" + index;
        if (counted) {
            code.addStatement("int $L = 0", count);
        }
        String more = backward ? "at > " + form.fromStart(0) : "at < " + form.end();
        CodeBlock limit = unbounded(run) ? CodeBlock.of("") : CodeBlock.of(" && $L < $L", count, run.max());
        CodeBlock test = classes.test(set, chars ? nextChar() : nextCodePoint());
        code.beginControlFlow("while ($L$L && $L)", more, limit, test);
        code.addStatement(chars ? step() : codePointStep());
        if (counted) {
            code.addStatement("$L++", count);
        }
        code.endControlFlow();
        if (run.min() > 0) {
            refuse(CodeBlock.of("$L < $L", count, run.min()));
        }
    }

    private void one(CharClass set) {
        boolean chars = set.isBasic();
        CodeBlock test = classes.negatedTest(set, chars ? nextChar() : nextCodePoint());
        refuse(CodeBlock.of("$L || $L", backward ? isAtStart() : "at == " + form.end(), test));
        code.addStatement(chars ? step() : codePointStep());
    }

    private CodeBlock nextChar() {
        return form.charAt(backward ? "at - 1" : "at");
    }

    private CodeBlock nextCodePoint() {
        return backward ? form.codePointBefore("at") : form.codePointAt("at");
    }

    private CodeBlock step() {
        return CodeBlock.of(backward ? "at--" : "at++");
    }

    private CodeBlock codePointStep() {
        return CodeBlock.of("at $L $T.charCount($L)", backward ? "-=" : "+=", Character.class, nextCodePoint());
    }
}
