package io.recordsmith.generator.output;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A directory that holds generated files, and may hold others, which are left alone. What was generated is remembered in
 * a hidden file inside of it.
 */
public final class OutputDirectory {
    private final Path root;
    private final Charset encoding;

    /**
     * Names an output directory, which need not exist.
     *
     * @param root the directory
     * @param encoding the encoding of Java sources; everything else is UTF-8
     */
    public OutputDirectory(Path root, Charset encoding) {
        this.root = root;
        this.encoding = encoding;
    }

    /**
     * How many files an update wrote, left as they were, and deleted.
     *
     * @param written files that were new or different
     * @param unchanged files that were there already
     * @param deleted files of an earlier run that are no longer generated
     */
    public record Changes(int written, int unchanged, int deleted) {

        /** Returns the counts as users are told of them, such as {@code 1 file written, 24 unchanged, 3 deleted}. */
        @Override
        public String toString() {
            return written + (written == 1 ? " file" : " files") + " written, " + unchanged + " unchanged, " + deleted
                    + " deleted";
        }
    }

    /**
     * Returns what the output was made from.
     *
     * @return the provenance given to the last update, empty if generated files are missing or were changed since
     * @throws IOException if the directory cannot be read
     */
    public Optional<Provenance> provenance() throws IOException {
        OutputState state = OutputState.read(root);
        return isIntact(state) ? Optional.of(state.provenance()) : Optional.empty();
    }

    /**
     * Makes the directory hold exactly these generated files: all of them, or, if anything stands in the way, none.
     *
     * @param files all files that shall be there
     * @param provenance what they were made from
     * @param diagnostics is told, as errors, what stands in the way
     * @return what changed, empty if there were errors
     */
    public Optional<Changes> update(List<GeneratedFile> files, Provenance provenance, Diagnostics diagnostics) {
        SortedMap<String, byte[]> wanted = encode(files);
        try {
            Files.createDirectories(root);
            Path realRoot = root.toRealPath();
            OutputState before = OutputState.read(realRoot);
            OutputPlan plan = OutputPlan.of(realRoot, before, wanted, diagnostics);
            if (diagnostics.hasErrors()) {
                return Optional.empty();
            }
            new OutputChange(realRoot, before, plan).carryOut(new OutputState(provenance, plan.after()));
            int written = plan.writes();
            return Optional.of(
                    new Changes(written, wanted.size() - written, plan.deletes().size()));
        } catch (IOException e) {
            diagnostics.report(Diagnostic.error(Code.OUTPUT, Place.ofFile(root.toString()), "cannot be written: " + e));
            return Optional.empty();
        }
    }

    private SortedMap<String, byte[]> encode(List<GeneratedFile> files) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        Set<String> names = new HashSet<>();
        for (GeneratedFile file : files) {
            if (!names.add(file.path().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two files have one name on some file systems: " + file.path());
            }
            Charset charset = file.path().endsWith(".java") ? encoding : StandardCharsets.UTF_8;
            contents.put(file.path(), file.content().getBytes(charset));
        }
        return contents;
    }

    private boolean isIntact(OutputState state) throws IOException {
        if (state.files().isEmpty()) {
            return false;
        }
        FileTime recorded = Files.getLastModifiedTime(root.resolve(OutputState.FILE_NAME));
        for (Map.Entry<String, String> file : state.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            BasicFileAttributes found;
            try {
                found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (FileSystemException e) {
                return false;
            }
            // The state is written last: a file that is not younger is as we left it, and need not be read.
            boolean younger = found.lastModifiedTime().compareTo(recorded) > 0;
            if (!found.isRegularFile() || younger && !ContentHash.of(path).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }
}
