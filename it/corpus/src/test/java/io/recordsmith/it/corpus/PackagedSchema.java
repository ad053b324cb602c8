package io.recordsmith.it.corpus;

import com.networknt.schema.SpecificationVersion;
import io.recordsmith.it.harness.ExactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that a package ships as a resource.
 *
 * @param folder where the package was unpacked
 * @param file the schema's file in that folder
 * @param beside the names of the files that it refers to
 * @param dialect its dialect, as the validator that is asked for verdicts names it
 */
record PackagedSchema(Path folder, String file, List<String> beside, SpecificationVersion dialect) {
    private static final Path MAVEN = Path.of("target", "packages");

    /** Returns a schema out of an artifact that the build has unpacked. */
    static PackagedSchema ofMaven(String artifact, String file, SpecificationVersion dialect, String... beside) {
        return new PackagedSchema(MAVEN.resolve(artifact), file, List.of(beside), dialect);
    }

    /** Returns a schema out of a package that npm has installed. */
    static PackagedSchema ofNpm(Path modules, String name, String file, SpecificationVersion dialect) {
        return new PackagedSchema(modules.resolve(name), file, List.of(), dialect);
    }

    Path path() {
        return folder.resolve(file);
    }

    String name() {
        return path().getFileName().toString();
    }

    /** Returns the schema with those that it refers to embedded, so that all references lead to places inside. */
    JsonNode bundle() {
        ObjectNode root = identified(name(), path());
        ObjectNode definitions =
                root.get("definitions") instanceof ObjectNode present ? present : root.putObject("definitions");
        for (String name : beside) {
            definitions.set(name, identified(name, path().resolveSibling(name)));
        }
        return root;
    }

    /** Relative identifiers are fine beside each other; the validator that is asked for verdicts takes no such root. */
    private static ObjectNode identified(String name, Path file) {
        ObjectNode schema = (ObjectNode) read(file);
        if (schema.path("$id").asString("").startsWith(name)) {
            schema.put("$id", "https://packages.example/" + name);
        }
        return schema;
    }

    private static JsonNode read(Path file) {
        try {
            return ExactJson.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the package does not hold " + file, e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName() + " " + name();
    }
}
