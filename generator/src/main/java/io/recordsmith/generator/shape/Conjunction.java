package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that holds for the values of a key, with references and {@code allOf} followed.
 *
 * @param statements keywords in document order, those that combine schemas left out
 * @param choices the {@code anyOf} and {@code oneOf} that are still to be made
 * @param schemas the schemas that hold
 * @param refused whether the boolean schema {@code false} is among them
 * @param dynamic whether part of it depends on the dynamic scope
 * @param partial whether more branches of an {@code anyOf} may hold than the one that was chosen
 */
record Conjunction(
        List<Statement> statements,
        List<Choice> choices,
        Set<SchemaLocation> schemas,
        boolean refused,
        boolean dynamic,
        boolean partial) {

    /**
     * A choice between branches.
     *
     * @param holder the schema that states it
     */
    record Choice(Schema holder, Keyword keyword, List<Schema> branches, boolean exclusive) {}

    /** Returns the keywords of a kind, in document order. */
    <K extends Keyword> List<K> all(Class<K> kind) {
        return stream(kind).toList();
    }

    <K extends Keyword> Stream<K> stream(Class<K> kind) {
        return statements.stream()
                .map(Statement::keyword)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    boolean has(Class<? extends Keyword> kind) {
        return statements.stream().anyMatch(s -> kind.isInstance(s.keyword()));
    }

    /** Returns the statement of a kind that is nearest to the key's own schemas. */
    Optional<Statement> nearest(Class<? extends Keyword> kind) {
        return statements.stream()
                .filter(s -> kind.isInstance(s.keyword()))
                .min(Comparator.comparingInt(Statement::distance));
    }
}
