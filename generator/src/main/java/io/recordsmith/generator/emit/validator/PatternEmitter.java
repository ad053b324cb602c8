package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
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
     * @param chars whether there is a method for a part of an array beside the one for strings; only where
     *     {@link #takesChars} says so
     * @param context knows afterwards which support classes the matcher needs
     */
    public static PatternCode emit(MatcherPlan plan, String name, boolean chars, EmitContext context) {
        PatternEmitter emitter = new PatternEmitter(context, name);
        List<MethodSpec> methods = new ArrayList<>();
        emitter.parts(plan, chars);
        methods.add(emitter.method(plan, TextForm.STRING));
        if (chars) {
            methods.add(emitter.method(plan, TextForm.CHARS));
        }
        List<MethodSpec> helpers = new ArrayList<>(emitter.helpers);
        helpers.addAll(emitter.classes.methods());
        return new PatternCode(methods, helpers, emitter.holders);
    }

    /** Returns whether the search does not need a string. */
    public static boolean takesChars(MatcherPlan plan) {
        return !(plan instanceof MatcherPlan.OneOf || plan instanceof MatcherPlan.Regex)
                && terms(plan).stream().map(MatcherPlan.Term::plan).allMatch(PatternEmitter::takesChars);
    }

    private static List<MatcherPlan.Term> terms(MatcherPlan plan) {
        if (plan instanceof MatcherPlan.AllOf allOf) {
            return allOf.terms();
        }
        return plan instanceof MatcherPlan.AnyOf anyOf
                ? anyOf.plans().stream()
                        .map(each -> new MatcherPlan.Term(each, false))
                        .toList()
                : List.of();
    }

    private MethodSpec method(MatcherPlan plan, TextForm form) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameters(form.parameters())
                .addCode(body(plan, form))
                .build();
    }

    private CodeBlock body(MatcherPlan plan, TextForm form) {
        if (plan instanceof MatcherPlan.Literal literal) {
            return literal(literal, form);
        }
        if (plan instanceof MatcherPlan.OneOf oneOf) {
            return oneOf(oneOf);
        }
        if (plan instanceof MatcherPlan.Contains contains) {
            return new SearchCode(classes, form, context).contains(contains);
        }
        if (plan instanceof MatcherPlan.Window window) {
            return new SearchCode(classes, form, context).window(window.sets());
        }
        if (plan instanceof MatcherPlan.Scan scan) {
            return new ScanCode(classes, scan, form, context).body();
        }
        if (plan instanceof MatcherPlan.Table) {
            return CodeBlock.of("return $L.INSTANCE.accepts($L);\n", holder("Automaton"), form.arguments());
        }
        if (plan instanceof MatcherPlan.Regex) {
            return CodeBlock.of("return $L.INSTANCE.find(text);\n", holder("Regex"));
        }
        if (plan instanceof MatcherPlan.AllOf || plan instanceof MatcherPlan.AnyOf) {
            return combined(terms(plan), plan instanceof MatcherPlan.AllOf ? " && " : " || ", form);
        }
        return CodeBlock.of("return $L;\n", plan instanceof MatcherPlan.Always);
    }

    private CodeBlock literal(MatcherPlan.Literal literal, TextForm form) {
        CodeBlock text = Literals.string(literal.literal());
        if (form == TextForm.CHARS) {
            int length = literal.literal().length();
            CodeBlock found = switch (literal.place()) {
                case ANYWHERE -> CodeBlock.of("$L >= 0", form.indexOf(text, "start", context));
                case START -> form.has(text, CodeBlock.of("start"), context);
                case END -> form.has(text, CodeBlock.of("$L - $L", form.end(), length), context);
                case WHOLE -> form.is(text, context);
            };
            return CodeBlock.of("return $L;\n", found);
        }
        String call = switch (literal.place()) {
            case ANYWHERE -> "contains";
            case START -> "startsWith";
            case END -> "endsWith";
            case WHOLE -> "equals";
        };
        return CodeBlock.of("return text.$L($L);\n", call, text);
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

    private CodeBlock combined(List<MatcherPlan.Term> terms, String operator, TextForm form) {
        List<CodeBlock> calls = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            calls.add(CodeBlock.of("$L$L($L)", terms.get(i).negated() ? "!" : "", part(i), form.arguments()));
        }
        return CodeBlock.of("return $L;\n", CodeBlock.join(calls, operator));
    }

    private String part(int index) {
        return name + "Part" + index;
    }

    private String holder(String suffix) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + suffix;
    }

    /** Makes what both forms of the method call: a method for each term, and objects that are made when first needed. */
    private void parts(MatcherPlan plan, boolean chars) {
        List<MatcherPlan.Term> terms = terms(plan);
        for (int i = 0; i < terms.size(); i++) {
            PatternCode part = emit(terms.get(i).plan(), part(i), chars, context);
            for (MethodSpec method : part.methods()) {
                helpers.add(method.toBuilder().addModifiers(Modifier.PRIVATE).build());
            }
            helpers.addAll(part.helpers());
            holders.addAll(part.holders());
        }
        if (plan instanceof MatcherPlan.Table table) {
            hold("Automaton", "TextAutomaton", table.automaton().encoded());
        } else if (plan instanceof MatcherPlan.Regex regex) {
            hold("Regex", "BoundedRegex", regex.regex().source());
        }
    }

    private void hold(String suffix, String supportClass, String argument) {
        ClassName type = context.support(supportClass);
        holders.add(TypeSpec.classBuilder(holder(suffix))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(type, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($L)", type, Literals.string(argument))
                        .build())
                .build());
    }
}
