package io.recordsmith.it.benchmarks.candidate;

import io.recordsmith.generator.output.Manifest;
import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import io.recordsmith.it.harness.ExactJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The classes that were generated from the schemas of a workload. */
final class GeneratedTypes {
    private final Workload workload;
    private final ClassLoader loader;
    private final Map<String, JsonNode> manifest = new HashMap<>();

    GeneratedTypes(Workspace workspace, Workload workload, Variant variant) {
        this.workload = workload;
        Path code = workspace.code(workload.subject(), variant);
        Path file = code.resolve(Manifest.FILE_NAME);
        if (!Files.exists(file)) {
            throw new IllegalStateException("not generated");
        }
        ExactJson.read(file).forEach(entry -> manifest.put(entry.get("schema").stringValue(), entry));
        loader = new CodeLoader(url(code));
    }

    /** What calls the generated code can see. */
    MethodHandles.Lookup caller() {
        try {
            return (MethodHandles.Lookup)
                    load(Caller.class.getName()).getMethod("lookup").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Class<?> validator(int schema) {
        return load(entry(schema).get("validator").stringValue());
    }

    Class<?> codec(int schema) {
        return load(entry(schema).get("codec").stringValue());
    }

    /** The type that the codec of a schema reads, with its type arguments. */
    Type valueType(int schema) {
        return reader(codec(schema)).getGenericReturnType();
    }

    static Method reader(Class<?> codec) {
        return Arrays.stream(codec.getMethods())
                .filter(method -> method.getName().equals("read"))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {byte[].class}))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode entry(int schema) {
        String name = workload.schemas().get(schema).entry();
        JsonNode entry = manifest.get(name);
        if (entry == null) {
            throw new IllegalStateException("the manifest has no " + name);
        }
        return entry;
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path directory) {
        try {
            return directory.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads generated code, and a second {@link Caller}. */
    private static final class CodeLoader extends URLClassLoader {
        CodeLoader(URL code) {
            super(new URL[] {code}, CodeLoader.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                return name.equals(Caller.class.getName()) && findLoadedClass(name) == null
                        ? caller()
                        : super.loadClass(name, resolve);
            }
        }

        private Class<?> caller() {
            try (InputStream in = Caller.class.getResourceAsStream("Caller.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(Caller.class.getName(), bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
