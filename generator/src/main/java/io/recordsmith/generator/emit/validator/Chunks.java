package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits a check that consists of many like parts. Many parts go into methods of their own, and very many into classes
 * of their own, so that no method grows beyond what the JIT compiles and no class beyond what a class file holds.
 */
final class Chunks {
    /** A part takes about 60 bytes of bytecode, of 8000 that a compiled method may have. */
    static final int IN_ONE_METHOD = 100;

    /** A part takes about 10 entries of a class's constant pool, of 65535. */
    private static final int IN_ONE_CLASS = 2000;

    /** Emits one part into the body of a method. */
    interface Part<T> {
        void emit(CheckMethod chunk, T part, int index);
    }

    /** Writes the whole body of a method that takes care of some parts. */
    interface Writer<T> {
        CodeBlock write(CheckMethod chunk, List<T> parts);
    }

    private final CheckMethod method;
    private final String ending;

    Chunks(CheckMethod method, String ending) {
        this.method = method;
        this.ending = ending;
    }

    /** Emits parts that must all be valid. */
    <T> void emit(List<T> parts, Part<T> emitter) {
        if (parts.size() <= IN_ONE_METHOD) {
            emit(method, parts, 0, emitter);
            return;
        }
        int[] start = {0};
        List<CheckMethod> chunks = methods(parts, TypeName.BOOLEAN, (chunk, some) -> {
            emit(chunk, some, start[0], emitter);
            start[0] += some.size();
            return chunk.body().render();
        });
        chunks.forEach(chunk -> method.body().call(MethodShapes.call(chunk, method.host())));
    }

    private static <T> void emit(CheckMethod chunk, List<T> parts, int start, Part<T> emitter) {
        for (int i = 0; i < parts.size(); i++) {
            emitter.emit(chunk, parts.get(i), start + i);
        }
    }

    /** Writes methods that take care of a number of parts each, and returns them in order. */
    <T> List<CheckMethod> methods(List<T> parts, TypeName result, Writer<T> writer) {
        List<List<T>> groups = new ArrayList<>();
        for (int start = 0; start < parts.size(); start += IN_ONE_METHOD) {
            groups.add(parts.subList(start, Math.min(parts.size(), start + IN_ONE_METHOD)));
        }
        return grouped(groups, result, writer);
    }

    /** The same for groups that are formed already. */
    <T> List<CheckMethod> grouped(List<List<T>> groups, TypeName result, Writer<T> writer) {
        int size = groups.stream().mapToInt(List::size).sum();
        List<CheckMethod> chunks = new ArrayList<>();
        ValidatorClass host = size > IN_ONE_CLASS ? nested() : method.host();
        int held = 0;
        for (List<T> group : groups) {
            if (host != method.host() && held > 0 && held + group.size() > IN_ONE_CLASS) {
                host = nested();
                held = 0;
            }
            held += group.size();
            CheckMethod chunk = method.part(host, host.free(method.stem() + ending), method.form());
            CodeBlock body = writer.write(chunk, group);
            host.addPart(MethodShapes.of(chunk, result).addCode(body).build());
            chunks.add(chunk);
        }
        return chunks;
    }

    private ValidatorClass nested() {
        return method.host().nested(ConstantNames.type(method.stem()) + ending);
    }
}
