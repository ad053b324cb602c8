package io.recordsmith.generator.resource;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.DialectResolver;
import io.recordsmith.generator.dialect.KeywordRule;
import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.dialect.Vocabulary;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import io.recordsmith.generator.source.SourceDocument;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the resources and anchors below a schema, where the dialect says that schemas stand and nowhere else. */
final class ResourceIndexer {
    /** What 2019-09 and later agree on, their differences united. */
    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}_][-\\p{L}\\p{N}._:]*");

    private final SourceDocument document;
    /** Anchors count only in resources that start here or below: see {@link SchemaRegistry#resourceAt}. */
    private final JsonPointer scope;

    private final DialectResolver dialects;
    private final Diagnostics diagnostics;
    private final Map<JsonPointer, SchemaResource> resources;
    /** Every schema with the schema objects that its keywords apply, references aside. */
    private final Map<JsonPointer, List<JsonPointer>> schemas;

    ResourceIndexer(
            SourceDocument document,
            JsonPointer scope,
            DialectResolver dialects,
            Diagnostics diagnostics,
            Map<JsonPointer, SchemaResource> resources,
            Map<JsonPointer, List<JsonPointer>> schemas) {
        this.document = document;
        this.scope = scope;
        this.dialects = dialects;
        this.diagnostics = diagnostics;
        this.resources = resources;
        this.schemas = schemas;
    }

    /** A schema that waits for being indexed: the text may be nested as deep as the reader allows. */
    private record Step(JsonObject schema, JsonPointer pointer, SchemaResource enclosing) {}

    /** Indexes a schema and everything below it. */
    void index(JsonValue value, JsonPointer pointer, SchemaResource enclosing) {
        Deque<Step> steps = new ArrayDeque<>();
        note(value, pointer, enclosing, steps);
        while (!steps.isEmpty()) {
            Step step = steps.removeFirst();
            SchemaResource resource = resource(step.schema(), step.pointer(), step.enclosing());
            Dialect dialect = resource.dialect();
            if (hidesSiblings(dialect, step.schema())) {
                continue;
            }
            if (resource.root().startsWith(scope)) {
                anchors(step.schema(), step.pointer(), resource);
            }
            step.schema()
                    .members()
                    .forEach((name, member) -> dialect.rule(name)
                            .ifPresent(rule -> Subschemas.of(
                                            rule.place(), member, step.pointer().child(name))
                                    .forEach((at, subschema) -> {
                                        if (note(subschema, at, resource, steps) && isApplied(rule)) {
                                            schemas.get(step.pointer()).add(at);
                                        }
                                    })));
        }
    }

    private boolean note(JsonValue value, JsonPointer pointer, SchemaResource enclosing, Deque<Step> steps) {
        if (schemas.putIfAbsent(pointer, new ArrayList<>()) != null || !(value instanceof JsonObject schema)) {
            return false;
        }
        steps.add(new Step(schema, pointer, enclosing));
        return true;
    }

    /** Definitions only keep schemas for others to refer to. */
    private static boolean isApplied(KeywordRule rule) {
        return rule.binding() || rule.vocabulary() != Vocabulary.CORE;
    }

    static boolean hidesSiblings(Dialect dialect, JsonObject schema) {
        return dialect.has(Trait.REFERENCE_HIDES_SIBLINGS) && schema.get("$ref") instanceof JsonString;
    }

    /** Returns the resource that the schema belongs to: a new one when it has an identifier of its own. */
    private SchemaResource resource(JsonObject schema, JsonPointer pointer, SchemaResource enclosing) {
        boolean documentRoot = enclosing.root().equals(pointer);
        Dialect dialect = documentRoot
                ? enclosing.dialect()
                : dialects.declared(document, pointer, schema).flatMap(d -> d).orElse(enclosing.dialect());
        String keyword = dialect.identifierKeyword();
        if (dialect.rule(keyword).isEmpty()
                || hidesSiblings(dialect, schema)
                || !(schema.get(keyword) instanceof JsonString id)) {
            return enclosing;
        }
        UriReference reference = UriReference.parse(id.value());
        if (dialect.has(Trait.PLAIN_NAME_IDENTIFIERS) && reference.isSameDocument()) {
            return enclosing;
        }
        UriReference base = UriReference.parse(enclosing.uri().toString());
        Optional<URI> uri = PercentCoding.toUri(base.resolve(reference).withoutFragment());
        if (uri.isEmpty()) {
            report(Code.KEYWORD_VALUE, pointer.child(keyword), id, "\"" + id.value() + "\" is no URI");
            return enclosing;
        }
        SchemaResource resource = new SchemaResource(uri.get(), document, pointer, dialect);
        resources.put(pointer, resource);
        return resource;
    }

    private void anchors(JsonObject schema, JsonPointer pointer, SchemaResource resource) {
        Dialect dialect = resource.dialect();
        if (dialect.has(Trait.PLAIN_NAME_IDENTIFIERS)
                && schema.get(dialect.identifierKeyword()) instanceof JsonString id) {
            String fragment = UriReference.parse(id.value()).fragment();
            if (fragment != null && !fragment.isEmpty() && !fragment.startsWith("/")) {
                anchor(resource, pointer, dialect.identifierKeyword(), id, PercentCoding.decode(fragment));
            }
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            if (dialect.rule(keyword).isPresent() && schema.get(keyword) instanceof JsonString name) {
                if (ANCHOR.matcher(name.value()).matches()) {
                    anchor(resource, pointer, keyword, name, name.value());
                } else {
                    report(
                            Code.KEYWORD_VALUE,
                            pointer.child(keyword),
                            name,
                            "\"" + name.value() + "\" is no anchor name");
                }
            }
        }
        if (dialect.rule("$dynamicAnchor").isPresent() && schema.get("$dynamicAnchor") instanceof JsonString name) {
            resource.mutableDynamicAnchors().putIfAbsent(name.value(), pointer);
        }
        if (dialect.rule("$recursiveAnchor").isPresent()
                && schema.get("$recursiveAnchor") instanceof JsonBoolean bool
                && bool.value()
                && pointer.equals(resource.root())) {
            resource.mutableDynamicAnchors().put("", pointer);
        }
    }

    private void anchor(SchemaResource resource, JsonPointer pointer, String keyword, JsonValue at, String name) {
        JsonPointer first = resource.mutableAnchors().putIfAbsent(name, pointer);
        if (first != null && !first.equals(pointer)) {
            report(
                    Code.DUPLICATE_IDENTIFIER,
                    pointer.child(keyword),
                    at,
                    "the anchor \"" + name + "\" is declared here and at #" + first);
        }
    }

    private void report(Code code, JsonPointer pointer, JsonValue at, String message) {
        diagnostics.report(Diagnostic.error(code, document.place(pointer, at.position()), message));
    }
}
