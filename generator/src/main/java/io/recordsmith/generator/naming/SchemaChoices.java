package io.recordsmith.generator.naming;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.NearestNames;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What users say about single schemas in one option. A choice that concerns no schema is most likely misspelt, so that
 * the choices that were met are remembered.
 */
final class SchemaChoices<T> {
    private final String option;
    private final Map<String, T> choices;
    private final Set<String> met = new HashSet<>();

    /**
     * Creates choices.
     *
     * @param option what the option is called, for messages
     * @param choices what is said, by {@code document#pointer} or URI
     */
    SchemaChoices(String option, Map<String, T> choices) {
        this.option = option;
        this.choices = choices;
    }

    boolean isEmpty() {
        return choices.isEmpty();
    }

    /** Returns what is said about a schema; what is said of its place counts before what is said of its URI. */
    Optional<T> of(SchemaAddress address) {
        Optional<T> byUri = address.uri().flatMap(this::find);
        return find(address.place()).or(() -> byUri);
    }

    private Optional<T> find(String schema) {
        T choice = choices.get(schema);
        if (choice != null) {
            met.add(schema);
        }
        return Optional.ofNullable(choice);
    }

    /** Warns of the choices that no type was asked for so far. */
    void reportUnmet(SchemaGraph graph, Diagnostics diagnostics) {
        Set<String> unmet = new TreeSet<>(choices.keySet());
        unmet.removeAll(met);
        if (unmet.isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        for (Schema schema : graph.schemas()) {
            SchemaAddress address = SchemaAddress.of(graph, schema.location());
            known.add(address.place());
            address.uri().ifPresent(known::add);
        }
        unmet.forEach(schema -> diagnostics.report(warning(schema, known)));
    }

    private Diagnostic warning(String schema, Set<String> known) {
        Place place = Place.ofFile(option);
        if (known.contains(schema)) {
            return Diagnostic.warning(Code.UNMET_CHOICE, place, "no type is made of the schema " + schema);
        }
        String nearest = NearestNames.hint(schema, known);
        String called = "schemas are called file#pointer, as in recordsmith-manifest.json, or by their URI";
        return Diagnostic.warning(Code.UNMET_CHOICE, place, "no schema is called " + schema)
                .withHint(nearest.isEmpty() ? called : nearest);
    }
}
