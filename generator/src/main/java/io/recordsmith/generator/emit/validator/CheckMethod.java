package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.check.CheckKey;
import io.recordsmith.generator.plan.check.Use;
import io.recordsmith.generator.plan.check.ValidationPlan;
import io.recordsmith.generator.plan.check.Verdict;
import java.util.Optional;

/**
 * A method under construction: its body, and how it calls other checks.
 *
 * @param host the class it stands in
 * @param plan what it checks
 * @param name its name, from which the names of what belongs to it derive
 * @param form what it is given
 * @param body its statements
 * @param collector the variable that records what is evaluated, when somebody asks for it
 */
record CheckMethod(
        ValidatorClass host, ValidationPlan plan, String name, Form form, Body body, Optional<String> collector) {
    /** What a method is given. */
    enum Form {
        /** An instance as a tree. */
        TREE,
        /** An instance that is a string, as text. */
        TEXT,
        /** A property, as name and value. */
        MEMBER
    }

    /** Returns the name that names of what belongs to the check derive from. */
    String stem() {
        return scope().placement().of(plan.key()).method();
    }

    /** Returns a method that does a part of this one's work. */
    CheckMethod part(ValidatorClass partHost, String partName, Form partForm) {
        return new CheckMethod(partHost, plan, partName, partForm, new Body(), collector);
    }

    CheckScope scope() {
        return host.scope();
    }

    /** Returns whether the method has a parameter for the memory. */
    boolean hasMemory() {
        return form != Form.TEXT && scope().plans().needsMemory(plan.key());
    }

    /** Returns whether a schema at the same place tells what it evaluates; of a string there is nothing to tell. */
    boolean tracks(Use use) {
        return form != Form.TEXT && use.target().tracking();
    }

    /** Returns a call that checks the same instance. */
    CodeBlock here(Use use) {
        return here(use, "report", collector);
    }

    /** Returns a call that checks the same instance with a report and a collector of its own. */
    CodeBlock here(Use use, String report, Optional<String> collecting) {
        return here(use, CodeBlock.of("$L", hereReport(use, report)), collecting);
    }

    /** Returns a call that asks for the verdict on the same instance. */
    CodeBlock verdict(Use use, Optional<String> collecting) {
        return here(use, CodeBlock.of("null"), collecting);
    }

    private CodeBlock here(Use use, CodeBlock report, Optional<String> collecting) {
        return form == Form.TEXT ? text(use, "text", report) : call(use, "instance", collecting, report);
    }

    private CodeBlock hereReport(Use use, String report) {
        CodeBlock path = Literals.string(use.path() + use.via());
        CodeBlock at = use.address().isPresent()
                ? CodeBlock.of(
                        "$T.reference($L, $L,$W$L)",
                        reports(),
                        report,
                        path,
                        Literals.string(use.address().get()))
                : CodeBlock.of("$T.keyword($L, $L)", reports(), report, path);
        return masked(use, at);
    }

    /** Returns a call that checks the value of a property; {@code name} is an expression. */
    CodeBlock property(Use use, String value, CodeBlock name) {
        return call(use, value, Optional.empty(), below(use, "property", name));
    }

    /** Returns a call that checks an item; {@code index} is an expression. */
    CodeBlock item(Use use, String value, String index) {
        return call(use, value, Optional.empty(), below(use, "item", CodeBlock.of("$L", index)));
    }

    /** Returns a call that asks for the verdict on an item. */
    CodeBlock itemVerdict(Use use, String value) {
        return call(use, value, Optional.empty(), CodeBlock.of("null"));
    }

    /** Returns a call that checks the name of a property. */
    CodeBlock propertyName(Use use, String name) {
        CodeBlock report = below(use, "property", CodeBlock.of("$L", name));
        if (scope().plans().decidesText(use.target().schema())) {
            return text(use, name, report);
        }
        CodeBlock node = CodeBlock.of("$T.string($L)", scope().support("Json"), name);
        return call(use, node, Optional.empty(), report);
    }

    private CodeBlock below(Use use, String step, CodeBlock token) {
        CodeBlock path = Literals.string(use.path());
        CodeBlock at = use.address().isPresent()
                ? CodeBlock.of(
                        "$T.$L(report, $L, $L, $L,$W$L)",
                        reports(),
                        step,
                        token,
                        path,
                        Literals.string(use.via()),
                        Literals.string(use.address().get()))
                : CodeBlock.of("$T.$L(report, $L, $L)", reports(), step, token, path);
        return masked(use, at);
    }

    private CodeBlock masked(Use use, CodeBlock report) {
        return use.masked() ? CodeBlock.of("$T.masked($L)", reports(), report) : report;
    }

    private CodeBlock call(Use use, String instance, Optional<String> collecting, CodeBlock report) {
        return call(use, CodeBlock.of("$L", instance), collecting, report);
    }

    private CodeBlock call(Use use, CodeBlock instance, Optional<String> collecting, CodeBlock report) {
        CheckKey target = use.target();
        if (use.accepts() && !target.tracking()) {
            return CodeBlock.of("true");
        }
        CodeBlock.Builder arguments = CodeBlock.builder().add("$L", instance);
        if (target.tracking()) {
            arguments.add(", $L", collecting.orElseThrow());
        }
        if (scope().plans().needsMemory(target)) {
            arguments.add(", memory");
        }
        return host.call(
                scope().placement().of(target), arguments.add(",$W$L", report).build());
    }

    private CodeBlock text(Use use, String text, CodeBlock report) {
        if (scope().plans().textVerdict(use.target().schema()) == Verdict.ACCEPTS) {
            return CodeBlock.of("true");
        }
        CodeBlock arguments = CodeBlock.of("$L,$W$L", text, report);
        return host.call(scope().placement().text(use.target().schema()), arguments);
    }

    private Object reports() {
        return scope().support("Report");
    }
}
