package io.recordsmith.generator.resource;

import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.source.SourceDocument;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers which reference led to each document that no user named. */
public final class Trails {
    private final Map<URI, Step> steps = new HashMap<>();

    private record Step(Place place, URI from) {}

    /** Notes that a document was reached for the first time; later references do not change its trail. */
    void reached(SourceDocument document, Reference reference) {
        SourceDocument from = reference.base().document();
        if (document.role() != SourceDocument.Role.SOURCE && !document.uri().equals(from.uri())) {
            steps.putIfAbsent(document.uri(), new Step(reference.place(), from.uri()));
        }
    }

    /** Returns the places that led to a document, nearest first; empty for a source. */
    List<Place> to(SourceDocument document) {
        List<Place> places = new ArrayList<>();
        for (Step step = steps.get(document.uri()); step != null; step = steps.get(step.from())) {
            // The first way to a component document can come from a document that was reached through it.
            if (places.contains(step.place())) {
                break;
            }
            places.add(step.place());
        }
        return places;
    }

    /** Returns a diagnostic about a place in a document, with how the document was reached. */
    public Diagnostic explain(Diagnostic diagnostic, SourceDocument document) {
        return diagnostic.withTrail(to(document));
    }
}
