package io.recordsmith.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.testing.Case;
import io.recordsmith.generator.testing.CaseOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Adding something to a schema must rename nothing that was there: users' code would break. */
class NameStabilityTest {
    private static final Pattern MEMBER = Pattern.compile(
            "@JsonProperty\\(\"(?:[^\"\\\\]|\\\\.)*\"\\)\\s+[^,;{]*?\\w+(?=[,)(])|^    [A-Z_0-9]+\\(.*(?=[,;]$)",
            Pattern.MULTILINE);

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> anAddedDefinitionAndAnAddedPropertyRenameNothing() {
        return Case.all().stream()
                .filter(one -> Files.exists(one.folder().resolve("schema.json")))
                .filter(one ->
                        !CaseOutput.of(one, JacksonVersion.JACKSON_3).files().isEmpty())
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Map<String, Set<String>> before = members(one);
                    Map<String, Set<String>> after = members(withMore(one));
                    assertThat(after.keySet()).containsAll(before.keySet());
                    before.forEach((type, members) ->
                            assertThat(after.get(type)).as(type).containsAll(members));
                }));
    }

    private Case withMore(Case one) throws IOException {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(one.sources().get(0).toFile());
        // It would like the names of types that are made of properties in many cases.
        ObjectNode added = MAPPER.createObjectNode();
        added.put("type", "object");
        added.putObject("properties")
                .putObject("addedText")
                .putArray("enum")
                .add("a")
                .add("b");
        schema.withObject("/$defs").set("AddedDefinition", added);
        if (schema.path("properties").isObject()) {
            ((ObjectNode) schema.get("properties")).set("addedProperty", added.deepCopy());
        }
        Path folder = Files.createDirectories(directory.resolve(one.name()));
        Files.writeString(folder.resolve("schema.json"), schema.toString());
        return new Case(folder, one.options());
    }

    /** Returns for each type what its components and constants are called, and which type they have. */
    private static Map<String, Set<String>> members(Case one) {
        Map<String, Set<String>> members = new TreeMap<>();
        CaseOutput.of(one, JacksonVersion.JACKSON_3).golden().forEach((path, text) -> {
            Set<String> names = new TreeSet<>();
            for (Matcher matcher = MEMBER.matcher(text); matcher.find(); ) {
                names.add(matcher.group());
            }
            members.put(path, names);
        });
        return members;
    }
}
