package io.recordsmith.it.conformance;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.it.harness.ExactJson;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
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
        PROPOSALS,
        OUTPUT,
        ANNOTATIONS
    }

    private static final Map<String, Part> FOLDERS = Map.of(
            "optional",
            Part.OPTIONAL,
            "format",
            Part.FORMAT,
            "proposals",
            Part.PROPOSALS,
            OutputCases.FOLDER,
            Part.OUTPUT,
            AnnotationCases.FOLDER,
            Part.ANNOTATIONS);

    /** The part that the file's folders say it belongs to; formats are in a folder of the optional ones. */
    Part part() {
        List<String> names = List.of(path.split("/"));
        List<String> folders = names.subList(0, names.size() - 1);
        return FOLDERS.entrySet().stream()
                .filter(each -> folders.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.reverseOrder())
                .orElse(Part.REQUIRED);
    }

    /**
     * Sets what the file's groups expect where the dialect leaves a choice: formats asserted in the folder of that name;
     * in the optional files, content asserted as draft-07 allows it, and schemas of v1 taken with keywords it refuses.
     */
    CompilerOptions.Builder options(CompilerOptions.Builder builder) {
        if (part() == Part.FORMAT) {
            return builder.formats(FormatMode.ASSERT);
        }
        if (part() != Part.OPTIONAL) {
            return builder;
        }
        return builder.formats(
                        path.equals("optional/format-annotation.json") ? FormatMode.ANNOTATE : FormatMode.DIALECT)
                .content(dialect == SuiteDialect.DRAFT_07 ? ContentMode.ASSERT : ContentMode.ANNOTATE)
                .unknownKeywords(dialect == SuiteDialect.V1 ? UnknownKeywords.ANNOTATE : UnknownKeywords.DIALECT);
    }

    /**
     * Reads the file's groups.
     *
     * @throws SuiteFault if the file does not consist of groups
     */
    List<TestGroup> groups(Path file) {
        JsonNode root = read(file);
        if (!root.isArray()) {
            throw new SuiteFault(file + ": a case file is an array of groups");
        }
        List<TestGroup> groups = new ArrayList<>();
        for (JsonNode group : root) {
            List<TestCase> cases = new ArrayList<>();
            String place = file + ": group " + (groups.size() + 1);
            for (JsonNode test : group.path("tests")) {
                JsonNode valid = member(test, "valid", place);
                if (!valid.isBoolean()) {
                    throw new SuiteFault(place + ": \"valid\" is " + valid + ", not true or false");
                }
                String description = test.path("description").asString("");
                cases.add(new TestCase(description, member(test, "data", place), valid.booleanValue()));
            }
            String description = group.path("description").asString("");
            groups.add(new TestGroup(this, description, member(group, "schema", place), cases));
        }
        return groups;
    }

    private static JsonNode read(Path file) {
        try {
            return ExactJson.read(file);
        } catch (JacksonException e) {
            throw new SuiteFault(file + ": not JSON: " + e.getOriginalMessage());
        } catch (UncheckedIOException e) {
            throw new SuiteFault(file + ": cannot be read: " + e.getCause().getMessage());
        }
    }

    private static JsonNode member(JsonNode object, String name, String place) {
        JsonNode member = object.get(name);
        if (member == null) {
            throw new SuiteFault(place + ": there is no \"" + name + "\" in it");
        }
        return member;
    }

    @Override
    public int compareTo(SuiteFile other) {
        int byDialect = dialect.compareTo(other.dialect);
        return byDialect != 0 ? byDialect : path.compareTo(other.path);
    }
}
