package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.ArrayKeyword.Contains;
import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedItems;
import io.recordsmith.generator.plan.SchemaKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Emits what a schema says about the items of arrays, and which of them it has evaluated. */
final class ItemAnnotations {
    private final AnnotationMethods method;
    private final AnnotationClass host;

    ItemAnnotations(AnnotationMethods method) {
        this.method = method;
        this.host = method.host();
    }

    /** Emits the keywords that look at positions or at every item. */
    CodeBlock evaluated() {
        CodeBlock.Builder code = CodeBlock.builder();
        method.schema().find(PrefixItems.class).ifPresent(keyword -> first(keyword, code));
        method.schema().find(Items.class).ifPresent(keyword -> others(keyword, code));
        method.schema().find(Contains.class).ifPresent(keyword -> contained(keyword, code));
        return ofArrays(code.build());
    }

    /** Emits the keyword for the items that nothing has evaluated that holds for the array. */
    CodeBlock rest() {
        CodeBlock.Builder code = CodeBlock.builder();
        method.schema().find(UnevaluatedItems.class).ifPresent(keyword -> unevaluated(keyword, code));
        return ofArrays(code.build());
    }

    private static CodeBlock ofArrays(CodeBlock code) {
        return AnnotationMethods.when(CodeBlock.of("instance.isArray()"), code);
    }

    private void first(PrefixItems keyword, CodeBlock.Builder code) {
        List<CodeBlock> items = new ArrayList<>();
        for (int i = 0; i < keyword.schemas().size(); i++) {
            CodeBlock.Builder item = CodeBlock.builder();
            call(keyword.schemas().get(i), CodeBlock.of("$L", i), item);
            if (!item.isEmpty()) {
                items.add(CodeBlock.builder()
                        .beginControlFlow("if (instance.size() > $L)", i)
                        .add(item.build())
                        .endControlFlow()
                        .build());
            }
        }
        code.add(method.split(items, method.name() + "Items"));
        code.addStatement(
                "$T.firstItems(report, $L, $T.min($L, instance.size()), instance, evaluated)",
                host.scope().support("Annotations"),
                Literals.string(keyword.name()),
                Math.class,
                keyword.schemas().size());
    }

    private void others(Items keyword, CodeBlock.Builder code) {
        CodeBlock.Builder item = CodeBlock.builder();
        call(keyword.schema(), CodeBlock.of("i"), item);
        if (!item.isEmpty()) {
            code.beginControlFlow("for (int i = $L; i < instance.size(); i++)", keyword.from())
                    .add(item.build())
                    .endControlFlow();
        }
        code.addStatement(
                "$T.otherItems(report, $L, instance.size() > $L, evaluated)",
                host.scope().support("Annotations"),
                Literals.string(keyword.name()),
                keyword.from());
    }

    private void contained(Contains keyword, CodeBlock.Builder code) {
        SchemaKey applied = host.graph().subschema(method.key(), keyword.schema());
        CodeBlock.Builder item = CodeBlock.builder();
        call(keyword.schema(), CodeBlock.of("i"), item);
        if (item.isEmpty() && !keyword.evaluates()) {
            return;
        }
        if (keyword.evaluates()) {
            code.addStatement("$1T contained = new $1T()", BitSet.class);
            item.addStatement("contained.set(i)");
        }
        CodeBlock holds = host.calls().tree(applied, "instance.get(i)");
        code.beginControlFlow("for (int i = 0; i < instance.size(); i++)")
                .add(AnnotationMethods.when(holds, item.build()))
                .endControlFlow();
        if (keyword.evaluates()) {
            code.addStatement(
                    "$T.containedItems(report, contained, evaluated)",
                    host.scope().support("Annotations"));
        }
    }

    private void unevaluated(UnevaluatedItems keyword, CodeBlock.Builder code) {
        code.addStatement("boolean others = false")
                .beginControlFlow("for (int i = 0; i < instance.size(); i++)")
                .beginControlFlow("if (!evaluated.hasItem(i))")
                .addStatement("others = true");
        call(keyword.schema(), CodeBlock.of("i"), code);
        code.endControlFlow().endControlFlow();
        code.addStatement(
                "$T.otherItems(report, $L, others, evaluated)",
                host.scope().support("Annotations"),
                Literals.string(keyword.name()));
    }

    private void call(Schema schema, CodeBlock index, CodeBlock.Builder code) {
        SchemaKey applied = host.graph().subschema(method.key(), schema);
        if (host.speaks(applied)) {
            code.addStatement(host.call(
                    applied, CodeBlock.of("instance.get($L)", index), host.item(method.key(), schema, index)));
        }
    }
}
