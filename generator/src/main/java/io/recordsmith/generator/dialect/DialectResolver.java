package io.recordsmith.generator.dialect;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import io.recordsmith.generator.source.Lookup;
import io.recordsmith.generator.source.SourceDocument;
import io.recordsmith.generator.source.SourceSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the dialect of documents and of schemas in them. A meta-schema is looked up among documents, never fetched. */
public final class DialectResolver {
    private static final JsonPointer COMPONENTS = new JsonPointer("/components/schemas");
    private static final JsonPointer DEFINITIONS = new JsonPointer("/definitions");

    private final SourceSet sources;
    private final Dialect fallback;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Dialect>> custom = new HashMap<>();
    private final Map<Dialect, SourceDocument> metaSchemas = new HashMap<>();

    /**
     * Creates a resolver.
     *
     * @param fallback the dialect of documents that do not name one
     */
    public DialectResolver(SourceSet sources, Dialect fallback, Diagnostics diagnostics) {
        this.sources = sources;
        this.fallback = fallback;
        this.diagnostics = diagnostics;
    }

    /** Returns what a document is; empty when that cannot be known, which has been reported then. */
    public Optional<DocumentForm> form(SourceDocument document) {
        if (!(document.root() instanceof JsonObject root)) {
            return Optional.of(new DocumentForm(fallback, Optional.empty()));
        }
        Optional<String> openApi = version(root, "openapi");
        if (openApi.isPresent()) {
            return openApi(document, root, openApi.get());
        }
        Optional<String> swagger = version(root, "swagger");
        if (swagger.isPresent()) {
            return swagger.get().equals("2.0")
                    ? Optional.of(new DocumentForm(Dialects.SWAGGER_2_0, Optional.of(DEFINITIONS)))
                    : unknownVersion(document, root, "swagger", swagger.get());
        }
        return declared(document, JsonPointer.ROOT, root)
                .orElse(Optional.of(fallback))
                .map(dialect -> new DocumentForm(dialect, Optional.empty()));
    }

    /**
     * Returns the dialect that {@code $schema} of a schema object names.
     *
     * @return empty when the object has no {@code $schema}, or one that is no string, which is a fault of that keyword;
     *     an empty dialect when it names none that is known
     */
    public Optional<Optional<Dialect>> declared(SourceDocument document, JsonPointer pointer, JsonObject schema) {
        JsonValue value = schema.get("$schema");
        return value instanceof JsonString
                ? Optional.of(named(document, new Site(document, pointer.child("$schema"), value)))
                : Optional.empty();
    }

    /** Returns the document that describes a custom dialect; empty for the official ones. */
    public Optional<SourceDocument> metaSchema(Dialect dialect) {
        return Optional.ofNullable(metaSchemas.get(dialect));
    }

    /** Where a dialect is named. */
    private record Site(SourceDocument document, JsonPointer pointer, JsonValue value) {
        Place place() {
            return document.place(pointer, value.position());
        }
    }

    private Optional<DocumentForm> openApi(SourceDocument document, JsonObject root, String version) {
        if (version.startsWith("3.0")) {
            return Optional.of(new DocumentForm(Dialects.OPENAPI_3_0, Optional.of(COMPONENTS)));
        }
        if (!version.startsWith("3.1")) {
            return unknownVersion(document, root, "openapi", version);
        }
        JsonValue named = root.get("jsonSchemaDialect");
        Optional<Dialect> dialect = named == null
                ? Optional.of(Dialects.OPENAPI_3_1)
                : named(document, new Site(document, JsonPointer.ROOT.child("jsonSchemaDialect"), named));
        return dialect.map(d -> new DocumentForm(d, Optional.of(COMPONENTS)));
    }

    /** Returns a member that has the form of a version: a schema could have an unknown keyword of that name. */
    private static Optional<String> version(JsonObject root, String member) {
        JsonValue value = root.get(member);
        String text = value instanceof JsonString string
                ? string.value()
                : value instanceof JsonNumber number ? number.literal() : "";
        return !text.isEmpty() && text.matches("\\d+(\\.\\d+)*([-+].*)?") ? Optional.of(text) : Optional.empty();
    }

    private Optional<DocumentForm> unknownVersion(
            SourceDocument document, JsonObject root, String member, String version) {
        Site site = new Site(document, JsonPointer.ROOT.child(member), root.get(member));
        unknown(site, member + " " + version + " is not known");
        return Optional.empty();
    }

    private Optional<Dialect> named(SourceDocument document, Site site) {
        if (!(site.value() instanceof JsonString string)) {
            diagnostics.report(Diagnostic.error(Code.KEYWORD_VALUE, site.place(), "a dialect is named by a string"));
            return Optional.empty();
        }
        Optional<Dialect> official = Dialects.described(string.value());
        return official.isPresent()
                ? official
                : misspelt(string.value(), site).or(() -> custom(document, string.value(), site));
    }

    /** Nobody else can own these names, so that there is no doubt which dialect is meant. */
    private Optional<Dialect> misspelt(String uri, Site site) {
        String other = uri.startsWith("https:") ? "http:" + uri.substring(6) : uri.replaceFirst("^http:", "https:");
        Optional<Dialect> meant = Dialects.described(other);
        meant.ifPresent(dialect -> diagnostics.report(Diagnostic.warning(
                        Code.UNKNOWN_DIALECT, site.place(), uri + " is not how " + dialect + " is spelled officially")
                .withHint("write " + other)));
        return meant;
    }

    private Optional<Dialect> custom(SourceDocument document, String uri, Site site) {
        String plain = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        Optional<Dialect> known = custom.get(plain);
        if (known == null) {
            // Answers a meta-schema that describes itself, so that the search ends.
            custom.put(plain, Optional.empty());
            known = metaSchema(document, plain).flatMap(this::described);
            custom.put(plain, known);
        }
        if (known.isEmpty()) {
            unknown(site, uri + " is no known dialect, and no document with that URI was found");
        }
        return known;
    }

    private void unknown(Site site, String message) {
        diagnostics.report(Diagnostic.error(Code.UNKNOWN_DIALECT, site.place(), message)
                .withHint("known are " + Dialects.namesAndUris()));
    }

    private Optional<SourceDocument> metaSchema(SourceDocument document, String uri) {
        Optional<SourceDocument> loaded = Stream.concat(sources.sources().stream(), sources.components().stream())
                .filter(d -> d.root() instanceof JsonObject root
                        && root.get("$id") instanceof JsonString id
                        && id.value().equals(uri))
                .findFirst();
        if (loaded.isPresent()) {
            return loaded;
        }
        try {
            URI parsed = new URI(uri);
            Lookup lookup = parsed.isAbsolute() ? sources.uri(parsed) : sources.relative(document, parsed.getPath());
            return lookup instanceof Lookup.Found found ? Optional.of(found.document()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Dialect> described(SourceDocument metaSchema) {
        if (!(metaSchema.root() instanceof JsonObject root)) {
            return Optional.empty();
        }
        Optional<Dialect> base = declared(metaSchema, JsonPointer.ROOT, root).orElse(Optional.of(fallback));
        JsonValue vocabulary = root.get("$vocabulary");
        Optional<Dialect> described = base.map(b ->
                vocabulary instanceof JsonObject names && b.rule("$vocabulary").isPresent()
                        ? restricted(metaSchema, b, names)
                        : b.describedBy(metaSchema.uri()));
        described.ifPresent(dialect -> metaSchemas.put(dialect, metaSchema));
        return described;
    }

    private Dialect restricted(SourceDocument metaSchema, Dialect base, JsonObject names) {
        Set<Vocabulary> vocabularies = EnumSet.of(Vocabulary.CORE);
        boolean formatAsserted = false;
        for (Map.Entry<String, JsonValue> entry : names.members().entrySet()) {
            boolean required = entry.getValue() instanceof JsonBoolean bool && bool.value();
            Optional<Set<Vocabulary>> known = VocabularyNames.find(entry.getKey());
            known.ifPresent(vocabularies::addAll);
            formatAsserted |= VocabularyNames.assertsFormat(entry.getKey(), required);
            if (known.isEmpty() && required) {
                JsonPointer pointer = JsonPointer.ROOT.child("$vocabulary").child(entry.getKey());
                diagnostics.report(Diagnostic.error(
                        Code.UNKNOWN_VOCABULARY,
                        metaSchema.place(pointer, entry.getValue().position()),
                        "the meta-schema requires a vocabulary that is not known: " + entry.getKey()));
            }
        }
        return base.restrictedTo(vocabularies, formatAsserted, metaSchema.uri());
    }
}
