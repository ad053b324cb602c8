package io.recordsmith.it.corpus;

import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of Amazon Cognito, their examples and the right verdicts on them. */
final class CognitoFamily {
    static final String CORPUS = "cognito";

    private final Path root;
    private final List<Member> members = new ArrayList<>();
    /** By API, the component schemas of the files, by title. */
    private final Map<String, ObjectNode> siblings = new TreeMap<>();
    /** By API, the component schemas of the OpenAPI document. */
    private final Map<String, JsonNode> components = new TreeMap<>();

    private final Map<String, Path> documents = new TreeMap<>();

    /**
     * A schema of the family.
     *
     * @param api {@code cognito-idp} or {@code cognito-identity}
     * @param component its name in the OpenAPI document, and its file's title
     * @param file its file's name
     * @param example an instance
     * @param siblingVerdict whether the example is valid by the files
     * @param openApiVerdict whether the example is valid by the OpenAPI document
     */
    record Member(
            String api,
            String component,
            String file,
            byte[] example,
            boolean siblingVerdict,
            boolean openApiVerdict) {}

    CognitoFamily(Path root) {
        this.root = root;
        for (String line : lines(root.resolve("verdicts.jsonl"))) {
            members.add(member(ExactJson.read(line)));
        }
        for (Member member : members) {
            ObjectNode schema = (ObjectNode) ExactJson.read(schemas().resolve(member.file));
            schema.remove(List.of("$id", "$schema"));
            siblings.computeIfAbsent(member.api, api -> JsonNodeFactory.instance.objectNode())
                    .set(member.component, schema);
        }
        for (Path document : openApiDocuments()) {
            JsonNode schemas = Yaml.read(document).at("/components/schemas");
            siblings.forEach((api, same) -> {
                if (Set.copyOf(same.propertyNames()).equals(Set.copyOf(schemas.propertyNames()))) {
                    components.put(api, schemas);
                    documents.put(api, document);
                }
            });
        }
    }

    List<Member> members() {
        return members;
    }

    Path schemas() {
        return root.resolve("schemas");
    }

    List<Path> openApiDocuments() {
        try (var files = Files.list(root.resolve("openapi"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the schema in a member's file, without its identifiers. */
    JsonNode file(Member member) {
        return siblings.get(member.api).get(member.component);
    }

    /** Returns a member's schema in the OpenAPI document. */
    JsonNode component(Member member) {
        return components.get(member.api).get(member.component);
    }

    /** Returns the OpenAPI document that has a member. */
    Path openApiDocument(Member member) {
        return documents.get(member.api);
    }

    /** Returns a member as a schema of its own, its siblings inside of it where the references point. */
    JsonNode withSiblings(Member member) {
        return bundle(siblings.get(member.api), member.component);
    }

    /** Returns a member's component as a schema of its own, the other components inside of it. */
    JsonNode withComponents(Member member) {
        return bundle(components.get(member.api), member.component);
    }

    private static JsonNode bundle(JsonNode schemas, String component) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("$ref", "#/components/schemas/" + component);
        bundle.putObject("components").set("schemas", schemas);
        return bundle;
    }

    private Member member(JsonNode verdict) {
        return new Member(
                verdict.get("api").stringValue(),
                verdict.get("component").stringValue(),
                verdict.get("schema").stringValue(),
                bytes(root.resolve("examples").resolve(verdict.get("example").stringValue())),
                verdict.get("siblings").stringValue().equals("valid"),
                verdict.get("openapi").stringValue().equals("valid"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
