package io.recordsmith.it.conformance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The dialects that the suite has folders for. Draft-03 is out of scope. */
enum SuiteDialect {
    DRAFT_04("draft-04", "draft4", "http://json-schema.org/draft-04/schema", 4),
    DRAFT_06("draft-06", "draft6", "http://json-schema.org/draft-06/schema", 6),
    DRAFT_07("draft-07", "draft7", "http://json-schema.org/draft-07/schema", 7),
    DRAFT_2019_09("2019-09", "draft2019-09", "https://json-schema.org/draft/2019-09/schema", 2019),
    DRAFT_2020_12("2020-12", "draft2020-12", "https://json-schema.org/draft/2020-12/schema", 2020),
    V1("v1", "v1", "https://json-schema.org/v1", 9999);

    private final String optionName;
    private final String folder;
    private final String uri;
    private final int release;

    SuiteDialect(String optionName, String folder, String uri, int release) {
        this.optionName = optionName;
        this.folder = folder;
        this.uri = uri;
        this.release = release;
    }

    /** The name that the compiler knows it by. */
    String optionName() {
        return optionName;
    }

    /** Its folder below {@code tests}. */
    String folder() {
        return folder;
    }

    /**
     * Returns whether a test is meant for this dialect.
     *
     * @param compatibility releases as the tests of annotations give them, separated by commas: one is the first, or the
     *     last with {@code <=} or the only with {@code =} before it; empty for all
     */
    boolean isCompatible(String compatibility) {
        return Stream.of(compatibility.split(","))
                .map(String::strip)
                .filter(bound -> !bound.isEmpty())
                .allMatch(this::isWithin);
    }

    private boolean isWithin(String bound) {
        if (bound.startsWith("<=")) {
            return release <= Integer.parseInt(bound.substring(2));
        }
        return bound.startsWith("=")
                ? release == Integer.parseInt(bound.substring(1))
                : release >= Integer.parseInt(bound);
    }

    /** Finds a dialect by the compiler's name or the suite's folder. */
    static Optional<SuiteDialect> named(String name) {
        return Stream.of(values())
                .filter(each -> each.optionName.equals(name) || each.folder.equals(name))
                .findFirst();
    }

    /** Finds the dialect that a file belongs to by the folders that it is in. */
    static Optional<SuiteDialect> ofPath(Path file) {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            Optional<SuiteDialect> found =
                    Optional.ofNullable(folder.getFileName()).flatMap(name -> named(name.toString()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Finds the dialect that a schema declares itself to be of. */
    static Optional<SuiteDialect> ofSchema(JsonNode schema) {
        String declared = schema.path("$schema").asString("").replaceFirst("#$", "");
        return Stream.of(values()).filter(each -> each.uri.equals(declared)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(SuiteDialect::optionName).collect(Collectors.joining(", "));
    }
}
