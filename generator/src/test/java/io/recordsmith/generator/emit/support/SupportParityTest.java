package io.recordsmith.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.testing.InMemoryCompiler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The copies for both versions of Jackson do the same; in detail they are tested as those for Jackson 3. */
class SupportParityTest {

    /** Asks the support classes, whatever Jackson they are for, and returns what they say. */
    private static final String DRIVER = """
            package com.acme.json;

            public final class Driver {
                public static String run(String json) {
                    StringBuilder said = new StringBuilder();
                    try {
                        JsonTree tree = JsonTree.parse(json);
                        said.append(tree.duplicates()).append(' ');
                        java.io.StringWriter text = new java.io.StringWriter();
                        try (var generator = Json.generator(text)) {
                            Json.write(tree.root(), generator);
                        }
                        said.append(text).append(' ');
                        var again = JsonTree.document(Json.parser(tree.root())).root();
                        said.append(JsonEquality.equal(tree.root(), again)).append(' ');
                        byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                        var mapped = JsonTree.document(Json.mapParser(bytes)).root();
                        said.append(JsonEquality.hash(mapped) == JsonEquality.hash(again)).append(' ');
                        said.append(Json.properties(mapped).hasNext()).append(Json.names(mapped).hasNext());
                        said.append(' ').append(Json.text(mapped)).append(' ').append(Json.decimal(mapped)).append(' ');
                        Report report = Report.root("https://example.com/");
                        report.type("nothing", mapped);
                        said.append(report.result()).append(' ').append(JsonEquality.uniqueItems(mapped)).append(' ');
                        var parser = Json.parser(bytes);
                        if (JsonTree.requireToken(parser).isNumeric()) {
                            said.append(TokenNumbers.isInteger(parser)).append(TokenNumbers.atMost(parser, 10));
                            said.append(TokenNumbers.isMultiple(parser, new java.math.BigDecimal("0.5")));
                            said.append(Numbers.isInteger(mapped)).append(Numbers.atMost(mapped, 10)).append(' ');
                        }
                    } catch (Exception e) {
                        said.append("refused");
                    }
                    return said.toString();
                }
            }
            """;

    private static final List<String> DOCUMENTS = List.of(
            "null",
            "true",
            "\"a\\ud800\\u0000\"",
            "[1, 1.0]",
            "{\"a\":{\"b\":1,\"b\":[{}]},\"a\":2,\"c\":\"\\u00e9\"}",
            "1",
            "1.50",
            "1e400",
            "1e1000000000",
            "-12345678901234567890",
            "12345678901",
            "",
            "1 2",
            "{",
            "[1,]",
            "NaN",
            "[".repeat(2000) + "]".repeat(2000),
            "1".repeat(2000));

    @Test
    void bothVersionsSayTheSame() throws ReflectiveOperationException, IOException {
        List<String> jackson2 = answers(JacksonVersion.JACKSON_2);

        assertThat(jackson2).isEqualTo(answers(JacksonVersion.JACKSON_3));
        assertThat(jackson2.get(3))
                .startsWith("[] [1,1.0] true true falsefalse null null (root): must be nothing, but is");
        assertThat(jackson2.get(4)).startsWith("[/a/b, /a] {\"a\":2,\"c\":\"\u00e9\"} true true truetrue");
        assertThat(jackson2.get(7)).contains(" 1E+400 ").endsWith("truefalsetruetruefalse ");
        assertThat(jackson2.subList(11, DOCUMENTS.size())).containsOnly("refused");
    }

    private static List<String> answers(JacksonVersion jackson) throws ReflectiveOperationException, IOException {
        Map<String, String> sources =
                new TreeMap<>(SupportSources.copy(SupportClasses.all(), "com.acme.json", jackson));
        sources.put("com/acme/json/Driver.java", DRIVER);
        Class<?> driver = InMemoryCompiler.compile(sources, System.getProperty("java.class.path"))
                .loadClass("com.acme.json.Driver");
        List<String> answers = new ArrayList<>();
        for (String document : DOCUMENTS) {
            answers.add((String) driver.getMethod("run", String.class).invoke(null, document));
        }
        return answers;
    }
}
