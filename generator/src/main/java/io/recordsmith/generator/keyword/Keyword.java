package io.recordsmith.generator.keyword;

import java.util.List;

/**
 * A keyword of a schema object, as written. The differences between dialects in spelling and behaviour end in the
 * stage that makes these values: whoever reads them does not ask for the dialect.
 */
public sealed interface Keyword
        permits ReferenceKeyword,
                GenericKeyword,
                NumericKeyword,
                StringKeyword,
                ArrayKeyword,
                ObjectKeyword,
                LogicKeyword,
                UnevaluatedKeyword,
                MetadataKeyword {

    /** The name as it stands in the schema: the last token of the keyword location. */
    String name();

    /** The subschemas directly inside this keyword, in document order. References are not followed. */
    default List<Schema> subschemas() {
        return List.of();
    }
}
