package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.check.Use;
import java.util.List;
import java.util.Map;

/** Emits the choice of a check by the name of a property, in a method that has {@code name} and {@code value}. */
final class NameSwitch {
    private NameSwitch() {}

    /** Returns a statement that returns what the property's check says, or {@code otherwise}. */
    static CodeBlock returning(CheckMethod member, Map<String, Use> named, CodeBlock otherwise) {
        return returning(member, List.copyOf(named.entrySet()), otherwise);
    }

    private static CodeBlock returning(CheckMethod member, List<Map.Entry<String, Use>> named, CodeBlock otherwise) {
        return CodeBlock.builder()
                .add("return ")
                .add(byName(member, named, otherwise))
                .add(";\n")
                .build();
    }

    /** Returns a statement that sets a variable {@code passes}: to true for names that are not listed. */
    static CodeBlock assigning(CheckMethod member, Map<String, Use> named) {
        List<Map.Entry<String, Use>> entries = List.copyOf(named.entrySet());
        boolean big = entries.size() > Chunks.IN_ONE_METHOD;
        return CodeBlock.builder()
                .add("boolean passes = ")
                .add(big ? byHash(member, entries) : byName(member, entries, CodeBlock.of("true")))
                .add(";\n")
                .build();
    }

    private static CodeBlock byName(CheckMethod member, List<Map.Entry<String, Use>> named, CodeBlock otherwise) {
        if (named.isEmpty()) {
            return otherwise;
        }
        CodeBlock.Builder code = CodeBlock.builder().add("switch (name) {\n").indent();
        List<CodeBlock> free = named.stream()
                .filter(entry -> entry.getValue().accepts())
                .map(entry -> Literals.string(entry.getKey()))
                .toList();
        if (!free.isEmpty()) {
            code.add("case $L -> true;\n", CodeBlock.join(free, ",$W"));
        }
        for (Map.Entry<String, Use> entry : named) {
            if (!entry.getValue().accepts()) {
                CodeBlock literal = Literals.string(entry.getKey());
                code.add("case $L -> $L;\n", literal, member.property(entry.getValue(), "value", literal));
            }
        }
        return code.add("default -> $L;\n", otherwise).unindent().add("}").build();
    }

    /** Very many names are first told apart by their hash, which {@code String} specifies. */
    private static CodeBlock byHash(CheckMethod member, List<Map.Entry<String, Use>> named) {
        NameBuckets buckets = NameBuckets.of(named);
        List<CheckMethod> chunks = new Chunks(member, "Named")
                .grouped(
                        buckets.groups(),
                        TypeName.BOOLEAN,
                        (chunk, group) -> returning(chunk, group, CodeBlock.of("true")));
        CodeBlock.Builder code = CodeBlock.builder()
                .add("switch (name.hashCode() & $L) {\n", buckets.mask())
                .indent();
        for (int bucket = 0; bucket <= buckets.mask(); bucket++) {
            CodeBlock calls = buckets.of(bucket).stream()
                    .map(group -> MethodShapes.call(chunks.get(group), member.host()))
                    .collect(CodeBlock.joining(" && "));
            if (!calls.isEmpty()) {
                code.add("case $L -> $L;\n", bucket, calls);
            }
        }
        return code.add("default -> true;\n").unindent().add("}").build();
    }
}
