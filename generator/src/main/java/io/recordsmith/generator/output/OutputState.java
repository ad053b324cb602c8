package io.recordsmith.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern LINE = Pattern.compile("(?s)#.*"
            + "|fingerprint (?<fingerprint>[\\w.-]+)"
            + "|input (?<inputHash>[0-9a-f]{64}) (?<input>.+)"
            + "|file (?<fileHash>[0-9a-f]{64}) (?<file>.+)");

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
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                return EMPTY;
            } else if (matcher.group("fingerprint") != null) {
                fingerprint = matcher.group("fingerprint");
            } else if (matcher.group("input") != null) {
                inputs.put(matcher.group("input"), matcher.group("inputHash"));
            } else if (matcher.group("file") != null) {
                files.put(matcher.group("file"), matcher.group("fileHash"));
            }
        }
        boolean safe = files.keySet().stream().allMatch(RelativePath::isSafe);
        return safe ? new OutputState(Provenance.of(fingerprint, inputs), files) : EMPTY;
    }

    String text() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        out.append("fingerprint ").append(provenance.fingerprint()).append('\n');
        lines(out, "input", provenance.inputs());
        lines(out, "file", files);
        return out.toString();
    }

    private static void lines(StringBuilder out, String kind, SortedMap<String, String> hashes) {
        hashes.forEach((name, hash) -> out.append(kind)
                .append(' ')
                .append(hash)
                .append(' ')
                .append(name)
                .append('\n'));
    }
}
