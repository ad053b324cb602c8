package io.recordsmith.it.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Case files that are run by themselves: one, or all in a directory that need not be a suite. */
final class CaseFiles {
    /** Folders that say what their files expect. */
    private static final Set<String> TELLING = Set.of("optional", "format", "proposals");

    private final Path given;

    CaseFiles(Path given) {
        this.given = given.toAbsolutePath().normalize();
    }

    /**
     * Reads all groups. Those of one file may be of different dialects when none is given and the file's place tells none.
     *
     * @throws SuiteFault if a file is no case file
     */
    List<TestGroup> groups(Optional<SuiteDialect> asked) {
        List<TestGroup> groups = new ArrayList<>();
        for (Path file : Files.isDirectory(given) ? TestSuite.jsonFiles(given) : List.of(given)) {
            Optional<SuiteDialect> dialect = asked.or(() -> SuiteDialect.ofPath(file));
            String path = path(file);
            for (TestGroup group : new SuiteFile(dialect.orElse(SuiteDialect.DRAFT_2020_12), path).groups(file)) {
                groups.add(dialect.isPresent() ? group : declared(group, path));
            }
        }
        return groups;
    }

    /** Returns the suite that the files are in, which has the remote documents that they expect. */
    Optional<TestSuite> suite() {
        for (Path folder = given; folder.getParent() != null; folder = folder.getParent()) {
            boolean tests = folder.getFileName().toString().equals("tests");
            if (tests && Files.isDirectory(folder.resolveSibling("remotes"))) {
                return Optional.of(new TestSuite(folder.getParent()));
            }
        }
        return Optional.empty();
    }

    /** Returns the file's name and those of the folders before it which tell what is expected, as in a suite. */
    private static String path(Path file) {
        String path = file.getFileName().toString();
        for (Path folder = file.getParent();
                folder != null && folder.getFileName() != null;
                folder = folder.getParent()) {
            String name = folder.getFileName().toString();
            if (!TELLING.contains(name)) {
                return path;
            }
            path = name + "/" + path;
        }
        return path;
    }

    private static TestGroup declared(TestGroup group, String path) {
        SuiteDialect dialect = SuiteDialect.ofSchema(group.schema()).orElse(SuiteDialect.DRAFT_2020_12);
        return new TestGroup(new SuiteFile(dialect, path), group.description(), group.schema(), group.cases());
    }
}
