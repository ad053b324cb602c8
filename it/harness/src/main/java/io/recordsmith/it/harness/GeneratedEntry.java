package io.recordsmith.it.harness;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The generated validator and codec of one entry schema, asked through the methods that every entry has. */
public final class GeneratedEntry {
    private final Jackson jackson;
    private final MethodHandle isValidTree;
    private final MethodHandle isValidBytes;
    private final MethodHandle validateTree;
    private final MethodHandle validateBytes;
    private final MethodHandle validateTyped;
    private final MethodHandle read;
    private final MethodHandle toJson;

    /**
     * Finds the methods of an entry.
     *
     * @param loader where its classes are
     * @param jackson what they were generated for
     * @param validator the binary name of its validator
     * @param codec the binary name of its codec
     */
    public GeneratedEntry(ClassLoader loader, Jackson jackson, String validator, String codec) {
        this.jackson = jackson;
        Class<?> node = jackson.nodeType();
        Class<?> checks = load(loader, validator);
        Class<?> codecs = load(loader, codec);
        isValidTree = handle(method(checks, "isValid", node));
        isValidBytes = handle(method(checks, "isValid", byte[].class));
        validateTree = handle(method(checks, "validate", node));
        validateBytes = handle(method(checks, "validate", byte[].class));
        Method reader = method(codecs, "read", byte[].class);
        read = handle(reader);
        validateTyped = handle(method(checks, "validate", reader.getReturnType()));
        toJson = handle(method(codecs, "toJson", reader.getReturnType()));
    }

    /** Returns the verdict of {@code isValid(JsonNode)}. */
    public Answer isValidTree(byte[] json) {
        return ask(() -> Answer.of((boolean) (Boolean) isValidTree.invoke(jackson.tree(json))));
    }

    /** Returns the verdict of {@code isValid(byte[])}. */
    public Answer isValidBytes(byte[] json) {
        return ask(() -> Answer.of((boolean) (Boolean) isValidBytes.invoke((Object) json)));
    }

    /** Returns the verdict of {@code validate(JsonNode)}. */
    public Answer validateTree(byte[] json) {
        return ask(() -> verdict(validateTree.invoke(jackson.tree(json))));
    }

    /** Returns the verdict of {@code validate(byte[])}. */
    public Answer validateBytes(byte[] json) {
        return ask(() -> verdict(validateBytes.invoke((Object) json)));
    }

    /**
     * Reads and, when that succeeds, checks that the value passes its own validator and is written as it was read.
     *
     * @param json JSON text in UTF-8
     * @return the answers of {@code read(byte[])}, {@code validate(T)} and {@code toJson(T)}; the last two are valid when
     *     they were not asked
     */
    public Reading read(byte[] json) {
        Object[] value = new Object[1];
        Answer reading = ask(() -> {
            value[0] = read.invoke((Object) json);
            return Answer.VALID;
        });
        if (reading.kind() != Answer.Kind.VALID) {
            return new Reading(reading, Answer.VALID, Answer.VALID);
        }
        return new Reading(reading, ask(() -> verdict(validateTyped.invoke(value[0]))), ask(() -> {
            String back = (String) toJson.invoke(value[0]);
            boolean same = ExactJson.same(ExactJson.read(json), ExactJson.read(back));
            return same ? Answer.VALID : new Answer(Answer.Kind.LOST, shortened(back));
        }));
    }

    /**
     * What came of reading.
     *
     * @param read whether {@code read(byte[])} returned
     * @param typed the verdict of {@code validate(T)}
     * @param roundTrip whether {@code toJson(T)} is the same JSON value
     */
    public record Reading(Answer read, Answer typed, Answer roundTrip) {}

    /**
     * Validates a tree and its bytes and has the result written in an output format of the specification.
     *
     * @param json JSON text in UTF-8
     * @param format the name of a constant of the generated {@code Output}
     * @return JSON text
     * @throws IllegalStateException if there is no such format, the validator threw, or tree and bytes differ
     */
    public String output(byte[] json, String format) {
        String ofTree;
        String ofBytes;
        try {
            ofTree = output(validateTree.invoke(jackson.tree(json)), format);
            ofBytes = output(validateBytes.invoke((Object) json), format);
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
        if (!ofTree.equals(ofBytes)) {
            throw new IllegalStateException("the tree's output is " + ofTree + " but the bytes' is " + ofBytes);
        }
        return ofTree;
    }

    private static String output(Object result, String format) throws ReflectiveOperationException {
        for (Method method : result.getClass().getMethods()) {
            if (method.getName().equals("toOutput")) {
                for (Object constant : method.getParameterTypes()[0].getEnumConstants()) {
                    if (constant.toString().equals(format)) {
                        return (String) method.invoke(result, constant);
                    }
                }
            }
        }
        throw new IllegalStateException("there is no output format " + format);
    }

    /**
     * Validates a tree.
     *
     * @param json JSON text in UTF-8
     * @return the errors as they print themselves
     * @throws IllegalStateException if the validator threw
     */
    public List<String> errors(byte[] json) {
        try {
            List<?> errors = (List<?>) call(validateTree.invoke(jackson.tree(json)), "errors");
            return errors.stream().map(Object::toString).toList();
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private interface Question {
        Answer answer() throws Throwable;
    }

    private static Answer ask(Question question) {
        try {
            return question.answer();
        } catch (VirtualMachineError error) {
            if (error instanceof OutOfMemoryError) {
                throw error;
            }
            return Answer.threw(error);
        } catch (Throwable thrown) {
            return refusal(thrown);
        }
    }

    private static Answer refusal(Throwable thrown) {
        if (!thrown.getClass().getSimpleName().equals("ValidationException")) {
            return Answer.threw(thrown);
        }
        try {
            Object result = call(thrown, "result");
            boolean unfit = keywords(result).equals(Set.of("javaType"));
            return unfit ? new Answer(Answer.Kind.NOT_REPRESENTABLE, firstMessage(result)) : Answer.INVALID;
        } catch (ReflectiveOperationException e) {
            return Answer.threw(e);
        }
    }

    private static Answer verdict(Object result) throws ReflectiveOperationException {
        boolean valid = (Boolean) call(result, "valid");
        if (valid != ((List<?>) call(result, "errors")).isEmpty()) {
            return new Answer(Answer.Kind.THREW, "valid() is " + valid + " but errors() says otherwise");
        }
        return Answer.of(valid);
    }

    private static Set<String> keywords(Object result) throws ReflectiveOperationException {
        Set<String> keywords = new TreeSet<>();
        for (Object error : (List<?>) call(result, "errors")) {
            keywords.add((String) call(error, "keyword"));
        }
        return keywords;
    }

    private static String firstMessage(Object result) throws ReflectiveOperationException {
        return (String) call(((List<?>) call(result, "errors")).get(0), "message");
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the manifest names " + name + ", which is not generated", e);
        }
    }

    private static Method method(Class<?> type, String name, Class<?> parameter) {
        try {
            return type.getMethod(name, parameter);
        } catch (NoSuchMethodException e) {
            String found = Arrays.stream(type.getMethods())
                    .filter(each -> each.getName().equals(name))
                    .map(Method::toString)
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException(
                    type.getName() + " has no " + name + "(" + parameter + "), only " + found, e);
        }
    }

    /** Typed as objects throughout, so that one kind of call serves every entry. */
    private static MethodHandle handle(Method method) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
            return handle.asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "..." : text;
    }
}
