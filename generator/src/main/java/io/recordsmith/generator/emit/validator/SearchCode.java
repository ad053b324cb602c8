package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.pattern.CharClass;
import io.recordsmith.generator.pattern.MatcherPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes searches anywhere in the variable {@code text}. */
final class SearchCode {
    private static final CodeBlock CODE_POINT = CodeBlock.of("c");

    private final CharClassCode classes;
    private final TextForm form;
    private final EmitContext context;

    SearchCode(CharClassCode classes, TextForm form, EmitContext context) {
        this.classes = classes;
        this.form = form;
        this.context = context;
    }

    CodeBlock contains(MatcherPlan.Contains plan) {
        CharClass set = plan.set();
        boolean one = plan.count() == 1;
        boolean chars = set.isBasic() || one && set.hasAllBeyondBasic();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!one) {
            code.addStatement("int count = 0");
        }
        if (chars) {
            code.beginControlFlow("for (int at = $L; at < $L; at++)", form.fromStart(0), form.end());
        } else {
            code.beginControlFlow(
                            "for (int at = $L, c; at < $L; at += $T.charCount(c))",
                            form.fromStart(0),
                            form.end(),
                            Character.class)
                    .addStatement("c = $L", form.codePointAt("at"));
        }
        CodeBlock test = classes.test(set, chars ? form.charAt("at") : CODE_POINT);
        if (!one) {
            code.addStatement("count = $L ? count + 1 : 0", test);
        }
        return code.beginControlFlow("if ($L)", one ? test : CodeBlock.of("count == $L", plan.count()))
                .addStatement("return true")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return false")
                .build();
    }

    /** Jumps from one occurrence of the longest fixed part to the next, and looks around each. */
    CodeBlock window(List<CharClass> sets) {
        int[] fixed = longestLiteral(sets);
        int start = fixed[0];
        int end = fixed[1];
        CodeBlock.Builder code = CodeBlock.builder();
        if (start == end) {
            code.beginControlFlow("for (int at = $L; at <= $L - $L; at++)", form.fromStart(0), form.end(), sets.size());
        } else {
            CodeBlock part = part(sets.subList(start, end));
            code.beginControlFlow(
                    "for (int at = $L; at >= 0 && at <= $L - $L; at = $L)",
                    form.indexOf(part, form.fromStart(start), context),
                    form.end(),
                    sets.size() - start,
                    form.indexOf(part, "at + 1", context));
        }
        return code.beginControlFlow("if ($L)", around(sets, start, end))
                .addStatement("return true")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return false")
                .build();
    }

    private CodeBlock around(List<CharClass> sets, int start, int end) {
        List<CodeBlock> tests = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            if (i < start || i >= end) {
                tests.add(classes.test(sets.get(i), form.charAt(offset(i - start))));
            }
        }
        return CodeBlock.join(tests, "\n&& ");
    }

    private static String offset(int offset) {
        return offset == 0 ? "at" : offset > 0 ? "at + " + offset : "at - " + -offset;
    }

    private static CodeBlock part(List<CharClass> sets) {
        if (sets.size() == 1) {
            return CodeBlock.of("$L", CharClassCode.literal(sets.get(0).literal()));
        }
        StringBuilder text = new StringBuilder();
        sets.forEach(set -> text.appendCodePoint(set.literal()));
        return Literals.string(text.toString());
    }

    /** The bounds of the longest part of which each class has one member. */
    private static int[] longestLiteral(List<CharClass> sets) {
        int[] longest = {0, 0};
        int start = 0;
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).literal() < 0) {
                start = i + 1;
            } else if (i + 1 - start > longest[1] - longest[0]) {
                longest = new int[] {start, i + 1};
            }
        }
        return longest;
    }
}
