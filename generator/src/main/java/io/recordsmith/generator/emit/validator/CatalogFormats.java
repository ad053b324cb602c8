package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.FormatCatalog;
import io.recordsmith.generator.plan.KnownFormat;

/** Checks formats by the support classes that the catalog names. */
public final class CatalogFormats implements FormatChecks {
    private final EmitContext context;

    public CatalogFormats(EmitContext context) {
        this.context = context;
    }

    @Override
    public CodeBlock valid(String format, String text) {
        KnownFormat known = FormatCatalog.find(format).orElseThrow();
        return CodeBlock.of("$T.$L($L)", context.support(known.className()), known.method(), text);
    }
}
