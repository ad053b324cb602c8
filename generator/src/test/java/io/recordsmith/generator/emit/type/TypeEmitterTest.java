package io.recordsmith.generator.emit.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.GeneratedSource;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.Documentation;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.Position;
import io.recordsmith.generator.source.SourceDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypeEmitterTest {
    private static final SchemaLocation HERE = new SchemaLocation(URI.create("file:/x.json"), JsonPointer.ROOT);
    private static final TypeUse STRING = use(new JavaType.Scalar(ScalarKind.STRING));

    @Test
    void recordOfTheSeedReadsWell() {
        RecordDeclaration seed = record(
                "AdminResetUserPasswordRequest",
                "Represents the request to reset a user's password as an administrator.",
                component("UserPoolId", "userPoolId", STRING, true, "The user pool ID."),
                component("Username", "username", STRING, true, "The user name."),
                component("ClientMetadata", "clientMetadata", use(new JavaType.MapOf(STRING)), false, "<p>A map.</p>"));

        String text = emit(seed);

        assertThat(text.lines()).hasSizeLessThanOrEqualTo(90);
        assertThat(text).contains("""
                public record AdminResetUserPasswordRequest(
                        @JsonProperty("UserPoolId") String userPoolId,
                        @JsonProperty("Username") String username,
                        @JsonProperty("ClientMetadata") Map<String, String> clientMetadata) {

                    public AdminResetUserPasswordRequest {
                        Objects.requireNonNull(userPoolId, "userPoolId");
                        Objects.requireNonNull(username, "username");
                        clientMetadata = clientMetadata == null ? null : FlatMap.copyOf(clientMetadata);
                    }
                """);
    }

    private static String emit(TypeDeclaration... declarations) {
        Map<String, TypeDeclaration> byName =
                Stream.of(declarations).collect(Collectors.toMap(TypeDeclaration::name, d -> d));
        TypeModel model = new TypeModel(l -> STRING, byName, Map.of());
        JsonValue root = new JsonValue.JsonNull(new Position(1, 1));
        SourceDocument document =
                new SourceDocument(Path.of("x.json"), "x.json", HERE.document(), SourceDocument.Role.SOURCE, root);
        SchemaGraph graph = new SchemaGraph(List.of(), Map.of(), Map.of(HERE.document(), document), Map.of());
        EmitContext context = new EmitContext("com.example", "com.example.support", JacksonVersion.JACKSON_3);
        return new TypeEmitter(context, new TypeEmitOptions(false, false, Set.of(), List.of()), graph)
                .emit(model).stream().map(GeneratedSource::text).collect(Collectors.joining("\n"));
    }

    private static RecordDeclaration record(String name, String description, Component... components) {
        return new RecordDeclaration(
                name,
                HERE,
                describe(description),
                List.of(components),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                false,
                List.of());
    }

    private static Component component(String wire, String java, TypeUse type, boolean required, String description) {
        return new Component(wire, java, type, required, false, false, describe(description));
    }

    private static TypeUse use(JavaType type) {
        return new TypeUse(type, false);
    }

    private static Documentation describe(String description) {
        return new Documentation("", description, false);
    }
}
