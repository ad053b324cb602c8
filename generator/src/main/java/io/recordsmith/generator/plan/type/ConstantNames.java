package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.naming.MemberNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names the constants of a type: those of properties with one value, and {@code DEFAULT_X}. */
final class ConstantNames {
    private final Collection<String> only;
    private final Collection<String> components;
    private final Map<String, String> names;

    /**
     * Names constants.
     *
     * @param only wire names of properties with one value
     * @param defaults wire names of properties with a default
     * @param components Java names of components
     */
    ConstantNames(Collection<String> only, Collection<String> defaults, Collection<String> components) {
        this.only = only;
        this.components = components;
        List<String> texts = new ArrayList<>(only);
        defaults.forEach(name -> texts.add(text(name)));
        this.names = MemberNames.constants(texts);
    }

    private String text(String name) {
        return Stream.iterate("default " + name, text -> text + " value")
                .filter(text -> !only.contains(text))
                .findFirst()
                .orElseThrow();
    }

    String fixed(String wireName) {
        return free(names.get(wireName));
    }

    String ofDefault(String wireName) {
        return free(names.get(text(wireName)));
    }

    /** A component that its author gave the name of a constant keeps it. */
    private String free(String name) {
        return components.contains(name) ? name + "_" : name;
    }
}
