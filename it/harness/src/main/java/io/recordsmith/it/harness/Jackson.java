package io.recordsmith.it.harness;

import io.recordsmith.generator.option.JacksonVersion;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A major version of Jackson, as generated code meets it: on its class path, and as the trees that it is given. */
public enum Jackson {
    TWO(
            JacksonVersion.JACKSON_2,
            com.fasterxml.jackson.databind.JsonNode.class,
            com.fasterxml.jackson.core.JsonParser.class) {
        @Override
        public Object tree(byte[] json) {
            return ExactTree2.read(json);
        }
    },
    THREE(JacksonVersion.JACKSON_3, tools.jackson.databind.JsonNode.class, tools.jackson.core.JsonParser.class) {
        @Override
        public Object tree(byte[] json) {
            return ExactJson.read(json);
        }
    };

    private final JacksonVersion option;
    private final Class<?> nodeType;
    private final Class<?> parserType;

    Jackson(JacksonVersion option, Class<?> nodeType, Class<?> parserType) {
        this.option = option;
        this.nodeType = nodeType;
        this.parserType = parserType;
    }

    /**
     * Finds the version that a user named.
     *
     * @param name {@code 2} or {@code 3}
     * @return the version
     * @throws IllegalArgumentException if it is neither
     */
    public static Jackson named(String name) {
        return Stream.of(values())
                .filter(version -> version.option.optionName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Jackson '" + name + "' is neither 2 nor 3"));
    }

    /**
     * Returns the compiler's option for this version.
     *
     * @return the option
     */
    public JacksonVersion option() {
        return option;
    }

    /**
     * Returns the class of this version's trees.
     *
     * @return this version's {@code JsonNode}
     */
    public Class<?> nodeType() {
        return nodeType;
    }

    /**
     * Reads JSON into a tree of this version that keeps every number as it is written.
     *
     * @param json JSON text in UTF-8
     * @return a tree of type {@link #nodeType()}
     */
    public abstract Object tree(byte[] json);

    /**
     * Returns what generated code is compiled against: this version of Jackson and nothing of the other.
     *
     * @return jars or class directories
     */
    public List<Path> classPath() {
        return Stream.of(nodeType, parserType, com.fasterxml.jackson.annotation.JsonProperty.class)
                .map(Jackson::home)
                .distinct()
                .toList();
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(Objects.requireNonNull(type.getProtectionDomain().getCodeSource(), type.getName())
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
