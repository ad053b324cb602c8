package io.recordsmith.generator.emit.validator;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A generated, compiled and loaded validator, for Jackson 3. */
final class LoadedValidator {
    private final Class<?> type;

    private LoadedValidator(Class<?> type) {
        this.type = type;
    }

    static LoadedValidator of(ClassLoader loader, String packageName) {
        try {
            return new LoadedValidator(loader.loadClass(packageName + ".SchemaValidator"));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    boolean isValid(JsonNode instance) {
        return (boolean) call(null, type, "isValid", JsonNode.class, instance);
    }

    boolean isValid(byte[] json) {
        return (boolean) call(null, type, "isValid", byte[].class, json);
    }

    /** Returns each fault as its place, {@code #} and the keyword location, and the message. */
    List<String> errors(JsonNode instance) {
        return errors(call(null, type, "validate", JsonNode.class, instance));
    }

    List<String> errors(byte[] json) {
        return errors(call(null, type, "validate", byte[].class, json));
    }

    List<String> addresses(JsonNode instance) {
        List<String> addresses = new ArrayList<>();
        for (Object error : list(call(null, type, "validate", JsonNode.class, instance))) {
            addresses.add((String) call(error, "absoluteKeywordLocation"));
        }
        return addresses;
    }

    private static List<String> errors(Object result) {
        List<String> errors = new ArrayList<>();
        for (Object error : list(result)) {
            errors.add(call(error, "instanceLocation") + " #" + call(error, "keywordLocation") + " "
                    + call(error, "message"));
        }
        return errors;
    }

    private static List<?> list(Object result) {
        return (List<?>) call(result, "errors");
    }

    private static Object call(Object target, String method) {
        return call(target, target.getClass(), method, null, null);
    }

    private static Object call(Object target, Class<?> type, String method, Class<?> parameter, Object argument) {
        try {
            return parameter == null
                    ? type.getMethod(method).invoke(target)
                    : type.getMethod(method, parameter).invoke(target, argument);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
