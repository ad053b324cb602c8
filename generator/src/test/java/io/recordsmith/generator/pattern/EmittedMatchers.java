package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.code.SourceFile;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.emit.validator.PatternEmitter;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.testing.InMemoryCompiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Matchers as a user has them: emitted, compiled without a warning, loaded. */
final class EmittedMatchers {
    private static final int MATCHERS_PER_CLASS = 100;

    private EmittedMatchers() {}

    static String source(String className, List<MatcherPlan> plans) {
        EmitContext context = new EmitContext("generated", "io.recordsmith.support", JacksonVersion.JACKSON_3);
        TypeSpec.Builder type = TypeSpec.classBuilder(className);
        for (int i = 0; i < plans.size(); i++) {
            MatcherPlan plan = plans.get(i);
            PatternEmitter.emit(plan, "matcher" + i, PatternEmitter.takesChars(plan), context)
                    .addTo(type);
        }
        return SourceFile.write("generated", "", type.build());
    }

    /** Compiles matchers for plans; the results are in the order of the plans. */
    static List<Predicate<String>> compile(List<MatcherPlan> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        Map<String, String> sources = new HashMap<>();
        for (int start = 0; start < plans.size(); start += MATCHERS_PER_CLASS) {
            String name = "Matchers" + start;
            int end = Math.min(plans.size(), start + MATCHERS_PER_CLASS);
            sources.put("generated/" + name + ".java", source(name, plans.subList(start, end)));
        }
        ClassLoader loader = InMemoryCompiler.compile(sources, System.getProperty("java.class.path"));
        return IntStream.range(0, plans.size())
                .mapToObj(i -> matcher(loader, i))
                .toList();
    }

    private static Predicate<String> matcher(ClassLoader loader, int index) {
        int start = index / MATCHERS_PER_CLASS * MATCHERS_PER_CLASS;
        try {
            Class<?> type = loader.loadClass("generated.Matchers" + start);
            String name = "matcher" + (index - start);
            Method strings = type.getDeclaredMethod(name, String.class);
            strings.setAccessible(true);
            Optional<Method> chars = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 3)
                    .findFirst();
            chars.ifPresent(method -> method.setAccessible(true));
            return text -> call(strings, chars, text);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean call(Method strings, Optional<Method> chars, String text) {
        boolean found = call(strings, text);
        if (chars.isPresent()) {
            // What stands around the text must not be looked at, halves of surrogate pairs least of all.
            char[] around = ("a_0\ud83d" + text + "\ude00_0a").toCharArray();
            assertThat(call(chars.get(), around, 4, text.length()))
                    .as("%s for the chars of '%s'", chars.get().getName(), text)
                    .isEqualTo(found);
        }
        return found;
    }

    private static boolean call(Method method, Object... arguments) {
        try {
            return (boolean) method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
