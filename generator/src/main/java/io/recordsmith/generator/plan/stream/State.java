package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.plan.SchemaKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The schemas that must all hold at one instance location: what a forward pass knows when it reaches a value. Reading
 * a property leads from the state of the object to the state of the value, as a parser's automaton goes from one set
 * of items to the next.
 *
 * @param keys sorted, each once; empty when every value is fine
 * @param settled keywords of these schemas that are known to hold if the keys hold, because the only branch that can
 *     hold is among them; sorted, each once
 * @param only how values begin that get here; empty when they may begin in every way
 */
public record State(List<SchemaKey> keys, List<Settled> settled, Optional<TokenKind> only)
        implements Comparable<State> {
    public static final State EMPTY = State.of(List.of());

    /** A keyword that needs no decision any more. */
    public record Settled(SchemaKey schema, String keyword) implements Comparable<Settled> {
        @Override
        public int compareTo(Settled other) {
            return toString().compareTo(other.toString());
        }
    }

    public State {
        keys = List.copyOf(keys.size() < 2 ? keys : new TreeSet<>(keys));
        settled = List.copyOf(settled.size() < 2 ? settled : new TreeSet<>(settled));
    }

    public static State of(Collection<SchemaKey> keys) {
        return new State(List.copyOf(keys), List.of(), Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State that
                && keys.equals(that.keys)
                && only.equals(that.only)
                && settled.equals(that.settled);
    }

    @Override
    public int hashCode() {
        return 31 * keys.hashCode() + settled.hashCode();
    }

    @Override
    public int compareTo(State other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        String all = keys.stream().map(SchemaKey::toString).collect(Collectors.joining(" & "));
        return all + only.map(kind -> " of " + kind).orElse("") + (settled.isEmpty() ? "" : " with " + settled);
    }
}
