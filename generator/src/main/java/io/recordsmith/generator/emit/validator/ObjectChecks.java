package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyCount;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.plan.check.Check.Dependents;
import io.recordsmith.generator.plan.check.Check.Names;
import io.recordsmith.generator.plan.check.Use;
import java.util.List;
import java.util.Map;

/** Emits the keywords for objects, except those for the values of properties. */
final class ObjectChecks {
    private final CheckMethod method;
    private final Body body;

    ObjectChecks(CheckMethod method) {
        this.method = method;
        this.body = method.body();
    }

    void count(PropertyCount count) {
        CodeBlock condition =
                CodeBlock.of("instance.size() $L $L", count.lower() ? "<" : ">", Limits.literal(count.limit()));
        String reporting = count.lower() ? "minProperties" : "maxProperties";
        body.fault(condition, CodeBlock.of("$L(instance.size(), $L)", reporting, Limits.literal(count.limit())));
    }

    void required(Required required) {
        new Chunks(method, "Required").emit(required.properties(), (chunk, name, i) -> {
            CodeBlock literal = Literals.string(name);
            chunk.body()
                    .fault(CodeBlock.of("instance.get($L) == null", literal), CodeBlock.of("required($L)", literal));
        });
    }

    void dependentRequired(DependentRequired dependent) {
        List<Map.Entry<String, List<String>>> entries =
                List.copyOf(dependent.required().entrySet());
        String reporting = dependent.name().equals("dependencies") ? "dependencies" : "dependentRequired";
        new Chunks(method, "DependentRequired").emit(entries, (chunk, entry, i) -> {
            if (!entry.getValue().isEmpty()) {
                chunk.body().begin("if (instance.get($L) != null)", Literals.string(entry.getKey()));
                entry.getValue().forEach(name -> missing(chunk, reporting, entry.getKey(), name));
                chunk.body().end();
            }
        });
    }

    private static void missing(CheckMethod chunk, String reporting, String present, String missing) {
        CodeBlock literal = Literals.string(missing);
        chunk.body()
                .fault(
                        CodeBlock.of("instance.get($L) == null", literal),
                        CodeBlock.of("$L($L, $L)", reporting, Literals.string(present), literal));
    }

    void dependents(Dependents check) {
        List<Map.Entry<String, Use>> entries = List.copyOf(check.schemas().entrySet());
        new Chunks(method, "Dependents").emit(entries, (chunk, entry, i) -> {
            CodeBlock isThere = CodeBlock.of("instance.get($L) != null", Literals.string(entry.getKey()));
            chunk.body().callIf(isThere, chunk.here(entry.getValue()));
        });
    }

    void names(Names check) {
        MemberLoop.begin(method);
        body.call(method.propertyName(check.use(), "name"));
        body.end();
    }
}
