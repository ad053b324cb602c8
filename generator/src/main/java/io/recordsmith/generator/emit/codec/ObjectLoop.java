package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan.Dependency;
import io.recordsmith.generator.plan.stream.ObjectPlan.Presence;
import io.recordsmith.generator.plan.stream.ObjectPlan.Property;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One pass over the members of an object: finds each member's state, keeps in bits which named members were there, and
 * asks at the end whether all that must be there were. What becomes of a value is the {@link Step}'s business, so
 * deciding and reading are the same loop.
 */
final class ObjectLoop {
    /** What is done with a member's value and with an object that is refused. */
    interface Step {
        /** Emits statements for the value of a named member; the parser stands on it. */
        CodeBlock named(String name, State value);

        /** Emits statements for the value of any other member, whose name is in {@code name}. */
        CodeBlock other(State value);

        /** Emits statements that note a declared member in a word of bits, and refuse one that is there already. */
        CodeBlock once(String seen, CodeBlock bit);

        /** Emits the statement that refuses the object. */
        CodeBlock refuse();

        /** Returns whether {@link #other} itself notices when a name comes twice. */
        boolean noticesDuplicates();
    }

    private static final int BITS = Long.SIZE;

    private final CodecScope scope;
    private final ClassName host;
    private final ObjectPlan plan;
    private final Step step;
    private final Optional<Function<List<String>, CodeBlock>> ordinals;
    private final Map<String, Integer> bits = new LinkedHashMap<>();

    ObjectLoop(CodecScope scope, ClassName host, ObjectPlan plan, Step step) {
        this(scope, host, plan, step, Optional.empty());
    }

    /**
     * Creates a loop over members whose names are not made unless they are needed.
     *
     * @param ordinals returns an expression for the place of the member's name in a list, -1 when it is another one
     */
    ObjectLoop(
            CodecScope scope,
            ClassName host,
            ObjectPlan plan,
            Step step,
            Optional<Function<List<String>, CodeBlock>> ordinals) {
        this.ordinals = ordinals;
        this.scope = scope;
        this.host = host;
        this.plan = plan;
        this.step = step;
        for (Property property : plan.properties()) {
            bits.put(property.name(), bits.size());
        }
    }

    /** Emits the loop and what follows it; the parser stands on the opening brace and ends on the closing one. */
    CodeBlock emit() {
        if (ordinals.isPresent()) {
            return emit(CodeBlock.of("while (parser.nextMember())"), CodeBlock.of(""));
        }
        String next = scope.jackson().nextName();
        CodeBlock head = CodeBlock.of("for (String name = parser.$1L(); name != null; name = parser.$1L())", next);
        return emit(head, CodeBlock.builder().addStatement("parser.nextToken()").build());
    }

    /** Emits the same for a parser that stands on the value of the first member, whose name is in {@code first}. */
    CodeBlock emitFromFirst() {
        CodeBlock head = CodeBlock.of(
                "for (String name = first; name != null; name = $T.nextMember(parser))", scope.support("Json"));
        return emit(head, CodeBlock.of(""));
    }

    private CodeBlock emit(CodeBlock head, CodeBlock toValue) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int word = 0; word * BITS < bits.size(); word++) {
            code.addStatement("long $L = 0L", seen(word));
        }
        if (plan.counts()) {
            code.addStatement("int count = 0");
        }
        if (tracksNames()) {
            code.addStatement("$1T names = $1T.take()", scope.support("NameSet"));
        }
        code.beginControlFlow("$L", head).add(toValue);
        if (plan.counts()) {
            code.addStatement("count++");
        }
        if (!plan.names().isEmpty()) {
            code.add(madeName());
        }
        plan.names().forEach(state -> nameCheck(code, state));
        members(code);
        code.endControlFlow();
        if (tracksNames()) {
            code.addStatement("names.release()");
        }
        return code.build();
    }

    private void nameCheck(CodeBlock.Builder code, State state) {
        if (scope.plan(state) instanceof StatePlan.Forward forward) {
            code.beginControlFlow("if (!($L))", new ScalarConditions(scope, forward).text("name"));
            code.add(step.refuse());
            code.endControlFlow();
        }
    }

    private void members(CodeBlock.Builder code) {
        List<Property> labelled = new ArrayList<>();
        int branches = 0;
        for (Property property : plan.properties()) {
            if (ordinals.isPresent() || Literals.isConstant(property.name())) {
                labelled.add(property);
            } else {
                // A name too long for a constant cannot be a case label.
                String branch = branches++ == 0 ? "if" : "} else if";
                code.add("$L (name.equals($L)) {\n$>", branch, Literals.string(property.name()));
                code.add(member(property)).add("$<");
            }
        }
        if (branches > 0) {
            code.add("} else {\n$>").add(labelled(labelled)).add("$<}\n");
        } else {
            code.add(labelled(labelled));
        }
    }

    private CodeBlock labelled(List<Property> properties) {
        if (properties.isEmpty()) {
            return others();
        }
        List<String> names = properties.stream().map(Property::name).toList();
        CodeBlock selector = ordinals.map(of -> of.apply(names)).orElse(CodeBlock.of("name"));
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", selector);
        for (int i = 0; i < names.size(); i++) {
            CodeBlock label = ordinals.isPresent() ? CodeBlock.of("$L", i) : Literals.string(names.get(i));
            code.beginControlFlow("case $L ->", label);
            code.add(member(properties.get(i))).endControlFlow();
        }
        code.beginControlFlow("default ->").add(others()).endControlFlow();
        return code.endControlFlow().build();
    }

    private CodeBlock member(Property property) {
        int bit = bits.get(property.name());
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(
                property.declared()
                        ? step.once(seen(bit / BITS), mask(bit))
                        : CodeBlock.builder()
                                .addStatement("$L |= $L", seen(bit / BITS), mask(bit))
                                .build());
        return code.add(step.named(property.name(), property.value())).build();
    }

    private CodeBlock madeName() {
        return ordinals.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("String name = parser.name()")
                        .build();
    }

    private CodeBlock others() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (plan.names().isEmpty() && (tracksNames() || step.noticesDuplicates())) {
            code.add(madeName());
        }
        if (tracksNames()) {
            code.beginControlFlow("if (!names.add(name))").add(step.refuse()).endControlFlow();
        }
        if (plan.patterns().isEmpty()) {
            return code.add(step.other(plan.others().get(0))).build();
        }
        List<CodeBlock> matched = new ArrayList<>();
        for (int i = 0; i < plan.patterns().size(); i++) {
            CodeBlock found = scope.methods()
                    .of(new CodecTask.Match(plan.patterns().get(i)), host)
                    .call(host, "name");
            matched.add(CodeBlock.of("($L ? $L : 0)", found, 1 << i));
        }
        code.beginControlFlow("switch ($L)", matched.stream().collect(CodeBlock.joining(" | ")));
        for (int i = 1; i < plan.others().size(); i++) {
            code.beginControlFlow("case $L ->", i)
                    .add(step.other(plan.others().get(i)))
                    .endControlFlow();
        }
        code.beginControlFlow("default ->")
                .add(step.other(plan.others().get(0)))
                .endControlFlow();
        return code.endControlFlow().build();
    }

    /** Names of members that some schema speaks of must not come twice, even where no property names them. */
    private boolean tracksNames() {
        boolean constrained = plan.others().stream().anyMatch(state -> {
            StatePlan other = scope.plan(state);
            return !(other instanceof StatePlan.Anything || other instanceof StatePlan.Nothing);
        });
        return constrained && !step.noticesDuplicates();
    }

    /** Returns the condition that all is there and nothing is too much, empty when nothing is asked. */
    Optional<CodeBlock> complete() {
        List<CodeBlock> conditions = new ArrayList<>();
        for (int word = 0; word * BITS < bits.size(); word++) {
            long required = 0;
            for (Property property : plan.properties()) {
                int bit = bits.get(property.name());
                if (property.required() && bit / BITS == word) {
                    required |= 1L << bit % BITS;
                }
            }
            if (required != 0) {
                CodeBlock literal = Literals.integer(required);
                conditions.add(CodeBlock.of("($1L & $2L) == $2L", seen(word), literal));
            }
        }
        plan.dependencies().forEach(dependency -> conditions.add(holds(dependency)));
        plan.presences().forEach(presence -> conditions.add(holds(presence)));
        plan.minimum().ifPresent(minimum -> conditions.add(CodeBlock.of("count >= $L", bound(minimum))));
        plan.maximum().ifPresent(maximum -> conditions.add(CodeBlock.of("count <= $L", bound(maximum))));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(ScalarConditions.all(conditions));
    }

    private CodeBlock holds(Dependency dependency) {
        List<CodeBlock> present = new ArrayList<>();
        for (String name : dependency.required()) {
            present.add(CodeBlock.of("$L", isSeen(name, "!=")));
        }
        CodeBlock all = present.stream().collect(CodeBlock.joining(" && "));
        return CodeBlock.of("($L || $L)", isSeen(dependency.name(), "=="), all);
    }

    private CodeBlock holds(Presence presence) {
        List<CodeBlock> branches = new ArrayList<>();
        for (List<String> names : presence.branches()) {
            List<CodeBlock> present = new ArrayList<>();
            names.forEach(name -> present.add(isSeen(name, "!=")));
            branches.add(CodeBlock.of("($L)", present.stream().collect(CodeBlock.joining(" && "))));
        }
        return switch (presence.kind()) {
            case AT_LEAST_ONE -> CodeBlock.of("($L)", CodeBlock.join(branches, " || "));
            case NONE -> CodeBlock.of("!$L", CodeBlock.join(branches, " && !"));
            case ONE -> CodeBlock.of("($L ? 1 : 0) == 1", CodeBlock.join(branches, " ? 1 : 0) + ("));
        };
    }

    private CodeBlock isSeen(String name, String comparison) {
        int bit = bits.get(name);
        return CodeBlock.of("($L & $L) $L 0", seen(bit / BITS), mask(bit), comparison);
    }

    /** A count is an {@code int}; a bound beyond it is kept as the {@code long} that means the same. */
    static CodeBlock bound(BigInteger limit) {
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        return limit.bitLength() < Integer.SIZE
                ? Literals.integer(limit.intValueExact())
                : Literals.integer(limit.min(most).longValueExact());
    }

    private static CodeBlock mask(int bit) {
        return Literals.integer(1L << bit % BITS);
    }

    private static String seen(int word) {
        return word == 0 ? "seen" : "seen" + (word + 1);
    }
}
