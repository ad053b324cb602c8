package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.ExactJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A file of a suite.
 *
 * @param dialect the dialect of its schemas
 * @param path its path below the dialect's folder, with {@code /} between names
 */
record SuiteFile(SuiteDialect dialect, String path) implements Comparable<SuiteFile> {

    /** The parts of the suite, which its users hold to different standards. */
    enum Part {
        REQUIRED,
        OPTIONAL,
        FORMAT,
        PROPOSALS
    }

    Part part() {
        List<String> folders = List.of(path.split("/"));
        folders = folders.subList(0, folders.size() - 1);
        if (folders.contains("format")) {
            return Part.FORMAT;
        }
        if (folders.contains("proposals")) {
            return Part.PROPOSALS;
        }
        return folders.contains("optional") ? Part.OPTIONAL : Part.REQUIRED;
    }

    /** Reads the file's groups. */
    List<TestGroup> groups(Path file) {
        List<TestGroup> groups = new ArrayList<>();
        for (JsonNode group : ExactJson.read(file)) {
            List<TestCase> cases = new ArrayList<>();
            for (JsonNode test : group.path("tests")) {
                cases.add(new TestCase(
                        test.path("description").asString(""),
                        test.required("data"),
                        test.required("valid").booleanValue()));
            }
            String description = group.path("description").asString("");
            groups.add(new TestGroup(this, description, group.required("schema"), cases));
        }
        return groups;
    }

    @Override
    public int compareTo(SuiteFile other) {
        int byDialect = dialect.compareTo(other.dialect);
        return byDialect != 0 ? byDialect : path.compareTo(other.path);
    }
}
