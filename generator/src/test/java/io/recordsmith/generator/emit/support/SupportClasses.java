package io.recordsmith.generator.emit.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All support classes that there are, by their source files. */
final class SupportClasses {

    private SupportClasses() {}

    static SortedSet<String> all() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String directory : List.of("support", "support-jackson3")) {
            names.addAll(in(directory));
        }
        return names;
    }

    /** The classes of one source directory. */
    static SortedSet<String> in(String directory) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main", directory, "io/recordsmith/support"))) {
            SortedSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
            return names;
        }
    }
}
