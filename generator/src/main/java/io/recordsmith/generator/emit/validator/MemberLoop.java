package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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
        TypeName member = ParameterizedTypeName.get(
                KnownTypes.of(Map.Entry.class),
                KnownTypes.type(String.class),
                method.scope().jackson().node());
        Object json = method.scope().support("Json");
        method.body()
                .beginLoop(
                        "for ($T<$T> members = $T.properties(instance); members.hasNext();)",
                        Iterator.class,
                        member,
                        json);
        method.body().statement("$T member = $T.next(members)", member, json);
    }
}
