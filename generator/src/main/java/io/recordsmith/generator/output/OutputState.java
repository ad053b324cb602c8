package io.recordsmith.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the output directory remembers of the run that filled it.
 *
 * @param provenance what the output was made from
 * @param files the hash of each generated file as it was written, by path
 */
record OutputState(Provenance provenance, SortedMap<String, String> files) {

    /** A hidden file, so that nobody packs or compiles it. */
    static final String FILE_NAME = ".recordsmith";

    static final OutputState EMPTY = new OutputState(Provenance.UNKNOWN, new TreeMap<>());

    private static final String HEADER = "# What Recordsmith wrote here, so that it deletes nothing else. Do not edit.";

    /** Reads the state of a directory; one that is missing, damaged or tampered with claims nothing. */
    static OutputState read(Path root) throws IOException {
        Path file = root.resolve(FILE_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return EMPTY;
        }
        String fingerprint = Provenance.UNKNOWN.fingerprint();
        SortedMap<String, String> inputs = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : Files.readString(file).split("\n")) {
            int kindEnd = line.indexOf(' ');
            int hashEnd = line.indexOf(' ', kindEnd + 1);
            if (line.startsWith("fingerprint ") && Provenance.isWord(line.substring(kindEnd + 1))) {
                fingerprint = line.substring(kindEnd + 1);
            } else if (line.startsWith("input ") && isHash(line, kindEnd + 1, hashEnd)) {
                inputs.put(line.substring(hashEnd + 1), line.substring(kindEnd + 1, hashEnd));
            } else if (line.startsWith("file ") && isHash(line, kindEnd + 1, hashEnd)) {
                files.put(line.substring(hashEnd + 1), line.substring(kindEnd + 1, hashEnd));
            } else if (!line.startsWith("#")) {
                return EMPTY;
            }
        }
        for (String path : files.keySet()) {
            if (!RelativePath.isSafe(path)) {
                return EMPTY;
            }
        }
        return new OutputState(Provenance.of(fingerprint, inputs), files);
    }

    private static boolean isHash(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return end > start && end + 1 < line.length();
    }

    String text() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        out.append("fingerprint ").append(provenance.fingerprint()).append('\n');
        lines(out, "input", provenance.inputs());
        lines(out, "file", files);
        return out.toString();
    }

    private static void lines(StringBuilder out, String kind, SortedMap<String, String> hashes) {
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            out.append(kind)
                    .append(' ')
                    .append(file.getValue())
                    .append(' ')
                    .append(file.getKey())
                    .append('\n');
        }
    }
}
