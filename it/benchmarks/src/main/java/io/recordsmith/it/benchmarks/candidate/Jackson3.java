package io.recordsmith.it.benchmarks.candidate;

import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 by itself. */
final class Jackson3 {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Jackson3() {}

    static Candidate walk(Workload workload) {
        JsonFactory factory = new JsonFactory();
        return schema -> input -> {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), (byte[]) input)) {
                while (parser.nextToken() != null) {
                    // The tokens are all that is wanted.
                }
                return true;
            }
        };
    }

    static Candidate tree(Workload workload) {
        return schema -> input -> MAPPER.readTree((byte[]) input) != null;
    }

    /** Binds into the generated record as into any record. */
    static Candidate bind(Workload workload) {
        GeneratedTypes types = new GeneratedTypes(Workspace.ofCheckout(), workload, Variant.PLAIN3);
        return schema -> {
            ObjectReader reader = MAPPER.readerFor(MAPPER.constructType(types.valueType(schema)));
            return input -> reader.readValue((byte[]) input) != null;
        };
    }
}
