package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.NearestNames;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.dialect.KeywordRule;
import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.dialect.Vocabulary;
import io.recordsmith.generator.keyword.MetadataKeyword.Annotation;
import io.recordsmith.generator.keyword.MetadataKeyword.JavaName;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.resource.Reference;
import io.recordsmith.generator.resource.ReferenceResolver;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.resource.SchemaRegistry;
import io.recordsmith.generator.resource.SchemaResource;
import io.recordsmith.generator.resource.Trails;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads schemas with all that is nested in them, and remembers where their references lead. */
final class SchemaReader {
    private final SchemaRegistry registry;
    private final ReferenceResolver resolver;
    private final Trails trails;
    private final ReaderOptions options;
    private final Diagnostics diagnostics;
    private final boolean following;
    private final Map<SchemaLocation, Schema> schemas = new LinkedHashMap<>();
    private final Deque<SchemaLocation> wanted = new ArrayDeque<>();

    SchemaReader(
            SchemaRegistry registry,
            ReferenceResolver resolver,
            Trails trails,
            ReaderOptions options,
            Diagnostics diagnostics,
            boolean following) {
        this.registry = registry;
        this.resolver = resolver;
        this.trails = trails;
        this.options = options;
        this.diagnostics = diagnostics;
        this.following = following;
    }

    /** Returns a reader that checks keyword values only: references are neither resolved nor followed. */
    SchemaReader checkingOnly() {
        return new SchemaReader(registry, resolver, trails, options, diagnostics, false);
    }

    /** Reads a schema and all that its references reach. The registry must hold its document. */
    void read(SchemaLocation location) {
        wanted.add(location);
        while (!wanted.isEmpty()) {
            SchemaLocation next = wanted.remove();
            if (!schemas.containsKey(next)) {
                // Asking for the resource has an unexpected place indexed, before its nested schemas are listed.
                registry.resourceAt(next);
                // The innermost go first, so that reading an outer one finds them and the stack stays flat.
                registry.innermostFirst(next).forEach(this::readOne);
            }
        }
    }

    private void readOne(SchemaLocation location) {
        if (!schemas.containsKey(location)) {
            registry.value(location).ifPresent(v -> schema(v, location, registry.resourceAt(location), false));
        }
    }

    /** Returns all schemas read so far, in the order of reading. */
    Map<SchemaLocation, Schema> schemas() {
        return Collections.unmodifiableMap(schemas);
    }

    /** Returns the schema in a keyword; a value that is none is reported, and taken as {@code true}. */
    Schema nested(JsonValue value, JsonPointer pointer, SchemaResource enclosing, boolean booleanAllowed) {
        SchemaLocation location = new SchemaLocation(enclosing.document().uri(), pointer);
        Schema known = schemas.get(location);
        return known != null ? known : schema(value, location, registry.resourceAt(location), booleanAllowed);
    }

    /** Returns whether a keyword means something in a dialect. */
    boolean counts(String keyword, Dialect dialect) {
        return rule(keyword, dialect).isPresent();
    }

    boolean assertsFormat(Dialect dialect) {
        return options.formats() == FormatMode.DIALECT
                ? dialect.has(Trait.FORMAT_ASSERTED)
                : options.formats() == FormatMode.ASSERT;
    }

    boolean assertsContent() {
        return options.content() == ContentMode.ASSERT;
    }

    /** Returns where a reference leads, and has that read later. */
    Optional<SchemaLocation> target(KeywordSite site, String text) {
        if (!following) {
            return Optional.empty();
        }
        Optional<SchemaLocation> target =
                resolver.resolve(new Reference(text, site.schema().resource(), site.place()));
        target.ifPresent(wanted::add);
        return target;
    }

    boolean isDynamicAnchor(SchemaLocation target, String anchor) {
        return resolver.isDynamicAnchor(target, anchor);
    }

    /** Returns a schema that a bare dynamic name can mean: the own resource's, or else any. */
    Optional<SchemaLocation> dynamicTarget(KeywordSite site, String name) {
        if (!following) {
            return Optional.empty();
        }
        Optional<SchemaLocation> target = Stream.concat(
                        Stream.of(site.schema().resource()), registry.resources().stream())
                .filter(r -> r.dynamicAnchors().containsKey(name))
                .map(r -> new SchemaLocation(
                        r.document().uri(), r.dynamicAnchors().get(name)))
                .findFirst();
        if (target.isEmpty()) {
            site.error(Code.UNRESOLVED_REFERENCE, "no schema declares the dynamic anchor \"" + name + "\"");
        }
        target.ifPresent(wanted::add);
        return target;
    }

    void report(Diagnostic diagnostic, SchemaResource resource) {
        diagnostics.report(trails.explain(diagnostic, resource.document()));
    }

    private Schema schema(JsonValue value, SchemaLocation location, SchemaResource resource, boolean booleanAllowed) {
        Optional<Boolean> literal = Optional.empty();
        List<Keyword> keywords = List.of();
        if (value instanceof JsonObject object) {
            keywords = keywords(new SchemaSite(this, object, location, resource));
        } else if (value instanceof JsonBoolean bool
                && (booleanAllowed || resource.dialect().has(Trait.BOOLEAN_SCHEMAS))) {
            literal = Optional.of(bool.value());
        } else {
            literal = Optional.of(true);
            noSchema(value, location, resource);
        }
        Schema schema = new Schema(
                location,
                place(value, location, resource),
                resource.uri(),
                resource.absoluteUri(location.pointer()),
                literal,
                keywords);
        schemas.put(location, schema);
        return schema;
    }

    private void noSchema(JsonValue value, SchemaLocation location, SchemaResource resource) {
        String expected = resource.dialect().has(Trait.BOOLEAN_SCHEMAS) ? "an object or a boolean" : "an object";
        String message = "a schema must be " + expected + ", but this is " + Described.of(value);
        List<String> tokens = location.pointer().tokens();
        String keyword = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
        Diagnostic wrong = Diagnostic.error(Code.KEYWORD_VALUE, place(value, location, resource), message);
        report(wrong.withHint(KeywordHints.of(keyword, value, resource.dialect())), resource);
    }

    private static Place place(JsonValue value, SchemaLocation location, SchemaResource resource) {
        return resource.document().place(location.pointer(), value.position());
    }

    private List<Keyword> keywords(SchemaSite schema) {
        if (schema.has(Trait.REFERENCE_HIDES_SIBLINGS) && schema.object().get("$ref") instanceof JsonString) {
            remarkHiddenSiblings(schema);
            return KeywordReaders.of("$ref")
                    .read(KeywordSite.of(schema, "$ref"))
                    .map(k -> (Keyword) k)
                    .toList();
        }
        List<Keyword> keywords = new ArrayList<>();
        for (String name : schema.object().members().keySet()) {
            KeywordSite site = KeywordSite.of(schema, name);
            KeywordReader reader = counts(name, schema.dialect()) ? KeywordReaders.of(name) : this::unknown;
            reader.read(site).forEach(keywords::add);
        }
        return keywords;
    }

    /** Authors who add a constraint to a reference expect it to count. */
    private void remarkHiddenSiblings(SchemaSite schema) {
        List<String> hidden = schema.object().members().keySet().stream()
                .filter(name -> !name.equals("$ref"))
                .filter(name ->
                        schema.dialect().rule(name).filter(KeywordRule::binding).isPresent())
                .toList();
        if (!hidden.isEmpty()) {
            String message = schema.dialect() + " ignores what stands beside $ref: " + String.join(", ", hidden);
            Place place = KeywordSite.of(schema, "$ref").place();
            report(Diagnostic.info(Code.FOREIGN_KEYWORD, place, message), schema.resource());
        }
    }

    /**
     * Taking what v1 refuses means taking the schemas of its predecessor. Identifiers and references stay those of the
     * dialect nevertheless: they were indexed so.
     */
    private Optional<KeywordRule> rule(String keyword, Dialect dialect) {
        Optional<KeywordRule> rule = dialect.rule(keyword);
        return rule.isEmpty() && dialect.has(Trait.UNKNOWN_KEYWORDS_REFUSED) && !refusesUnknown(dialect)
                ? Dialects.DRAFT_2020_12.rule(keyword).filter(dropped -> dropped.vocabulary() != Vocabulary.CORE)
                : rule;
    }

    private boolean refusesUnknown(Dialect dialect) {
        return options.unknownKeywords() == UnknownKeywords.DIALECT
                ? dialect.has(Trait.UNKNOWN_KEYWORDS_REFUSED)
                : options.unknownKeywords() == UnknownKeywords.REFUSE;
    }

    private Stream<? extends Keyword> unknown(KeywordSite site) {
        String name = site.name();
        if (options.javaNames() && (name.equals("x-java-type") || name.equals("x-java-name"))) {
            return site.string().map(text -> new JavaName(name, text)).stream();
        }
        Dialect dialect = site.schema().dialect();
        Optional<KeywordRule> elsewhere = Dialects.anyRule(name);
        if (refusesUnknown(dialect) && !name.startsWith("x-")) {
            site.error(Code.UNKNOWN_KEYWORD, name + " is no keyword of " + dialect, unknownHint(name, dialect));
        } else if (elsewhere.isPresent()) {
            String message = name + " is no keyword of " + dialect + ", and is ignored";
            Diagnostic remark = elsewhere.get().binding()
                    ? Diagnostic.warning(Code.FOREIGN_KEYWORD, site.place(), message)
                    : Diagnostic.info(Code.FOREIGN_KEYWORD, site.place(), message);
            report(remark, site.schema().resource());
        }
        return Stream.of(new Annotation(name, Optional.of(site.value()), false));
    }

    private static String unknownHint(String name, Dialect dialect) {
        // Short names are similar to many.
        String similar =
                name.length() > 3 ? NearestNames.hint(name, dialect.rules().keySet()) : "";
        return (similar.isEmpty() ? "" : similar + " ")
                + "keywords of your own start with x-; the option unknownKeywords=annotate takes any";
    }
}
