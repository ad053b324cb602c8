package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.FieldSpec;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.pattern.MatcherPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes matchers: methods that tell whether a pattern is found in a text. */
public final class PatternEmitter {
    private final EmitContext context;
    private final String name;
    private final CharClassCode classes;
    private final List<MethodSpec> helpers = new ArrayList<>();
    private final List<TypeSpec> holders = new ArrayList<>();

    private PatternEmitter(EmitContext context, String name) {
        this.context = context;
        this.name = name;
        this.classes = new CharClassCode(name);
    }

    /**
     * Emits a matcher.
     *
     * @param name the name of the method; the names of what it needs begin with it
     * @param context knows afterwards which support classes the matcher needs
     */
    public static PatternCode emit(MatcherPlan plan, String name, EmitContext context) {
        PatternEmitter emitter = new PatternEmitter(context, name);
        MethodSpec method = method(name, emitter.body(plan)).build();
        List<MethodSpec> helpers = new ArrayList<>(emitter.helpers);
        helpers.addAll(emitter.classes.methods());
        return new PatternCode(method, helpers, emitter.holders);
    }

    private static MethodSpec.Builder method(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "text")
                .addCode(body);
    }

    private CodeBlock body(MatcherPlan plan) {
        if (plan instanceof MatcherPlan.Literal literal) {
            return literal(literal);
        }
        if (plan instanceof MatcherPlan.OneOf oneOf) {
            return oneOf(oneOf);
        }
        if (plan instanceof MatcherPlan.Contains contains) {
            return new SearchCode(classes).contains(contains);
        }
        if (plan instanceof MatcherPlan.Window window) {
            return new SearchCode(classes).window(window.sets());
        }
        if (plan instanceof MatcherPlan.Scan scan) {
            return new ScanCode(classes, scan).body();
        }
        if (plan instanceof MatcherPlan.Table table) {
            CodeBlock text = Literals.string(table.automaton().encoded());
            return held("Automaton", "TextAutomaton", text, "accepts");
        }
        if (plan instanceof MatcherPlan.Regex regex) {
            return held("Regex", "BoundedRegex", Literals.string(regex.regex().source()), "find");
        }
        if (plan instanceof MatcherPlan.AllOf allOf) {
            return combined(allOf.terms(), " && ");
        }
        if (plan instanceof MatcherPlan.AnyOf anyOf) {
            List<MatcherPlan.Term> terms = anyOf.plans().stream()
                    .map(each -> new MatcherPlan.Term(each, false))
                    .toList();
            return combined(terms, " || ");
        }
        return CodeBlock.of("return $L;\n", plan instanceof MatcherPlan.Always);
    }

    private static CodeBlock literal(MatcherPlan.Literal literal) {
        String call = switch (literal.place()) {
            case ANYWHERE -> "contains";
            case START -> "startsWith";
            case END -> "endsWith";
            case WHOLE -> "equals";
        };
        return CodeBlock.of("return text.$L($L);\n", call, Literals.string(literal.literal()));
    }

    private static CodeBlock oneOf(MatcherPlan.OneOf oneOf) {
        CodeBlock texts = oneOf.literals().stream().map(Literals::string).collect(CodeBlock.joining(",\n"));
        return CodeBlock.builder()
                .beginControlFlow("return switch (text)")
                .add("case $>$>$L -> true;\n$<$<", texts)
                .add("default -> false;\n")
                .unindent()
                .add("};\n")
                .build();
    }

    /** Each term is a method of its own. */
    private CodeBlock combined(List<MatcherPlan.Term> terms, String operator) {
        List<CodeBlock> calls = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            PatternCode part = emit(terms.get(i).plan(), name + "Part" + i, context);
            helpers.add(part.method().toBuilder().addModifiers(Modifier.PRIVATE).build());
            helpers.addAll(part.helpers());
            holders.addAll(part.holders());
            calls.add(CodeBlock.of("$L$N(text)", terms.get(i).negated() ? "!" : "", part.method()));
        }
        return CodeBlock.of("return $L;\n", CodeBlock.join(calls, operator));
    }

    /** Calls a support object that is made when it is first needed. */
    private CodeBlock held(String suffix, String supportClass, CodeBlock argument, String call) {
        ClassName type = context.support(supportClass);
        String holder = Character.toUpperCase(name.charAt(0)) + name.substring(1) + suffix;
        holders.add(TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(type, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($L)", type, argument)
                        .build())
                .build());
        return CodeBlock.of("return $L.INSTANCE.$L(text);\n", holder, call);
    }
}
