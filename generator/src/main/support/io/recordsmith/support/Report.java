package io.recordsmith.support;

import tools.jackson.databind.JsonNode;

/**
 * Collects the faults of one instance and knows, at each step of the evaluation, where it is: in the instance, on the way
 * through the schema, and in which schema.
 *
 * <p>A report is an immutable node that knows its parent. Checks which only need a verdict pass {@code null} in its
 * place, so every navigating method takes and returns {@code null}, and locations cost nothing on that way. Every method
 * that records a fault returns {@code false}, the verdict of the check. Keyword paths are JSON Pointers, already
 * escaped, relative to the schema of the report they are given to.
 */
public final class Report {

    /** So many faults are collected unless something else is asked. */
    public static final int DEFAULT_LIMIT = 100;

    private final Location location;
    private final Faults faults;
    private final boolean masked;

    private Report(Location location, Faults faults, boolean masked) {
        this.location = location;
        this.faults = faults;
        this.masked = masked;
    }

    /**
     * Starts at the whole instance, with the default limit and without annotations.
     *
     * @param absoluteUri the address of the schema, already encoded; {@code null} when it has none
     */
    public static Report root(String absoluteUri) {
        return root(absoluteUri, DEFAULT_LIMIT, false);
    }

    /**
     * Starts at the whole instance.
     *
     * @param absoluteUri the address of the schema, already encoded; {@code null} when it has none
     * @param limit how many faults are collected, at least 1; later ones only set {@link ValidationResult#truncated()}
     * @param annotations whether annotations are collected
     */
    public static Report root(String absoluteUri, int limit, boolean annotations) {
        return new Report(Location.root(absoluteUri), new Faults(absoluteUri, limit, annotations), false);
    }

    /** The value of a property, checked by the subschema at a keyword path. */
    public static Report property(Report report, String name, String keywordPath) {
        return report == null ? null : report.at(report.location.property(name, keywordPath));
    }

    /**
     * The name of a property, checked by the subschema at a keyword path. Names have no JSON Pointer, so their faults are
     * shown at the property.
     */
    public static Report propertyName(Report report, String name, String keywordPath) {
        return property(report, name, keywordPath);
    }

    /** An item of an array, checked by the subschema at a keyword path. */
    public static Report item(Report report, int index, String keywordPath) {
        return report == null ? null : report.at(report.location.item(index, keywordPath));
    }

    /** The value of a property, checked by a schema with an address of its own, which the subschema refers to. */
    public static Report property(
            Report report, String name, String keywordPath, String referencePath, String absoluteUri) {
        return reference(property(report, name, keywordPath), referencePath, absoluteUri);
    }

    /** An item of an array, checked by a schema with an address of its own, which the subschema refers to. */
    public static Report item(Report report, int index, String keywordPath, String referencePath, String absoluteUri) {
        return reference(item(report, index, keywordPath), referencePath, absoluteUri);
    }

    /** The same instance, checked by the subschema at a keyword path. */
    public static Report keyword(Report report, String keywordPath) {
        return report == null ? null : report.at(report.location.keyword(keywordPath));
    }

    /**
     * The same instance, checked by a schema with an address of its own: the target of a reference, or an embedded
     * resource.
     *
     * @param absoluteUri the target's address, already encoded; {@code null} when it has none
     */
    public static Report reference(Report report, String keywordPath, String absoluteUri) {
        return report == null ? null : report.at(report.location.reference(keywordPath, absoluteUri));
    }

    /** The same instance, checked by a subschema whose faults count only when they are {@linkplain #merge merged}. */
    public static Report branch(Report report, String keywordPath) {
        return report == null
                ? null
                : new Report(report.location.keyword(keywordPath), report.faults.buffer(), report.masked);
    }

    /** The same place, from where on messages never show values: for secrets. */
    public static Report masked(Report report) {
        return report == null ? null : new Report(report.location, report.faults, true);
    }

    private Report at(Location place) {
        return new Report(place, faults, masked);
    }

    /**
     * Adopts the faults and the annotations of a branch.
     *
     * @param branch the branch, or a report below it; not {@code null}
     * @return {@code false}
     */
    public boolean merge(Report branch) {
        faults.addAll(branch.faults);
        return false;
    }

    /** Whether the limit is reached, so that nothing which is found from now on would be kept. */
    public boolean full() {
        return faults.full();
    }

    /** The outcome so far. */
    public ValidationResult result() {
        return faults.result();
    }

    /** Whether {@link #annotation} keeps anything. */
    public boolean wantsAnnotations() {
        return faults.wantsAnnotations();
    }

    /**
     * Records an annotation of the schema at this place, when annotations are wanted.
     *
     * @param keyword a keyword of that schema
     * @param json its value as JSON text
     * @throws Rejection when there are so many already that a schema must multiply them; {@link #result} has those
     */
    public void annotation(String keyword, String json) {
        if (faults.wantsAnnotations()) {
            if (!faults.acceptsAnnotations()) {
                throw Rejection.INSTANCE;
            }
            String path = Location.segment(keyword);
            faults.add(new Annotation(
                    location.instance(""), location.evaluationPath(path), location.absolute(path), keyword, json));
        }
    }

    /**
     * Records a fault of any kind.
     *
     * @param keyword the keyword that failed
     * @param keywordPath the keyword's path from the schema at this place
     * @param message what was found and what was allowed
     */
    public boolean fail(String keyword, String keywordPath, String message) {
        return record(keyword, keywordPath, "", message);
    }

    private boolean fault(String keyword, String message) {
        return record(keyword, "/".concat(keyword), "", message);
    }

    private boolean record(String keyword, String path, String instanceTail, String message) {
        if (faults.accepts()) {
            faults.add(new ValidationError(
                    location.instance(instanceTail),
                    location.evaluationPath(path),
                    location.absolute(path),
                    keyword,
                    message));
        }
        return false;
    }

    private boolean mustBe(String keyword, String allowed, JsonNode found) {
        return fault(keyword, "must be " + allowed + ", but is " + Messages.described(found, masked));
    }

    private boolean mustHave(String keyword, String bound, long limit, String one, String many, long found) {
        return fault(keyword, "must have " + bound + Messages.counted(limit, one, many) + ", but has " + found);
    }

    // Any value: what is allowed, and what was found.

    /** {@code type}: the allowed types in words, such as {@code a string or null}. */
    public boolean type(String allowed, JsonNode found) {
        return mustBe("type", allowed, found);
    }

    /** {@code enum}: the allowed values as JSON text. */
    public boolean enumeration(String allowed, JsonNode found) {
        return mustBe("enum", "one of ".concat(allowed), found);
    }

    /** {@code const}: the allowed value as JSON text. */
    public boolean constant(String allowed, JsonNode found) {
        return mustBe("const", allowed, found);
    }

    /** {@code type} for a string that is at hand without a node, such as a property name. */
    public boolean type(String allowed, String found) {
        return mustBe("type", allowed, found);
    }

    /** {@code enum} for a string. */
    public boolean enumeration(String allowed, String found) {
        return mustBe("enum", "one of ".concat(allowed), found);
    }

    /** {@code const} for a string. */
    public boolean constant(String allowed, String found) {
        return mustBe("const", allowed, found);
    }

    private boolean mustBe(String keyword, String allowed, String found) {
        return fault(
                keyword,
                "must be " + allowed + ", but is " + (masked ? "a string" : "the string " + Messages.quoted(found)));
    }

    // Numbers: what was found, and the limit as the schema has it.

    /** {@code minimum}. */
    public boolean minimum(JsonNode found, String limit) {
        return mustBe("minimum", "at least ".concat(limit), found);
    }

    /** {@code maximum}. */
    public boolean maximum(JsonNode found, String limit) {
        return mustBe("maximum", "at most ".concat(limit), found);
    }

    /** {@code exclusiveMinimum} as a number. */
    public boolean exclusiveMinimum(JsonNode found, String limit) {
        return mustBe("exclusiveMinimum", "greater than ".concat(limit), found);
    }

    /** {@code exclusiveMaximum} as a number. */
    public boolean exclusiveMaximum(JsonNode found, String limit) {
        return mustBe("exclusiveMaximum", "less than ".concat(limit), found);
    }

    /** {@code minimum} beside {@code exclusiveMinimum: true}, as draft-04 and OpenAPI 3.0 have it. */
    public boolean aboveMinimum(JsonNode found, String limit) {
        return mustBe("minimum", "greater than ".concat(limit), found);
    }

    /** {@code maximum} beside {@code exclusiveMaximum: true}, as draft-04 and OpenAPI 3.0 have it. */
    public boolean belowMaximum(JsonNode found, String limit) {
        return mustBe("maximum", "less than ".concat(limit), found);
    }

    /** {@code multipleOf}. */
    public boolean multipleOf(JsonNode found, String divisor) {
        return mustBe("multipleOf", "a multiple of ".concat(divisor), found);
    }

    // Strings: what was found, and what the schema asks.

    /** {@code minLength}, in code points. */
    public boolean minLength(String found, long limit) {
        return length("minLength", "at least ", limit, found);
    }

    /** {@code maxLength}, in code points. */
    public boolean maxLength(String found, long limit) {
        return length("maxLength", "at most ", limit, found);
    }

    private boolean length(String keyword, String bound, long limit, String found) {
        String text = masked ? "" : Messages.quoted(found) + " ";
        String allowed = bound + Messages.counted(limit, "character", "characters");
        return fault(keyword, "must have " + allowed + ", but " + text + "has " + CodePoints.count(found));
    }

    /** {@code pattern}, as the schema has it. */
    public boolean pattern(String found, String pattern) {
        return fault("pattern", "must match the pattern " + Messages.excerpt(pattern) + unlessMasked(found));
    }

    /** {@code format}, by its name. */
    public boolean format(String found, String format) {
        return fault("format", "must be a valid " + Messages.excerpt(format) + unlessMasked(found));
    }

    /** {@code contentEncoding}, by its name. */
    public boolean contentEncoding(String found, String encoding) {
        return fault("contentEncoding", "must be encoded in " + Messages.excerpt(encoding) + unlessMasked(found));
    }

    /** {@code contentMediaType}, by its name. */
    public boolean contentMediaType(String found, String mediaType) {
        return fault(
                "contentMediaType", "must have content of type " + Messages.excerpt(mediaType) + unlessMasked(found));
    }

    private String unlessMasked(String found) {
        return masked ? "" : ", but is " + Messages.quoted(found);
    }

    // Arrays: how many items there are or match.

    /** {@code minItems}. */
    public boolean minItems(int found, long limit) {
        return mustHave("minItems", "at least ", limit, "item", "items", found);
    }

    /** {@code maxItems}. */
    public boolean maxItems(int found, long limit) {
        return mustHave("maxItems", "at most ", limit, "item", "items", found);
    }

    /** {@code uniqueItems}: the positions of two equal items. */
    public boolean uniqueItems(int[] equal) {
        return fault("uniqueItems", "must not have equal items, but items " + equal[0] + " and " + equal[1] + " are");
    }

    /** {@code contains} without {@code minContains}. */
    public boolean contains() {
        return fault("contains", "must have an item that matches, but has none");
    }

    /** {@code minContains}. */
    public boolean minContains(int matching, long limit) {
        return mustHave("minContains", "at least ", limit, "item that matches", "items that match", matching);
    }

    /** {@code maxContains}. */
    public boolean maxContains(int matching, long limit) {
        return mustHave("maxContains", "at most ", limit, "item that matches", "items that match", matching);
    }

    /** {@code unevaluatedItems: false}; the place is the item. */
    public boolean unevaluatedItems(int index) {
        return record("unevaluatedItems", "/unevaluatedItems", "/" + index, "item " + index + " is not allowed");
    }

    // Objects.

    /** {@code minProperties}. */
    public boolean minProperties(int found, long limit) {
        return mustHave("minProperties", "at least ", limit, "property", "properties", found);
    }

    /** {@code maxProperties}. */
    public boolean maxProperties(int found, long limit) {
        return mustHave("maxProperties", "at most ", limit, "property", "properties", found);
    }

    /** {@code required}: the name of the property that is missing. */
    public boolean required(String missing) {
        return fault("required", "property " + Messages.quoted(missing) + " is missing");
    }

    /** {@code dependentRequired}: the property that is there, and the one that is missing beside it. */
    public boolean dependentRequired(String present, String missing) {
        return dependency("dependentRequired", present, missing);
    }

    /** {@code dependencies} with names, as the drafts up to 07 have it. */
    public boolean dependencies(String present, String missing) {
        return dependency("dependencies", present, missing);
    }

    private boolean dependency(String keyword, String present, String missing) {
        String path = "/" + keyword + Location.segment(present);
        String message = "property " + Messages.quoted(missing) + " is missing beside " + Messages.quoted(present);
        return fail(keyword, path, message);
    }

    /** {@code additionalProperties: false}; the place is the property. */
    public boolean additionalProperties(String name) {
        return notAllowed("additionalProperties", name);
    }

    /** {@code unevaluatedProperties: false}; the place is the property. */
    public boolean unevaluatedProperties(String name) {
        return notAllowed("unevaluatedProperties", name);
    }

    private boolean notAllowed(String keyword, String name) {
        String message = "property " + Messages.quoted(name) + " is not allowed";
        return record(keyword, "/".concat(keyword), Location.segment(name), message);
    }

    /**
     * The schema {@code false} at this place.
     *
     * @param keyword the keyword to which that schema belongs
     */
    public boolean forbidden(String keyword) {
        return fail(keyword, "", "nothing is allowed here");
    }

    // Combinations.

    /** {@code anyOf}: no schema matched. */
    public boolean anyOf() {
        return fault("anyOf", "must match at least one of the schemas, but matches none");
    }

    /** {@code oneOf}: so many schemas matched, none or more than one. */
    public boolean oneOf(int matched) {
        String found = matched == 0 ? "none" : "more than one";
        return fault("oneOf", "must match exactly one of the schemas, but matches " + found);
    }

    /** {@code anyOf}: no schema matched; the branches say why. */
    public boolean anyOf(Report branches) {
        anyOf();
        return merge(branches);
    }

    /** {@code oneOf}: so many schemas matched; when none did, the branches say why. */
    public boolean oneOf(int matched, Report branches) {
        oneOf(matched);
        return matched == 0 && merge(branches);
    }

    /** {@code not}: its schema matched. */
    public boolean not() {
        return fault("not", "must not match the schema, but does");
    }

    // What is no keyword of JSON Schema.

    /** {@code duplicate}: a property that the text has more than once; the place is the property. */
    public boolean duplicate(String name) {
        String message = "property " + Messages.quoted(name) + " is there more than once";
        return record("duplicate", "", Location.segment(name), message);
    }

    /**
     * {@code duplicate} for several properties.
     *
     * @param pointers where they are, as JSON Pointers from this place
     */
    public boolean duplicates(Iterable<String> pointers) {
        for (String pointer : pointers) {
            record("duplicate", "", pointer, "the property is there more than once");
        }
        return false;
    }

    /** {@code javaType}: a valid value that its Java type, named in words, cannot hold. */
    public boolean javaType(String type, JsonNode found) {
        return fail(
                "javaType", "", "is valid but does not fit into " + type + ": " + Messages.described(found, masked));
    }

    /** {@code limit}: a bound of the validator itself, named in words. */
    public boolean limit(String which) {
        return fail("limit", "", "the validator stopped at its limit: " + which);
    }
}
