package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.TypeDeclaration.Selector;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Emits the bodies that read unions: the variants are told apart in {@code tree}, which is known to be valid. */
final class UnionReading {
    private final CodecScope scope;

    UnionReading(CodecScope scope) {
        this.scope = scope;
    }

    CodeBlock union(UnionDeclaration union, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(ReadMethods.fromTree(scope));
        Selector selector = union.selector();
        if (selector instanceof Selector.ByProperty property) {
            byProperty(union, property, host, code);
        } else if (selector instanceof Selector.ByType type) {
            byType(union, type, host, code);
        } else if (selector instanceof Selector.ByPresence presence) {
            byPresence(union, presence, host, code);
        } else if (selector instanceof Selector.ByHint hint) {
            byHint(union, hint, host, code);
        } else {
            byTrial(union, host, code);
        }
        return code.build();
    }

    private void byHint(UnionDeclaration union, Selector.ByHint selector, ClassName host, CodeBlock.Builder code) {
        code.add(tag(selector.property()));
        for (Map.Entry<String, Integer> value : new TreeMap<>(selector.values()).entrySet()) {
            Variant variant = union.variants().get(value.getValue());
            code.beginControlFlow("if ($L.equals(tag) && ($L))", Literals.string(value.getKey()), holds(variant));
            code.add(variant(union, value.getValue(), host)).endControlFlow();
        }
        if (selector.otherwise().isPresent()) {
            code.add(variant(union, selector.otherwise().get(), host));
        } else {
            byTrial(union, host, code);
        }
    }

    private CodeBlock tag(String property) {
        return CodeBlock.builder()
                .addStatement("String tag = $T.text(tree.path($L))", scope.support("Json"), Literals.string(property))
                .build();
    }

    private void byProperty(
            UnionDeclaration union, Selector.ByProperty selector, ClassName host, CodeBlock.Builder code) {
        code.add(tag(selector.property()));
        for (Map.Entry<String, Integer> value : new TreeMap<>(selector.values()).entrySet()) {
            code.beginControlFlow("if ($L.equals(tag))", Literals.string(value.getKey()));
            code.add(variant(union, value.getValue(), host)).endControlFlow();
        }
        otherwise(union, selector.otherwise(), host, code);
    }

    private void byPresence(
            UnionDeclaration union, Selector.ByPresence selector, ClassName host, CodeBlock.Builder code) {
        for (Map.Entry<String, Integer> property : new TreeMap<>(selector.properties()).entrySet()) {
            code.beginControlFlow("if (tree.has($L))", Literals.string(property.getKey()));
            code.add(variant(union, property.getValue(), host)).endControlFlow();
        }
        otherwise(union, selector.otherwise(), host, code);
    }

    private void otherwise(UnionDeclaration union, Optional<Integer> index, ClassName host, CodeBlock.Builder code) {
        code.add(index.map(i -> variant(union, i, host)).orElseGet(() -> unfit(union)));
    }

    private CodeBlock unfit(UnionDeclaration union) {
        return CodeBlock.builder()
                .addStatement("throw $T.unfit(inner, $L)", scope.support("Scalars"), Literals.string(union.name()))
                .build();
    }

    private void byType(UnionDeclaration union, Selector.ByType selector, ClassName host, CodeBlock.Builder code) {
        Map<JsonType, Integer> types = new TreeMap<>(selector.types());
        if (types.containsKey(JsonType.NUMBER)) {
            types.putIfAbsent(JsonType.INTEGER, types.get(JsonType.NUMBER));
        }
        for (Map.Entry<JsonType, Integer> type : types.entrySet()) {
            if (type.getKey() != JsonType.NUMBER) {
                code.beginControlFlow("if ($L)", is(type.getKey()));
                code.add(variant(union, type.getValue(), host)).endControlFlow();
            }
        }
        if (types.containsKey(JsonType.NUMBER)) {
            code.beginControlFlow("if (tree.isNumber())");
            code.add(variant(union, types.get(JsonType.NUMBER), host)).endControlFlow();
        }
        code.add(unfit(union));
    }

    private CodeBlock is(JsonType type) {
        return switch (type) {
            case NULL -> CodeBlock.of("tree.isNull()");
            case BOOLEAN -> CodeBlock.of("tree.isBoolean()");
            case OBJECT -> CodeBlock.of("tree.isObject()");
            case ARRAY -> CodeBlock.of("tree.isArray()");
            case NUMBER -> CodeBlock.of("tree.isNumber()");
            case INTEGER -> CodeBlock.of("$T.isInteger(tree)", scope.support("Numbers"));
            case STRING -> CodeBlock.of("$T.isString(tree)", scope.support("Json"));
        };
    }

    private void byTrial(UnionDeclaration union, ClassName host, CodeBlock.Builder code) {
        List<Variant> variants = union.variants();
        for (int i = 0; i < variants.size(); i++) {
            code.beginControlFlow("if ($L)", holds(variants.get(i)));
            code.add(variant(union, i, host)).endControlFlow();
        }
        code.add(unfit(union));
    }

    private CodeBlock holds(Variant variant) {
        return variant.branches().stream()
                .map(branch -> scope.checks().tree(branch, "tree"))
                .collect(CodeBlock.joining(" || "));
    }

    private CodeBlock variant(UnionDeclaration union, int index, ClassName host) {
        Variant variant = union.variants().get(index);
        CodeBlock value = scope.read(variant.type(), State.EMPTY, host, "inner");
        CodeBlock wrapped = variant.wrapper()
                .map(name -> CodeBlock.of(
                        "new $T($L)", scope.context().generated(union.name()).nestedClass(name), value))
                .orElse(value);
        return CodeBlock.builder().addStatement("return $L", wrapped).build();
    }
}
