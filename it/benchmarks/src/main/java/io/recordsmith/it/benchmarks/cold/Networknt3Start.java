package io.recordsmith.it.benchmarks.cold;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A process that validates one document with networknt 3. */
public final class Networknt3Start {
    private Networknt3Start() {}

    /**
     * Validates and exits.
     *
     * @param arguments the document's file and the schema's
     * @throws IOException if one cannot be read
     */
    public static void main(String... arguments) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        boolean valid = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(mapper.readTree(Files.readAllBytes(Path.of(arguments[1]))))
                .validate(mapper.readTree(Files.readAllBytes(Path.of(arguments[0]))), OutputFormat.BOOLEAN);
        System.exit(valid ? 0 : 1);
    }
}
