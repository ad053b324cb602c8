package io.recordsmith.it.conformance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The dialects that the suite has folders for. Draft-03 is out of scope. */
enum SuiteDialect {
    DRAFT_04("draft-04", "draft4", "http://json-schema.org/draft-04/schema"),
    DRAFT_06("draft-06", "draft6", "http://json-schema.org/draft-06/schema"),
    DRAFT_07("draft-07", "draft7", "http://json-schema.org/draft-07/schema"),
    DRAFT_2019_09("2019-09", "draft2019-09", "https://json-schema.org/draft/2019-09/schema"),
    DRAFT_2020_12("2020-12", "draft2020-12", "https://json-schema.org/draft/2020-12/schema"),
    V1("v1", "v1", "https://json-schema.org/v1");

    private final String optionName;
    private final String folder;
    private final String uri;

    SuiteDialect(String optionName, String folder, String uri) {
        this.optionName = optionName;
        this.folder = folder;
        this.uri = uri;
    }

    /** The name that the compiler knows it by. */
    String optionName() {
        return optionName;
    }

    /** Its folder below {@code tests}. */
    String folder() {
        return folder;
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
