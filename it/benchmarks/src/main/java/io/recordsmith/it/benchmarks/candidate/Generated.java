package io.recordsmith.it.benchmarks.candidate;

import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Generated code, called as application code calls it: through a class made for the one method, which the JIT compiler
 * sees through, and not by reflection.
 */
final class Generated {
    private final GeneratedTypes types;
    private final Variant variant;

    private Generated(Workload workload, Variant variant) {
        this.types = new GeneratedTypes(Workspace.ofCheckout(), workload, variant);
        this.variant = variant;
    }

    /** Reads. Public because the classes that implement it are not of this package. */
    @FunctionalInterface
    public interface Reader {
        Object read(Object input);
    }

    static Contender.Factory read(Variant variant) {
        return workload -> new Generated(workload, variant).read();
    }

    static Contender.Factory bytes(Variant variant) {
        return workload -> {
            Generated generated = new Generated(workload, variant);
            return schema -> generated.verdict(schema, byte[].class);
        };
    }

    static Contender.Factory node(Variant variant) {
        return workload -> new Generated(workload, variant).node();
    }

    static Contender.Factory record(Variant variant) {
        return workload -> {
            if (!workload.allValid()) {
                throw new IllegalArgumentException("there are no records of invalid documents");
            }
            return new Generated(workload, variant).record();
        };
    }

    private Candidate read() {
        return schema -> new Reading(reader(schema));
    }

    private Candidate node() {
        Class<?> nodeType = variant == Variant.JACKSON2
                ? com.fasterxml.jackson.databind.JsonNode.class
                : tools.jackson.databind.JsonNode.class;
        return new Candidate() {
            @Override
            public Object input(byte[] json, int schema) throws Exception {
                return variant == Variant.JACKSON2 ? Jackson2.MAPPER.readTree(json) : Jackson3.MAPPER.readTree(json);
            }

            @Override
            public Check check(int schema) throws Exception {
                return verdict(schema, nodeType);
            }
        };
    }

    private Candidate record() {
        Map<Integer, Reader> readers = new HashMap<>();
        return new Candidate() {
            @Override
            public Object input(byte[] json, int schema) throws Exception {
                if (!readers.containsKey(schema)) {
                    readers.put(schema, reader(schema));
                }
                return readers.get(schema).read(json);
            }

            @Override
            public Check check(int schema) throws Exception {
                Class<?> type = GeneratedTypes.reader(types.codec(schema)).getReturnType();
                Reader validate = call(Reader.class, "read", types.validator(schema), "validate", type);
                Method valid = types.validator(schema)
                        .getMethod("validate", type)
                        .getReturnType()
                        .getMethod("valid");
                Check verdict = call(Check.class, "accepts", valid);
                return value -> verdict.accepts(validate.read(value));
            }
        };
    }

    private Check verdict(int schema, Class<?> inputType) throws Exception {
        return call(Check.class, "accepts", types.validator(schema), "isValid", inputType);
    }

    private Reader reader(int schema) throws Exception {
        return call(Reader.class, "read", types.codec(schema), "read", byte[].class);
    }

    private <T> T call(Class<T> type, String name, Class<?> owner, String method, Class<?> parameter) throws Exception {
        return call(type, name, owner.getMethod(method, parameter));
    }

    private <T> T call(Class<T> type, String name, Method method) throws Exception {
        MethodHandles.Lookup lookup = types.caller();
        MethodHandle target = lookup.unreflect(method);
        MethodType shape = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name))
                .map(each -> MethodType.methodType(each.getReturnType(), each.getParameterTypes()))
                .findFirst()
                .orElseThrow();
        // The interfaces take objects; some schemas have primitive types.
        MethodType boxed = target.type().wrap();
        MethodType used = shape.returnType().isPrimitive()
                ? boxed.changeReturnType(target.type().returnType())
                : boxed;
        try {
            return type.cast(
                    LambdaMetafactory.metafactory(lookup, name, MethodType.methodType(type), shape, target, used)
                            .getTarget()
                            .invoke());
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what was read, so that the JIT compiler does not find out that nobody looks at it. */
    private static final class Reading implements Check {
        private final Reader reader;
        private Object kept;

        Reading(Reader reader) {
            this.reader = reader;
        }

        @Override
        public boolean accepts(Object input) {
            try {
                kept = reader.read(input);
                return kept != this;
            } catch (RuntimeException e) {
                if (e.getClass().getSimpleName().equals("ValidationException")) {
                    return false;
                }
                throw e;
            }
        }
    }
}
