package io.recordsmith.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.output.GeneratedFile;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A schema that was given as text, as generated and compiled code in the package {@code made}. */
public final class CompiledSchema {
    private final ClassLoader classes;
    private final Map<String, String> sources;
    private final List<Diagnostic> diagnostics;

    private CompiledSchema(CompilationResult result) {
        this.sources = new TreeMap<>();
        this.diagnostics = result.diagnostics();
        for (GeneratedFile file : result.files()) {
            if (file.path().endsWith(".java")) {
                sources.put(file.path(), file.content());
            }
        }
        this.classes = InMemoryCompiler.compile(sources, System.getProperty("java.class.path"));
    }

    /** Compiles a schema, which is written as {@code schema.json} into the directory. */
    public static CompiledSchema of(Path directory, String schema, UnaryOperator<CompilerOptions.Builder> options)
            throws IOException {
        Path file = Files.writeString(directory.resolve("schema.json"), schema);
        CompilerOptions.Builder builder =
                CompilerOptions.builder().sources(List.of(file)).packageName("made");
        CompilationResult result = SchemaCompiler.compile(options.apply(builder).build());
        assertThat(result.files()).as(result.diagnostics().toString()).isNotEmpty();
        return new CompiledSchema(result);
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the source of a type. */
    public String source(String type) {
        return sources.get("made/" + type + ".java");
    }

    public Class<?> type(String name) {
        try {
            return classes.loadClass("made." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads a value by the codec of an entry schema. */
    public Object read(String entry, String json) throws Exception {
        return unwrapped(
                () -> type(entry + "Codec").getMethod("read", String.class).invoke(null, json));
    }

    /** Writes a value of a declared type by the codec of its entry schema. */
    public String write(String entry, Object value) throws Exception {
        return (String) unwrapped(
                () -> type(entry + "Codec").getMethod("toJson", type(entry)).invoke(null, value));
    }

    /** Calls a public method that has at most one parameter. */
    public static Object call(Object target, String method, Object... arguments) throws Exception {
        for (var candidate : target.getClass().getMethods()) {
            if (candidate.getName().equals(method) && candidate.getParameterCount() == arguments.length) {
                return unwrapped(() -> candidate.invoke(target, arguments));
            }
        }
        throw new NoSuchMethodException(method);
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object unwrapped(Call call) throws Exception {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
