package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.plan.SchemaKey;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The schemas that must all hold at one instance location: what a forward pass knows when it reaches a value. Reading
 * a property leads from the state of the object to the state of the value, as a parser's automaton goes from one set
 * of items to the next.
 *
 * @param keys sorted, each once; empty when every value is fine
 */
public record State(List<SchemaKey> keys) implements Comparable<State> {
    public static final State EMPTY = new State(List.of());

    public State {
        keys = List.copyOf(keys.size() < 2 ? keys : new TreeSet<>(keys));
    }

    public static State of(Collection<SchemaKey> keys) {
        return new State(List.copyOf(keys));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public int compareTo(State other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return keys.stream().map(SchemaKey::toString).collect(Collectors.joining(" & "));
    }
}
