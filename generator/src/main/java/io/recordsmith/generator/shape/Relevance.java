package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.ArrayKeyword;
import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.NumericKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.StringKeyword;

/** Tells the keywords that make a type from those that merely forbid some of its values. */
final class Relevance {
    private Relevance() {}

    /** Returns whether the keyword says something about the Java type of the values. */
    static boolean shapes(Keyword keyword) {
        return keyword instanceof GenericKeyword
                || describesObject(keyword)
                || describesArray(keyword)
                || keyword instanceof ObjectKeyword.Required
                || keyword instanceof NumericKeyword.Bound
                || keyword instanceof ObjectKeyword.PropertyNames names && mayListNames(names.schema())
                || keyword instanceof StringKeyword.Format
                || keyword instanceof StringKeyword.ContentEncoding;
    }

    /** Names that are listed are the keys of a map; what else is asked of names does not concern its type. */
    private static boolean mayListNames(Schema names) {
        return names.has(GenericKeyword.Enumeration.class) || names.has(ReferenceKeyword.Ref.class);
    }

    /** Returns whether people who write this keyword mean objects. */
    static boolean describesObject(Keyword keyword) {
        return keyword instanceof ObjectKeyword.Properties
                || keyword instanceof ObjectKeyword.PatternProperties
                || keyword instanceof ObjectKeyword.AdditionalProperties;
    }

    /** Returns whether people who write this keyword mean arrays. */
    static boolean describesArray(Keyword keyword) {
        return keyword instanceof ArrayKeyword.PrefixItems || keyword instanceof ArrayKeyword.Items;
    }
}
