package io.recordsmith.generator.emit.jackson;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.option.JacksonVersion;
import java.util.List;
import java.util.Optional;

/** The annotations by which Jackson, and tools that read its annotations, understand generated types. */
public final class JacksonAnnotations {
    /** The package whose annotations both generations of Jackson share. */
    private static final String SHARED = "com.fasterxml.jackson.annotation";

    public static final ClassName JSON_VALUE = ClassName.get(SHARED, "JsonValue");
    public static final ClassName JSON_CREATOR = ClassName.get(SHARED, "JsonCreator");

    private static final ClassName JSON_PROPERTY = ClassName.get(SHARED, "JsonProperty");

    private final ClassName deserialize;
    private final ClassName serialize;

    public JacksonAnnotations(JacksonVersion version) {
        String databind = version == JacksonVersion.JACKSON_3
                ? "tools.jackson.databind.annotation"
                : "com.fasterxml.jackson.databind.annotation";
        this.deserialize = ClassName.get(databind, "JsonDeserialize");
        this.serialize = ClassName.get(databind, "JsonSerialize");
    }

    /** Returns the annotation that gives a component its name in JSON; empty for a name too long for an annotation. */
    public Optional<AnnotationSpec> property(String wireName) {
        if (!Literals.isConstant(wireName)) {
            return Optional.empty();
        }
        return Optional.of(AnnotationSpec.builder(JSON_PROPERTY)
                .addMember("value", Literals.string(wireName).toJavaPoet())
                .build());
    }

    /** Returns the annotations by which an {@code ObjectMapper} reads and writes a type through its codec. */
    public List<AnnotationSpec> adapter(ClassName codec) {
        return List.of(
                using(deserialize, codec.nestedClass("Deserializer")),
                using(serialize, codec.nestedClass("Serializer")));
    }

    private static AnnotationSpec using(ClassName annotation, ClassName adapter) {
        return AnnotationSpec.builder(annotation)
                .addMember("using", "$T.class", adapter)
                .build();
    }
}
