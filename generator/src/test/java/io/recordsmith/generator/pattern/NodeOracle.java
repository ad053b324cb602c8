package io.recordsmith.generator.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Node's regular expressions, asked through one process. */
final class NodeOracle {
    private static final Path SCRIPT = Path.of("src/test/node/regexp-oracle.mjs");

    /** A pattern and the texts to search. */
    record Question(String pattern, List<String> texts) {}

    /** Whether the pattern was found in each text; or why Node refused it; or that Node took too long. */
    record Answer(List<Boolean> found, String error, boolean slow) {}

    private NodeOracle() {}

    static boolean available() {
        return !unicodeVersion().isEmpty();
    }

    /** The version of Unicode that Node has; empty if there is no Node. */
    static String unicodeVersion() {
        try {
            Process node = new ProcessBuilder("node", "-p", "process.versions.unicode")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(node.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return "";
        }
    }

    static List<Answer> ask(List<Question> questions) {
        try {
            Process node = new ProcessBuilder("node", SCRIPT.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Thread writer = new Thread(() -> write(node, questions));
            writer.start();
            List<Answer> answers = new ArrayList<>();
            JsonMapper mapper = JsonMapper.builder().build();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    answers.add(answer(mapper.readTree(line)));
                }
            }
            writer.join();
            if (answers.size() != questions.size()) {
                throw new IllegalStateException(
                        "Node answered " + answers.size() + " of " + questions.size() + " questions");
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(JsonNode line) {
        if (line.has("error")) {
            return new Answer(List.of(), line.get("error").asString(), false);
        }
        List<Boolean> found = new ArrayList<>();
        line.path("found").forEach(each -> found.add(each.booleanValue()));
        return new Answer(found, "", line.has("slow"));
    }

    private static void write(Process node, List<Question> questions) {
        try (Writer out = new OutputStreamWriter(node.getOutputStream(), StandardCharsets.US_ASCII)) {
            for (Question question : questions) {
                StringBuilder line = new StringBuilder("{\"pattern\":");
                quote(line, question.pattern());
                line.append(",\"texts\":[");
                String separator = "";
                for (String text : question.texts()) {
                    quote(line.append(separator), text);
                    separator = ",";
                }
                out.write(line.append("]}\n").toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Escapes all that is not plain ASCII, so that lone surrogates arrive. */
    private static void quote(StringBuilder line, String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }
}
