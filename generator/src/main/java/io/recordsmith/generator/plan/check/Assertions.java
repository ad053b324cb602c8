package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ArrayKeyword;
import io.recordsmith.generator.keyword.ArrayKeyword.Contains;
import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.MetadataKeyword;
import io.recordsmith.generator.keyword.NumericKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyCount;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.StringKeyword;
import io.recordsmith.generator.keyword.StringKeyword.ContentEncoding;
import io.recordsmith.generator.keyword.StringKeyword.ContentMediaType;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.keyword.UnevaluatedKeyword;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedItems;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells keywords that assert something from those that do not.
 *
 * @param formats whether a format is one that can be checked
 */
record Assertions(Predicate<String> formats) {
    /** Returns whether the keyword, by itself and whatever the instance, asserts nothing. */
    boolean assertsNothing(Keyword keyword) {
        if (keyword instanceof MetadataKeyword) {
            return true;
        }
        if (keyword instanceof StringKeyword string) {
            return assertsNothing(string);
        }
        if (keyword instanceof Type type) {
            return allowsEverything(type);
        }
        if (keyword instanceof ItemCount count) {
            return count.lower() && count.limit().signum() <= 0;
        }
        if (keyword instanceof ObjectKeyword object && object.subschemas().isEmpty()) {
            return assertsNothing(object);
        }
        boolean applies = keyword instanceof ObjectKeyword
                || keyword instanceof UnevaluatedKeyword
                || keyword instanceof ArrayKeyword && !(keyword instanceof Contains);
        List<Schema> subschemas = keyword.subschemas();
        return applies && !subschemas.isEmpty() && subschemas.stream().allMatch(this::acceptsEverything);
    }

    private boolean assertsNothing(StringKeyword keyword) {
        if (keyword instanceof Length length) {
            return length.lower() && length.limit().signum() <= 0;
        }
        if (keyword instanceof Format format) {
            return !format.asserted() || !formats.test(format.format());
        }
        if (keyword instanceof ContentEncoding content) {
            return content.asserted().filter(encoding -> !encoding.isIdentity()).isEmpty();
        }
        if (keyword instanceof ContentMediaType content) {
            return content.json().isEmpty();
        }
        return !(keyword instanceof Pattern);
    }

    private static boolean assertsNothing(ObjectKeyword keyword) {
        if (keyword instanceof PropertyCount count) {
            return count.lower() && count.limit().signum() <= 0;
        }
        if (keyword instanceof Required required) {
            return required.properties().isEmpty();
        }
        return !(keyword instanceof DependentRequired dependent)
                || dependent.required().values().stream().allMatch(List::isEmpty);
    }

    private static boolean allowsEverything(Type type) {
        return type.types()
                        .containsAll(Set.of(
                                JsonType.NULL, JsonType.BOOLEAN, JsonType.OBJECT, JsonType.ARRAY, JsonType.NUMBER))
                && type.types().contains(JsonType.STRING);
    }

    /** Looks at the schema only, not at what it refers to: what is there may come back here. */
    private boolean acceptsEverything(Schema schema) {
        return schema.literal().orElseGet(() -> schema.keywords().stream().allMatch(this::assertsNothing));
    }

    /** Returns the kind of instance that a keyword looks at. */
    static Kind kind(Keyword keyword) {
        if (keyword instanceof NumericKeyword) {
            return Kind.NUMBER;
        }
        if (keyword instanceof StringKeyword) {
            return Kind.STRING;
        }
        if (keyword instanceof ArrayKeyword || keyword instanceof UnevaluatedItems) {
            return Kind.ARRAY;
        }
        return keyword instanceof ObjectKeyword || keyword instanceof UnevaluatedKeyword ? Kind.OBJECT : Kind.ANY;
    }
}
