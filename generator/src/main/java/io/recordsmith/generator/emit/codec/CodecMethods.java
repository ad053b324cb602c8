package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.FieldSpec;
import io.recordsmith.generator.emit.code.MethodSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * The methods of all codecs: gives each task a class and a name when it is first asked for, keeps those that are still
 * to be written, and collects those that are.
 */
final class CodecMethods {
    /** Keeps a class far from the limits of class files (JVMS, section 4.11). */
    private static final int METHODS_PER_CLASS = 400;

    /** A method that is still to be written. */
    record Pending(CodecTask task, MethodRef ref) {}

    /** A task that belongs nowhere is written once in each class that needs it, so that no class depends on another's. */
    private record Home(CodecTask task, String unit) {}

    private final EmitContext context;
    private final CodecNames names;
    private final Map<Home, MethodRef> refs = new HashMap<>();
    private final Set<MethodRef> taken = new HashSet<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Map<String, List<MethodSpec>> methods = new TreeMap<>();
    private final Map<String, Map<List<String>, String>> constants = new HashMap<>();

    CodecMethods(EmitContext context, CodecNames names) {
        this.context = context;
        this.names = names;
    }

    /** Returns the method for a task that the given class calls. */
    MethodRef of(CodecTask task, ClassName asking) {
        String unit = names.host(task).orElse(asking.simpleName());
        Home home = new Home(task, unit);
        MethodRef known = refs.get(home);
        if (known != null) {
            return known;
        }
        MethodRef made = free(context.generated(part(unit)), names.method(task));
        refs.put(home, made);
        pending.add(new Pending(task, made));
        return made;
    }

    private String part(String unit) {
        int count = sizes.merge(unit, 1, Integer::sum);
        int part = (count - 1) / METHODS_PER_CLASS + 1;
        return part == 1 ? unit : unit + "Part" + part;
    }

    private MethodRef free(ClassName host, String wanted) {
        MethodRef ref = new MethodRef(host, wanted);
        for (int i = 2; !taken.add(ref); i++) {
            ref = new MethodRef(host, wanted + i);
        }
        return ref;
    }

    /** Returns a method that is still to be written, or null when all are. */
    Pending next() {
        return pending.poll();
    }

    void add(ClassName host, MethodSpec method) {
        methods.computeIfAbsent(host.simpleName(), h -> new ArrayList<>()).add(method);
    }

    /** Returns the name of a class's constant that lists some texts. */
    String constant(ClassName host, List<String> texts) {
        Map<List<String>, String> known = constants.computeIfAbsent(host.simpleName(), h -> new LinkedHashMap<>());
        return known.computeIfAbsent(
                List.copyOf(texts), t -> known.isEmpty() ? "MEMBERS" : "MEMBERS_" + (known.size() + 1));
    }

    /** Returns the constants of a class. */
    List<FieldSpec> constants(String host) {
        return constants.getOrDefault(host, Map.of()).entrySet().stream()
                .map(constant -> constant(constant.getValue(), constant.getKey()))
                .toList();
    }

    private static FieldSpec constant(String name, List<String> texts) {
        return FieldSpec.builder(
                        ArrayTypeName.of(String.class), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("{$L}", texts.stream().map(Literals::string).collect(CodeBlock.joining(", ")))
                .build();
    }

    /** Returns the methods written so far by the simple name of their class. */
    Map<String, List<MethodSpec>> byClass() {
        return methods;
    }
}
