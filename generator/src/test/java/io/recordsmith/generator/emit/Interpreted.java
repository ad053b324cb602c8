package io.recordsmith.generator.emit;

import io.recordsmith.generator.testing.InMemoryCompiler;
import java.util.Map;

/** The value of a generated expression, found by compiling and running it. */
final class Interpreted {
    private Interpreted() {}

    static <T> T expression(String code, Class<T> type) {
        String source = "class Holder { static final Object VALUE = " + code + "; }";
        ClassLoader classes = InMemoryCompiler.compile(Map.of("Holder.java", source), "");
        try {
            var field = classes.loadClass("Holder").getDeclaredField("VALUE");
            field.setAccessible(true);
            return type.cast(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
