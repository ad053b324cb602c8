package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.SafeText;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword.AllOf;
import io.recordsmith.generator.keyword.LogicKeyword.AnyOf;
import io.recordsmith.generator.keyword.LogicKeyword.IfThenElse;
import io.recordsmith.generator.keyword.LogicKeyword.OneOf;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.annotation.OwnAnnotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits for one schema the method that tells what it says about an instance that it holds for. What must hold then is not
 * asked again: only branches that may have failed are.
 */
final class AnnotationMethods {
    /** A call takes about 30 bytes of bytecode, of 8000 that a compiled method may have. */
    private static final int IN_ONE_METHOD = 100;

    private final AnnotationClass host;
    private final SchemaKey key;
    private final Schema schema;
    private final String name;

    AnnotationMethods(AnnotationClass host, SchemaKey key, String name) {
        this.host = host;
        this.key = key;
        this.schema = host.graph().schema(key);
        this.name = name;
    }

    void emit() {
        MethodSpec.Builder method = host.method(name)
                .returns(host.evaluated())
                .addComment("$L", SafeText.comment("#" + schema.location().pointer()))
                .addStatement("$1T evaluated = new $1T()", host.evaluated());
        method.addCode(own());
        method.addCode(split(inPlace(), name + "Branches"));
        MemberAnnotations members = new MemberAnnotations(this);
        ItemAnnotations items = new ItemAnnotations(this);
        method.addCode(members.evaluated()).addCode(items.evaluated());
        method.addCode(members.rest()).addCode(items.rest());
        host.add(method.addStatement("return evaluated").build());
    }

    AnnotationClass host() {
        return host;
    }

    SchemaKey key() {
        return key;
    }

    Schema schema() {
        return schema;
    }

    String name() {
        return name;
    }

    private CodeBlock own() {
        CodeBlock.Builder always = CodeBlock.builder();
        CodeBlock.Builder ofStrings = CodeBlock.builder();
        for (OwnAnnotation each : OwnAnnotation.of(schema)) {
            (each.ofStrings() ? ofStrings : always)
                    .addStatement(
                            "report.annotation($L, $L)",
                            Literals.string(each.keyword()),
                            Literals.string(JsonText.of(each.value())));
        }
        if (!ofStrings.isEmpty()) {
            always.beginControlFlow("if ($L)", host.scope().jackson().isString("instance"))
                    .add(ofStrings.build())
                    .endControlFlow();
        }
        return always.build();
    }

    private List<CodeBlock> inPlace() {
        List<CodeBlock> calls = new ArrayList<>();
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof ReferenceKeyword reference) {
                calls.add(here(host.graph().target(key, reference), host.reference(key, reference)));
            } else if (keyword instanceof AllOf all) {
                all.branches().forEach(branch -> calls.add(branch(branch)));
            } else if (keyword instanceof AnyOf || keyword instanceof OneOf) {
                keyword.subschemas().forEach(branch -> calls.add(when(holds(branch), branch(branch))));
            } else if (keyword instanceof IfThenElse conditional) {
                calls.add(conditional(conditional));
            } else if (keyword instanceof DependentSchemas dependent) {
                dependent
                        .schemas()
                        .forEach((property, branch) -> calls.add(
                                when(CodeBlock.of("instance.has($L)", Literals.string(property)), branch(branch))));
            }
        }
        calls.removeIf(CodeBlock::isEmpty);
        return calls;
    }

    private CodeBlock conditional(IfThenElse conditional) {
        CodeBlock passed = CodeBlock.builder()
                .add(branch(conditional.condition()))
                .add(conditional.then().map(this::branch).orElse(CodeBlock.of("")))
                .build();
        CodeBlock failed = conditional.otherwise().map(this::branch).orElse(CodeBlock.of(""));
        CodeBlock holds = holds(conditional.condition());
        String known = holds.toString();
        if (known.equals("true") || known.equals("false")) {
            return known.equals("true") ? passed : failed;
        }
        if (passed.isEmpty() || failed.isEmpty()) {
            return passed.isEmpty() ? when(CodeBlock.of("!$L", holds), failed) : when(holds, passed);
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", holds)
                .add(passed)
                .nextControlFlow("else")
                .add(failed)
                .endControlFlow()
                .build();
    }

    private CodeBlock holds(Schema branch) {
        return host.calls().tree(host.graph().subschema(key, branch), "instance");
    }

    static CodeBlock when(CodeBlock condition, CodeBlock then) {
        if (then.isEmpty() || condition.toString().equals("false")) {
            return CodeBlock.of("");
        }
        return condition.toString().equals("true")
                ? then
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", condition)
                        .add(then)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock branch(Schema branch) {
        return here(host.graph().subschema(key, branch), host.keyword(key, branch));
    }

    /** Emits what a schema says of the same instance; what it has evaluated counts as evaluated. */
    private CodeBlock here(SchemaKey applied, CodeBlock report) {
        return host.speaks(applied)
                ? CodeBlock.builder()
                        .addStatement("evaluated.add($L)", host.call(applied, CodeBlock.of("instance"), report))
                        .build()
                : CodeBlock.of("");
    }

    /** Joins statements about {@code instance} and {@code evaluated}, in methods of their own where they are many. */
    CodeBlock split(List<CodeBlock> statements, String wanted) {
        return split(statements, wanted, host.evaluated(), "evaluated");
    }

    /** Joins statements about {@code instance} and a variable, in methods of their own where they are many. */
    CodeBlock split(List<CodeBlock> statements, String wanted, TypeName type, String variable) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (statements.size() <= IN_ONE_METHOD) {
            statements.forEach(code::add);
            return code.build();
        }
        for (int start = 0; start < statements.size(); start += IN_ONE_METHOD) {
            String part = host.free(wanted);
            MethodSpec.Builder method = host.method(part).addParameter(type, variable);
            statements
                    .subList(start, Math.min(statements.size(), start + IN_ONE_METHOD))
                    .forEach(method::addCode);
            host.add(method.build());
            code.addStatement("$L(instance, report, $L)", part, variable);
        }
        return code.build();
    }
}
