package io.recordsmith.generator.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated sources as strictly as any user might: {@code --release 17 -Xlint:all -Werror}. */
public final class InMemoryCompiler {
    private InMemoryCompiler() {}

    /**
     * Compiles sources and returns a loader of their classes.
     *
     * @param sources texts by file path
     * @param classPath what they are compiled against; its classes are loaded by the tests' own loader
     * @throws AssertionError when the compiler has anything to say
     */
    public static ClassLoader compile(Map<String, String> sources, String classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<Source> units = sources.entrySet().stream()
                .map(e -> new Source(e.getKey(), e.getValue()))
                .toList();
        try (Output output = new Output(compiler.getStandardFileManager(messages, Locale.ROOT, null))) {
            // "classfile" warns of annotations that the class path itself lacks; "processing" of having no processor.
            List<String> options = List.of(
                    "--release", "17", "-Xlint:all,-processing,-classfile", "-Werror", "-proc:none", "-cp", classPath);
            boolean done = compiler.getTask(null, output, messages, options, null, units)
                    .call();
            if (!done || !messages.getDiagnostics().isEmpty()) {
                throw new AssertionError(messages.getDiagnostics().stream()
                        .map(InMemoryCompiler::describe)
                        .collect(Collectors.joining("\n")));
            }
            return new Loader(output.classes);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String describe(Diagnostic<? extends JavaFileObject> message) {
        String file = message.getSource() == null ? "" : message.getSource().getName();
        return file + ":" + message.getLineNumber() + ": " + message.getMessage(Locale.ROOT);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Output(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(InMemoryCompiler.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
