package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.CheckKey;
import io.recordsmith.generator.plan.check.Verdict;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The public methods of one entry's validator (contract: every entry answers for trees, bytes, streams and parsers). */
final class ValidatorApi {
    private final CheckScope scope;
    private final CommonMethods common;
    private final ValidatorClass host;
    private final SchemaKey root;
    private final Subject subject;

    /**
     * What an entry's validator is about.
     *
     * @param address the entry schema's absolute URI
     * @param checkAddress that of the schema whose check stands for it
     * @param codec the class whose {@code accepts} decides on a forward pass; empty to go through trees
     * @param mayGiveUp whether a search for a pattern may be given up, which refuses the instance
     * @param annotations the class that tells what there is to say about a valid instance; empty when nothing is
     */
    record Subject(
            SchemaKey root,
            String address,
            String checkAddress,
            Optional<ClassName> codec,
            boolean mayGiveUp,
            Optional<ClassName> annotations) {}

    /** Creates the methods of an entry. */
    ValidatorApi(ValidatorClass host, CommonMethods common, Subject subject) {
        this.common = common;
        this.scope = host.scope();
        this.host = host;
        this.root = subject.root;
        this.subject = subject;
    }

    List<MethodSpec> methods() {
        return List.of(
                isValidTree(),
                isValidBytes(),
                common.isValidStream(),
                common.isValidParser(),
                validateTree(),
                validateBytes(),
                common.validateStream(),
                common.validateParser(),
                validateRead());
    }

    private ClassName result() {
        return scope.support("ValidationResult");
    }

    private CodeBlock check(String instance, CodeBlock memory, String report) {
        CodeBlock given = memory.isEmpty() ? memory : CodeBlock.of(", $L", memory);
        CheckKey key = scope.plans().check(root);
        return host.call(scope.placement().of(key), CodeBlock.of("$L$L, $L", instance, given, report));
    }

    /** The memory of a verdict is used again: nobody else sees it. */
    private CodeBlock verdict() {
        if (scope.plans().verdict(root) == Verdict.ACCEPTS) {
            return CodeBlock.of("return true;\n");
        }
        if (!hasMemory()) {
            return CodeBlock.of("return $L;\n", check("instance", CodeBlock.of(""), "null"));
        }
        return CodeBlock.builder()
                .addStatement("$1T memory = $1T.take()", scope.support("Memory"))
                .addStatement("boolean valid = $L", check("instance", CodeBlock.of("memory"), "null"))
                .addStatement("memory.release()")
                .addStatement("return valid")
                .build();
    }

    private boolean hasMemory() {
        return scope.plans().needsMemory(scope.plans().check(root));
    }

    /** A search that is given up refuses the whole instance: under {@code not} its own verdict would mean the opposite. */
    static CodeBlock givingUp(CheckScope scope, boolean mayGiveUp, CodeBlock body, CodeBlock otherwise) {
        if (!mayGiveUp) {
            return body;
        }
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(body)
                .nextControlFlow("catch ($T limit)", scope.support("PatternLimitException"))
                .add(otherwise)
                .endControlFlow()
                .build();
    }

    private MethodSpec isValidTree() {
        return common.method("isValid", TypeName.BOOLEAN, scope.jackson().node(), "instance")
                .addCode(givingUp(scope, subject.mayGiveUp, verdict(), CodeBlock.of("return false;\n")))
                .build();
    }

    private MethodSpec isValidBytes() {
        MethodSpec.Builder method =
                common.parsing(common.method("isValid", TypeName.BOOLEAN, KnownTypes.type(byte[].class), "json"));
        if (subject.codec.isPresent()) {
            CodeBlock accepts = CodeBlock.of("return $T.accepts(json);\n", subject.codec.get());
            return method.addCode(givingUp(scope, subject.mayGiveUp, accepts, CodeBlock.of("return false;\n")))
                    .build();
        }
        return method.addStatement("$1T tree = $1T.parse(json)", scope.support("JsonTree"))
                .addStatement("return !tree.hasDuplicates() && isValid(tree.root())")
                .build();
    }

    private CodeBlock newReport() {
        ClassName report = scope.support("Report");
        CodeBlock made = CodeBlock.of("$T.root($L)", report, Literals.string(subject.address));
        String via = scope.plans().via(root);
        if (!via.isEmpty()) {
            made = CodeBlock.of(
                    "$T.reference($L,$W$L,$W$L)",
                    report,
                    made,
                    Literals.string(via),
                    Literals.string(subject.checkAddress));
        }
        return scope.plans().masked(root) ? CodeBlock.of("$T.masked($L)", report, made) : made;
    }

    private MethodSpec validateTree() {
        return common.method("validate", result(), scope.jackson().node(), "instance")
                .beginControlFlow("if (isValid(instance))")
                .addStatement(valid("instance"))
                .endControlFlow()
                .addStatement("$T report = $L", scope.support("Report"), newReport())
                .addCode(reporting("instance"))
                .addStatement("return report.result()")
                .build();
    }

    /** Returns the statement that returns the result for a valid instance, which an expression names. */
    private CodeBlock valid(String instance, Object... arguments) {
        return subject.annotations
                .map(told -> CodeBlock.of("return $T.of($L)", told, CodeBlock.of(instance, arguments)))
                .orElseGet(() -> CodeBlock.of("return $T.VALID", result()));
    }

    private CodeBlock newMemory() {
        return hasMemory() ? CodeBlock.of("new $T()", scope.support("Memory")) : CodeBlock.of("");
    }

    private CodeBlock reporting(String instance) {
        boolean accepts = scope.plans().verdict(root) == Verdict.ACCEPTS;
        CodeBlock.Builder code = CodeBlock.builder();
        return accepts
                ? code.build()
                : code.add(givingUp(
                                scope,
                                subject.mayGiveUp,
                                CodeBlock.of("$L;\n", check(instance, newMemory(), "report")),
                                CodeBlock.of("report.limit(limit.getMessage());\n")))
                        .build();
    }

    private MethodSpec validateBytes() {
        MethodSpec.Builder method = common.method("validate", result(), KnownTypes.type(byte[].class), "json")
                .beginControlFlow("if (isValid(json))")
                .addStatement(
                        subject.annotations.isPresent()
                                ? valid("$T.parse(json).root()", scope.support("JsonTree"))
                                : valid(""))
                .endControlFlow()
                .addStatement("return validate($T.parse(json))", scope.support("JsonTree"));
        return common.parsing(method).build();
    }

    /** The codec asks for it too, about what it has refused. */
    private MethodSpec validateRead() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addModifiers(Modifier.STATIC)
                .returns(result())
                .addParameter(scope.support("JsonTree"), "tree")
                .addStatement("$T report = $L", scope.support("Report"), newReport())
                .addStatement("report.duplicates(tree.duplicates())")
                .addCode(reporting("tree.root()"));
        if (subject.annotations.isPresent()) {
            method.beginControlFlow("if (report.result().valid())")
                    .addStatement(valid("tree.root()"))
                    .endControlFlow();
        }
        return method.addStatement("return report.result()").build();
    }
}
