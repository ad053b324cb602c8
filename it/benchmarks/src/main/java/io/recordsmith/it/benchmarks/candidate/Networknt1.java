package io.recordsmith.it.benchmarks.candidate;

import com.fasterxml.jackson.databind.JsonNode;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code com.networknt:json-schema-validator} 1, on Jackson 2. Its classes have the names of those of version 3, so it
 * has a class loader of its own and is called through handles.
 */
final class Networknt1 implements TreeValidator<Object> {
    private static final String PACKAGE = "com.networknt.schema.";

    private final Object factory;
    private final MethodHandle getSchema;
    private final MethodHandle initialize;
    private final MethodHandle validate;

    Networknt1() throws Exception {
        Isolated loader = new Isolated(urls(Workspace.jars("networknt1")), Networknt1.class.getClassLoader());
        Class<?> factoryType = loader.loadClass(PACKAGE + "JsonSchemaFactory");
        Class<?> schemaType = loader.loadClass(PACKAGE + "JsonSchema");
        Class<?> version = loader.loadClass(PACKAGE + "SpecVersion$VersionFlag");
        Object dialect = version.getField("V202012").get(null);
        Class<?> configType = loader.loadClass(PACKAGE + "SchemaValidatorsConfig");
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        factory = factoryType.getMethod("getInstance", version).invoke(null, dialect);
        MethodType get = MethodType.methodType(schemaType, JsonNode.class, configType);
        getSchema = MethodHandles.insertArguments(
                        lookup.findVirtual(factoryType, "getSchema", get), 2, config(configType))
                .asType(MethodType.methodType(Object.class, Object.class, JsonNode.class));
        initialize = lookup.findVirtual(schemaType, "initializeValidators", MethodType.methodType(void.class))
                .asType(MethodType.methodType(void.class, Object.class));
        validate = lookup.findVirtual(schemaType, "validate", MethodType.methodType(Set.class, JsonNode.class))
                .asType(MethodType.methodType(Set.class, Object.class, JsonNode.class));
    }

    /** Formats are not asserted, as in {@link Networknt3}. */
    private static Object config(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        Class<?> builderType = type.getMethod("builder").getReturnType();
        builderType.getMethod("formatAssertionsEnabled", Boolean.class).invoke(builder, false);
        return builderType.getMethod("build").invoke(builder);
    }

    @Override
    public Object load(byte[] schema) throws Exception {
        try {
            Object loaded = getSchema.invokeExact(factory, Jackson2.MAPPER.readTree(schema));
            initialize.invokeExact(loaded);
            return loaded;
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object tree(byte[] json) throws Exception {
        return Jackson2.MAPPER.readTree(json);
    }

    @Override
    public boolean isValid(Object schema, Object tree) throws Exception {
        try {
            return ((Set<?>) validate.invokeExact(schema, (JsonNode) tree)).isEmpty();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }

    /** Looks into its own jars first, and so shares Jackson, which they do not hold, with everybody else. */
    private static final class Isolated extends URLClassLoader {
        Isolated(URL[] jars, ClassLoader parent) {
            super(jars, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
