package io.recordsmith.it.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A page with the results of several versions of Java, a section for each. */
final class ResultsFile {
    private static final String INTRODUCTION = """
            # Benchmarks

            Written by `it/benchmarks/run --results`, run with one version of Java after the other; not edited by hand.
            """;

    private static final String SECTION = "\n## Java ";

    private ResultsFile() {}

    /** Writes the section of a version and leaves those of others as they are. */
    static void write(Path file, int version, String section) throws IOException {
        String known = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, with(known, version, section));
    }

    static String with(String page, int version, String section) {
        Map<Integer, String> sections = new TreeMap<>();
        String[] parts = page.split(SECTION);
        for (int i = 1; i < parts.length; i++) {
            int line = parts[i].indexOf('\n');
            sections.put(Integer.valueOf(parts[i].substring(0, line).strip()), parts[i].substring(line + 1));
        }
        sections.put(version, section);
        StringBuilder text = new StringBuilder(INTRODUCTION);
        sections.forEach((each, body) -> text.append(SECTION)
                .append(each)
                .append('\n')
                .append(body.stripTrailing())
                .append('\n'));
        return text.toString();
    }
}
