package io.recordsmith.it.benchmarks.candidate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;

/** Jackson 2 by itself. */
final class Jackson2 {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Jackson2() {}

    /** Asks the streaming parser for every token and for nothing else. What all other candidates are related to. */
    static Candidate walk(Workload workload) {
        JsonFactory factory = new JsonFactory();
        return schema -> input -> {
            try (JsonParser parser = factory.createParser((byte[]) input)) {
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
        GeneratedTypes types = new GeneratedTypes(Workspace.ofCheckout(), workload, Variant.PLAIN2);
        return schema -> {
            ObjectReader reader = MAPPER.readerFor(MAPPER.constructType(types.valueType(schema)));
            return input -> reader.readValue((byte[]) input) != null;
        };
    }
}
