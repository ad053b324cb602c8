package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.KnownTypes;
import java.util.Iterator;
import java.util.Map;

/** Emits loops over the properties of an object. */
final class MemberLoop {
    private MemberLoop() {}

    /** Begins a loop in whose body {@code name} and {@code member.getValue()} are the property. */
    static void begin(CheckMethod method) {
        header(method);
        method.body().statement("String name = member.getKey()");
    }

    /** Begins a loop in whose body {@code member} is the property. */
    static void header(CheckMethod method) {
        Object json = method.scope().support("Json");
        header(method, CodeBlock.of("$T.properties(instance)", json));
        method.body().statement("$T member = $T.next(members)", member(method), json);
    }

    /**
     * Begins such a loop over what may be a map of any size. It is entered less often than it turns, and is compiled
     * when the method that loops share for their iterators has not been called often enough for the JIT compiler to
     * believe what it noticed there; so it asks for one by itself.
     */
    static void beginMap(CheckMethod method) {
        header(method, CodeBlock.of("instance.properties().iterator()"));
        method.body().statement("$T member = members.next()", member(method));
        method.body().statement("String name = member.getKey()");
    }

    private static void header(CheckMethod method, CodeBlock members) {
        method.body()
                .beginLoop("for ($T<$T> members = $L; members.hasNext();)", Iterator.class, member(method), members);
    }

    private static TypeName member(CheckMethod method) {
        return ParameterizedTypeName.get(
                KnownTypes.of(Map.Entry.class),
                KnownTypes.type(String.class),
                method.scope().jackson().node());
    }
}
