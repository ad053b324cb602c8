package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.CodeBlock;

/** Writes checks of formats. */
public interface FormatChecks {
    /** Returns a condition that holds when the text, named by an expression, has the format. */
    CodeBlock valid(String format, String text);
}
