package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.NearestNames;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what to write in place of a value that a keyword does not take: most are right in another dialect. */
final class KeywordHints {
    private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> NAME_LISTS = Set.of("required", "dependentRequired", "dependencies");
    private static final Set<String> LIMITS = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minContains",
            "maxContains",
            "minProperties",
            "maxProperties");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})([.][0-9]{1,18})?");

    private KeywordHints() {}

    /**
     * Returns a hint, never empty: with nothing better to say it names the dialect whose rule was broken.
     *
     * @param keyword the keyword that the value stands in
     */
    static String of(String keyword, JsonValue value, Dialect dialect) {
        String known = value instanceof JsonString text ? ofText(keyword, text.value()) : ofOther(keyword, value);
        if (!known.isEmpty()) {
            return known;
        }
        return LIMITS.contains(keyword)
                ? "leave " + keyword + " out where there is no limit"
                : "the document is read as " + dialect.name() + ", which \"$schema\" may change";
    }

    private static String ofText(String keyword, String text) {
        if (keyword.equals("type")) {
            return NearestNames.hint(
                    text, Arrays.stream(JsonType.values()).map(JsonType::word).toList());
        }
        if (NAME_LISTS.contains(keyword)) {
            return "write an array, of one name if there is only one";
        }
        if (text.equals("true") || text.equals("false") || NUMBER.matcher(text).matches()) {
            return "write " + text + " without quotation marks";
        }
        return "";
    }

    private static String ofOther(String keyword, JsonValue value) {
        if (keyword.equals("items") && value instanceof JsonArray) {
            return "prefixItems takes schemas by position; an array of items belongs to 2019-09 and before";
        }
        if (keyword.startsWith("exclusive") && value instanceof JsonBoolean) {
            return "write the limit itself; a boolean beside minimum or maximum belongs to draft-04 and OpenAPI 3.0";
        }
        if (keyword.equals("required") && value instanceof JsonBoolean) {
            return "name the property in an array \"required\" of the object that has it, as all drafts since 04 do";
        }
        if (SCHEMA_LISTS.contains(keyword) && value instanceof JsonArray) {
            return "remove " + keyword + ", or give it a schema";
        }
        return "";
    }
}
