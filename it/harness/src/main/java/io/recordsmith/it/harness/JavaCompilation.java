package io.recordsmith.it.harness;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What became of Java sources: {@code javac --release 17 -Xlint:all}, in this process, from memory to memory.
 *
 * @param classes class files by binary name; of sources with problems some or all are missing
 * @param problems errors and warnings, as the sources are to compile with {@code -Werror}
 */
public record JavaCompilation(Map<String, byte[]> classes, List<Problem> problems) {

    /**
     * An error or a warning.
     *
     * @param path the source's path, empty when it concerns none
     * @param line the 1-based line
     * @param message what the compiler says
     */
    public record Problem(String path, long line, String message) {
        @Override
        public String toString() {
            return path + ":" + line + ": " + message;
        }
    }

    /**
     * Compiles sources in one call.
     *
     * @param sources Java sources by path
     * @param jackson what they are compiled against
     * @return class files and problems
     */
    public static JavaCompilation of(Map<String, String> sources, Jackson jackson) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (Memory memory = new Memory(javac.getStandardFileManager(diagnostics, Locale.ROOT, null))) {
            List<Source> units = new ArrayList<>();
            new TreeMap<>(sources).forEach((path, text) -> units.add(new Source(path, text)));
            javac.getTask(null, memory, diagnostics, arguments(jackson), null, units)
                    .call();
            return new JavaCompilation(memory.classes(), problems(diagnostics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the classes, when all is well.
     *
     * @return the classes
     * @throws IllegalStateException if there are problems; the message lists the first of them
     */
    public Map<String, byte[]> orThrow() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.size() + " problems:\n"
                    + problems.stream().limit(20).map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return classes;
    }

    private static List<String> arguments(Jackson jackson) {
        String classPath =
                jackson.classPath().stream().map(Object::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "-Xmaxerrs",
                "100000",
                "-Xmaxwarns",
                "100000",
                "-cp",
                classPath);
    }

    private static List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(each -> new Problem(
                        each.getSource() instanceof Source source ? source.path : "",
                        each.getLineNumber(),
                        each.getMessage(Locale.ROOT)))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String binaryName) {
            super(URI.create("memory:///" + binaryName.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, Output> outputs = new TreeMap<>();

        Memory(StandardJavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return outputs.computeIfAbsent(className, Output::new);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            outputs.forEach((name, output) -> classes.put(name, output.bytes.toByteArray()));
            return classes;
        }
    }
}
