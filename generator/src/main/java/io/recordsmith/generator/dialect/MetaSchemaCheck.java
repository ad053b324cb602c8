package io.recordsmith.generator.dialect;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import io.recordsmith.generator.source.Lookup;
import io.recordsmith.generator.source.SourceDocument;
import io.recordsmith.generator.source.SourceSet;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds schema documents against custom meta-schemas. What the official ones ask is asked by the readers of the
 * keywords already, for a fraction of the cost; only a custom one can ask for more.
 */
public final class MetaSchemaCheck {
    private final SourceSet sources;
    private final Diagnostics diagnostics;
    private final Map<URI, Schema> compiled = new HashMap<>();

    public MetaSchemaCheck(SourceSet sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** Reports each place of a document that its meta-schema forbids. */
    public void check(SourceDocument document, SourceDocument metaSchema) {
        Set<String> reported = new HashSet<>();
        try {
            Schema schema = compiled.computeIfAbsent(metaSchema.uri(), uri -> compile(metaSchema));
            for (Error error : schema.validate(node(document.root()))) {
                String pointer = error.getInstanceLocation().toString();
                if (reported.add(pointer)) {
                    report(document, new JsonPointer(pointer), error);
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            // The library has no common type for what it throws at a schema that it cannot use, or that is too deep.
            String message = "the meta-schema cannot be applied to " + document.name() + ": " + e;
            diagnostics.report(Diagnostic.error(
                    Code.KEYWORD_VALUE,
                    metaSchema.place(JsonPointer.ROOT, metaSchema.root().position()),
                    message));
        }
    }

    private void report(SourceDocument document, JsonPointer pointer, Error error) {
        JsonValue value = pointer.find(document.root()).orElse(document.root());
        String message = error.getMessage() + " (" + error.getKeyword() + " of the meta-schema)";
        diagnostics.report(Diagnostic.error(Code.KEYWORD_VALUE, document.place(pointer, value.position()), message));
    }

    private Schema compile(SourceDocument metaSchema) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config).schemas(this::text));
        return registry.getSchema(SchemaLocation.of(metaSchema.uri().toString()), node(metaSchema.root()));
    }

    /** Gives the library the documents that a meta-schema refers to; it must not look for any itself. */
    private String text(String uri) {
        Lookup lookup = sources.uri(URI.create(uri));
        return lookup instanceof Lookup.Found found
                ? node(found.document().root()).toString()
                : null;
    }

    private static JsonNode node(JsonValue value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof JsonObject object) {
            ObjectNode node = nodes.objectNode();
            object.members().forEach((name, member) -> node.set(name, node(member)));
            return node;
        }
        if (value instanceof JsonArray array) {
            ArrayNode node = nodes.arrayNode();
            array.elements().forEach(element -> node.add(node(element)));
            return node;
        }
        if (value instanceof JsonString string) {
            return nodes.stringNode(string.value());
        }
        if (value instanceof JsonNumber number) {
            return nodes.numberNode(number.value());
        }
        return value instanceof JsonBoolean bool ? nodes.booleanNode(bool.value()) : nodes.nullNode();
    }
}
