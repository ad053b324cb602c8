package io.recordsmith.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder below {@code src/test/cases}: {@code schema.json} or a directory {@code schemas}, and where they are needed
 * {@code components} with component documents and {@code options.json}.
 */
public record Case(Path folder, JsonNode options) {
    private static final Path ROOT = Path.of("src/test/cases");

    /** Returns all cases, ordered by name. */
    public static List<Case> all() {
        return children(ROOT).stream().map(Case::read).toList();
    }

    public String name() {
        return folder.getFileName().toString();
    }

    /** Returns the package of the case, so that all cases can be compiled together. */
    public String packageName() {
        return "cases." + name().replace('-', '_');
    }

    public List<Path> sources() {
        Path single = folder.resolve("schema.json");
        return List.of(Files.exists(single) ? single : folder.resolve("schemas"));
    }

    public List<Path> components() {
        Path directory = folder.resolve("components");
        return Files.isDirectory(directory) ? children(directory) : List.of();
    }

    /** Returns the instances of the case's first entry schema, valid ones first. */
    public Stream<Path> instances() {
        return Stream.of("valid", "invalid", "unfit")
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .flatMap(directory -> children(directory).stream());
    }

    public boolean flag(String name) {
        return options.path(name).asBoolean(false);
    }

    public String text(String name, String otherwise) {
        return options.path(name).asString(otherwise);
    }

    private static Case read(Path folder) {
        Path options = folder.resolve("options.json");
        JsonMapper mapper = JsonMapper.shared();
        return new Case(folder, Files.exists(options) ? mapper.readTree(options.toFile()) : mapper.createObjectNode());
    }

    private static List<Path> children(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
