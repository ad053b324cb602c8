package io.recordsmith.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An instance beside a case, held against the generated validator and codec of the case's first entry schema. */
public final class CaseInstance {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final Path file;
    private final ClassLoader classes;
    private final JsonNode entry;
    private final boolean lossless;

    public CaseInstance(Case one, Path file, ClassLoader classes) {
        this.file = file;
        this.classes = classes;
        this.lossless = one.flag("lossless");
        String manifest = CaseOutput.of(one, JacksonVersion.JACKSON_3).files().get("recordsmith-manifest.json");
        this.entry = MAPPER.readTree(manifest).get(0);
    }

    /** Checks that all ways of asking agree with the folder, and that what is read is written the same. */
    public void check() throws IOException, ReflectiveOperationException {
        byte[] bytes = Files.readAllBytes(file);
        boolean fits = file.getParent().endsWith("valid");
        boolean valid = fits || file.getParent().endsWith("unfit");
        assertThat(call("validator", "isValid", byte[].class, bytes)).isEqualTo(valid);
        assertThat(call("validator", "isValid", JsonNode.class, MAPPER.readTree(bytes)))
                .isEqualTo(valid);
        if (!fits) {
            ThrowableAssert.ThrowingCallable read = () -> call("codec", "read", byte[].class, bytes);
            String unfit = "is valid but does not fit";
            if (valid) {
                assertThatThrownBy(read).cause().hasMessageContaining(unfit);
            } else {
                assertThatThrownBy(read).cause().hasMessageNotContaining(unfit);
            }
            return;
        }
        Object value = call("codec", "read", byte[].class, bytes);
        Method toJson = Stream.of(type("codec").getMethods())
                .filter(method -> method.getName().equals("toJson"))
                .findFirst()
                .orElseThrow();
        JsonNode written = MAPPER.readTree((String) toJson.invoke(null, value));
        assertThat(plain(written)).isEqualTo(plain(MAPPER.readTree(bytes)));
    }

    /** Numbers are compared by value; without {@code lossless}, members that are null count as absent. */
    private JsonNode plain(JsonNode node) {
        if (node.isNumber()) {
            return MAPPER.getNodeFactory().numberNode(node.decimalValue().stripTrailingZeros());
        } else if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(element -> array.add(plain(element)));
            return array;
        } else if (node.isObject()) {
            ObjectNode object = MAPPER.createObjectNode();
            node.properties().stream()
                    .filter(member -> lossless || !member.getValue().isNull())
                    .forEach(member -> object.set(member.getKey(), plain(member.getValue())));
            return object;
        }
        return node;
    }

    private Object call(String role, String method, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        try {
            return type(role).getMethod(method, parameter).invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw new AssertionError(file + ": " + e.getCause().getMessage(), e.getCause());
        }
    }

    private Class<?> type(String role) throws ClassNotFoundException {
        return classes.loadClass(entry.get(role).stringValue());
    }
}
