package io.recordsmith.generator.build;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.CompilerVersion;
import io.recordsmith.generator.output.ContentHash;
import io.recordsmith.generator.output.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Tells whether anything has changed that output depends on: the compiler, its options, the files that were read, or
 * which files there are to be read. Files are told apart by content, never by time, and named relative to the project,
 * so that a copy of it is as up to date as the original.
 */
public final class InputState {
    private final GenerationRequest request;

    public InputState(GenerationRequest request) {
        this.request = request;
    }

    /**
     * Returns one word that stands for all but the content of files.
     *
     * @throws IOException if a directory of inputs cannot be searched
     */
    public String fingerprint() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ValueWriter values = new ValueWriter(bytes);
        values.write(CompilerVersion.current());
        values.write(request.encoding());
        // Output that was accepted with its warnings is not accepted any more when these become errors.
        values.write(request.treatWarningsAsErrors());
        values.write(relative(request.options()));
        for (Path source : request.options().sources()) {
            values.write(names(source));
        }
        for (Path component : request.options().components()) {
            values.write(names(component));
        }
        values.flush();
        return ContentHash.of(bytes.toByteArray());
    }

    public boolean areUnchanged(String fingerprint, Optional<Provenance> made) {
        if (made.isEmpty() || !made.get().fingerprint().equals(fingerprint)) {
            return false;
        }
        for (Map.Entry<String, String> input : made.get().inputs().entrySet()) {
            try {
                if (!ContentHash.of(request.basedir().resolve(input.getKey())).equals(input.getValue())) {
                    return false;
                }
            } catch (IOException e) {
                // Gone, or no file any more: whoever reads it next tells of that.
                return false;
            }
        }
        return true;
    }

    Provenance provenance(Collection<Path> read) throws IOException {
        if (request.fingerprint().isEmpty()) {
            return Provenance.UNKNOWN;
        }
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : read) {
            String name = relative(file).toString();
            if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
                return Provenance.UNKNOWN;
            }
            if (Files.isRegularFile(file)) {
                hashes.put(name, ContentHash.of(file));
            }
        }
        return Provenance.of(request.fingerprint().get(), hashes);
    }

    /** Returns the names of the files that may be read: in a source directory all, beside a file its siblings. */
    private List<String> names(Path source) throws IOException {
        boolean directory = Files.isDirectory(source);
        Path searched = directory ? source : source.toAbsolutePath().getParent();
        if (!Files.isDirectory(searched)) {
            return List.of();
        }
        String prefix = relative(searched) + "/";
        List<String> names = new ArrayList<>();
        Files.walkFileTree(searched, Set.of(), directory ? Integer.MAX_VALUE : 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file)) {
                    names.add(prefix + searched.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(names);
        return names;
    }

    private Path relative(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path basedir = request.basedir().toAbsolutePath().normalize();
        return absolute.startsWith(basedir) ? basedir.relativize(absolute) : absolute;
    }

    private CompilerOptions relative(CompilerOptions options) {
        UnaryOperator<Path> relative = this::relative;
        return options.toBuilder()
                .sources(options.sources().stream().map(relative).toList())
                .components(options.components().stream().map(relative).toList())
                .catalog(options.catalog().map(relative))
                .manifests(options.manifests().stream().map(relative).toList())
                .build();
    }
}
