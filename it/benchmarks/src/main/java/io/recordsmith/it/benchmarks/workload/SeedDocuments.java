package io.recordsmith.it.benchmarks.workload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests to reset a password, as instances of the schema {@code AdminResetUserPasswordRequest}. */
final class SeedDocuments {
    private static final int MANY_ENTRIES = 100;
    private static final int MANY_DOCUMENTS = 2000;

    private SeedDocuments() {}

    /** A document as an application sends it: two entries of metadata. */
    static Document small() {
        return request("eu-west-1_AbCdEfGhI", "jo.bloggs@example.com", """
                "source":"console","reason":"user request, ticket 48151\"""", true);
    }

    /** A document of which most is a map. */
    static Document big() {
        return request("eu-west-1_AbCdEfGhI", "jo.bloggs@example.com", entries(-1), true);
    }

    /** As {@link #small}, with a pool that does not match its pattern and a number where a string must be. */
    static Document smallInvalid() {
        return request("eu-west-1-AbCdEfGhI", "jo.bloggs@example.com", """
                "source":"console","reason":48151""", false);
    }

    /** As {@link #big}, with the faults of {@link #smallInvalid}, the second one in the middle of the map. */
    static Document bigInvalid() {
        return request("eu-west-1-AbCdEfGhI", "jo.bloggs@example.com", entries(MANY_ENTRIES / 2), false);
    }

    /** Documents with maps of which no key ever repeats, as when keys are identifiers. */
    static List<Document> fresh() {
        Random random = new Random(17);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < MANY_DOCUMENTS; i++) {
            String metadata = IntStream.range(0, MANY_ENTRIES)
                    .mapToObj(key -> "\"" + Long.toHexString(random.nextLong()) + "\":\"value number " + key + "\"")
                    .collect(Collectors.joining(","));
            documents.add(request("eu-west-1_AbCdEfGhI", "jo.bloggs@example.com", metadata, true));
        }
        return documents;
    }

    private static String entries(int fault) {
        return IntStream.range(0, MANY_ENTRIES)
                .mapToObj(i -> "\"metadata-key-" + i + "\":" + (i == fault ? "48151" : "\"metadata value " + i + "\""))
                .collect(Collectors.joining(","));
    }

    private static Document request(String pool, String user, String metadata, boolean valid) {
        String json =
                "{\"UserPoolId\":\"" + pool + "\",\"Username\":\"" + user + "\",\"ClientMetadata\":{" + metadata + "}}";
        return new Document(json.getBytes(StandardCharsets.UTF_8), 0, valid);
    }
}
