package io.recordsmith.generator.resource;

import io.recordsmith.generator.source.JsonPointer;
import java.util.List;
import java.util.Optional;

/**
 * A pointer to a component: a container that documents keep their schemas in, a name, and perhaps a place inside.
 *
 * @param container the container's own pointer
 * @param name of the component
 * @param inside the tokens after the name
 */
record ComponentPointer(JsonPointer container, String name, List<String> inside) {
    /** Where documents keep named schemas, in the order in which they are searched. */
    static final List<JsonPointer> CONTAINERS =
            List.of(new JsonPointer("/components/schemas"), new JsonPointer("/definitions"), new JsonPointer("/$defs"));

    static Optional<ComponentPointer> of(JsonPointer pointer) {
        List<String> tokens = pointer.tokens();
        for (JsonPointer container : CONTAINERS) {
            int length = container.tokens().size();
            if (pointer.startsWith(container) && tokens.size() > length) {
                List<String> inside = List.copyOf(tokens.subList(length + 1, tokens.size()));
                return Optional.of(new ComponentPointer(container, tokens.get(length), inside));
            }
        }
        return Optional.empty();
    }

    /** Returns where this component would be in a document that keeps it in a container. */
    JsonPointer in(JsonPointer otherContainer) {
        return below(otherContainer.child(name));
    }

    /** Returns the place inside the component, which itself is at a pointer. */
    JsonPointer below(JsonPointer component) {
        JsonPointer pointer = component;
        for (String token : inside) {
            pointer = pointer.child(token);
        }
        return pointer;
    }
}
