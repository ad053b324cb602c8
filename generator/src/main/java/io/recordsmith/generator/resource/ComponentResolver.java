package io.recordsmith.generator.resource;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import io.recordsmith.generator.source.SourceDocument;
import io.recordsmith.generator.source.SourceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds components that schema files refer to as if they were still in the document they were cut from: first in the
 * configured component documents, then among the files of the same directory, by title.
 */
final class ComponentResolver {
    private final SourceSet sources;
    private final SchemaRegistry registry;
    private final Trails trails;
    private final Diagnostics diagnostics;
    private final Map<Path, Map<String, List<SourceDocument>>> titles = new HashMap<>();

    ComponentResolver(SourceSet sources, SchemaRegistry registry, Trails trails, Diagnostics diagnostics) {
        this.sources = sources;
        this.registry = registry;
        this.trails = trails;
        this.diagnostics = diagnostics;
    }

    /** What was found: nothing, one place, or several that contradict each other, which has been reported. */
    record Answer(Optional<SchemaLocation> location, boolean reported) {
        static final Answer NOTHING = new Answer(Optional.empty(), false);
        static final Answer AMBIGUOUS = new Answer(Optional.empty(), true);
    }

    Answer find(ComponentPointer component, Reference reference) {
        for (SourceDocument document : sources.components()) {
            for (JsonPointer container : containers(component)) {
                JsonPointer pointer = component.in(container);
                if (pointer.find(document.root()).isPresent()) {
                    return found(document, pointer, reference);
                }
            }
        }
        return sibling(component, reference);
    }

    /** Returns the names of all components that could have been meant by a reference from a document. */
    Collection<String> names(SourceDocument from) {
        Collection<String> names = new TreeSet<>(titles(from).keySet());
        for (SourceDocument document : sources.components()) {
            for (JsonPointer container : ComponentPointer.CONTAINERS) {
                if (container.find(document.root()).orElse(null) instanceof JsonObject schemas) {
                    names.addAll(schemas.members().keySet());
                }
            }
        }
        return names;
    }

    /** The container that was written comes first, the others are where other kinds of documents keep the same. */
    private static List<JsonPointer> containers(ComponentPointer component) {
        List<JsonPointer> containers = new ArrayList<>(ComponentPointer.CONTAINERS);
        containers.remove(component.container());
        containers.add(0, component.container());
        return containers;
    }

    private Answer sibling(ComponentPointer component, Reference reference) {
        SourceDocument from = reference.base().document();
        List<SourceDocument> candidates = nearest(from, titles(from).getOrDefault(component.name(), List.of()));
        if (candidates.size() > 1
                && candidates.stream()
                                .map(ComponentResolver::content)
                                .distinct()
                                .count()
                        > 1) {
            String files = candidates.stream().map(d -> d.file().toString()).collect(Collectors.joining(", "));
            diagnostics.report(trails.explain(
                    Diagnostic.error(
                                    Code.AMBIGUOUS_REFERENCE,
                                    reference.place(),
                                    reference.text() + " could be any of these files, which differ: " + files)
                            .withHint("configure the document that they come from as a component document"),
                    from));
            return Answer.AMBIGUOUS;
        }
        return candidates.isEmpty()
                ? Answer.NOTHING
                : found(candidates.get(0), component.below(JsonPointer.ROOT), reference);
    }

    private Answer found(SourceDocument document, JsonPointer pointer, Reference reference) {
        trails.reached(document, reference);
        if (registry.add(document).isEmpty()) {
            return Answer.AMBIGUOUS;
        }
        SchemaLocation location = new SchemaLocation(document.uri(), pointer);
        return registry.value(location).isPresent() ? new Answer(Optional.of(location), false) : Answer.NOTHING;
    }

    /** Keeps the documents whose file names share the most leading words with the referring one's. */
    private static List<SourceDocument> nearest(SourceDocument from, List<SourceDocument> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<String> words = words(from);
        int most =
                candidates.stream().mapToInt(d -> shared(words, words(d))).max().orElse(0);
        return candidates.stream().filter(d -> shared(words, words(d)) == most).toList();
    }

    private static int shared(List<String> left, List<String> right) {
        int count = 0;
        while (count < left.size() && count < right.size() && left.get(count).equals(right.get(count))) {
            count++;
        }
        return count;
    }

    private static List<String> words(SourceDocument document) {
        String name = document.name().substring(document.name().lastIndexOf('/') + 1);
        return List.of(name.split("[-_. ]+|(?<=[a-z0-9])(?=[A-Z])"));
    }

    private Map<String, List<SourceDocument>> titles(SourceDocument from) {
        Path parent = from.file().getParent();
        return titles.computeIfAbsent(parent == null ? Path.of("") : parent, directory -> {
            Map<String, List<SourceDocument>> byTitle = new LinkedHashMap<>();
            for (SourceDocument sibling : sources.siblings(from)) {
                if (sibling.root() instanceof JsonObject root && root.get("title") instanceof JsonString title) {
                    byTitle.computeIfAbsent(title.value(), t -> new ArrayList<>())
                            .add(sibling);
                }
            }
            byTitle.values().forEach(list -> list.sort(Comparator.comparing(SourceDocument::name)));
            return byTitle;
        });
    }

    /** What a document says, apart from where it says it is. */
    private static String content(SourceDocument document) {
        if (!(document.root() instanceof JsonObject root)) {
            return document.root().canonical();
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(root.members());
        members.remove("$id");
        members.remove("id");
        return new JsonObject(root.position(), members, root.names()).canonical();
    }
}
