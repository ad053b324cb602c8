package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.MetadataKeyword.Discriminator;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape.Branch;
import io.recordsmith.generator.shape.Shape.Distinction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads OpenAPI's {@code discriminator} (OpenAPI 3.1, section 4.8.25): a value names a branch by the mapping, or by the
 * last part of the branch's reference. It asserts nothing, so that it only says which branch to look at first.
 */
final class DiscriminatorHint {
    private final SchemaGraph graph;
    private final Discriminator keyword;

    private DiscriminatorHint(SchemaGraph graph, Discriminator keyword) {
        this.graph = graph;
        this.keyword = keyword;
    }

    /** Returns what the discriminator beside a choice says about branches; empty when there is none that helps. */
    static Optional<Distinction> of(Conjunction.Choice choice, List<Branch> branches, SchemaGraph graph) {
        return choice.holder()
                .find(Discriminator.class)
                .map(keyword -> new DiscriminatorHint(graph, keyword).values(branches))
                .filter(hint -> !hint.values().isEmpty())
                .map(hint -> hint);
    }

    private Distinction.ByHint values(List<Branch> branches) {
        Map<String, Integer> values = new LinkedHashMap<>();
        keyword.mapping().forEach((value, reference) -> {
            for (int i = 0; i < branches.size(); i++) {
                if (targets(branches.get(i)).stream().anyMatch(target -> isMeant(reference, target))) {
                    values.putIfAbsent(value, i);
                }
            }
        });
        for (int i = 0; i < branches.size(); i++) {
            for (SchemaLocation target : targets(branches.get(i))) {
                values.putIfAbsent(name(target), i);
            }
        }
        return new Distinction.ByHint(keyword.propertyName(), values, Optional.empty());
    }

    private List<SchemaLocation> targets(Branch branch) {
        return branch.schemas().stream()
                .flatMap(schema -> graph.schema(schema).find(ReferenceKeyword.Ref.class).stream())
                .map(ReferenceKeyword.Ref::target)
                .toList();
    }

    /** Returns the component's name, or the file's when the reference leads to a whole document. */
    static String name(SchemaLocation target) {
        List<String> tokens = target.pointer().tokens();
        String path = target.document().getPath();
        return tokens.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : tokens.get(tokens.size() - 1);
    }

    /** A mapping names a component, or refers to a schema as {@code $ref} does. */
    static boolean isMeant(String reference, SchemaLocation target) {
        int hash = reference.indexOf('#');
        if (hash < 0) {
            return reference.equals(name(target)) || isDocument(reference, target);
        }
        boolean samePointer =
                reference.substring(hash + 1).equals(target.pointer().toString());
        return samePointer && (hash == 0 || isDocument(reference.substring(0, hash), target));
    }

    private static boolean isDocument(String reference, SchemaLocation target) {
        String path = target.document().getPath();
        String file = reference.startsWith("./") ? reference.substring(2) : reference;
        return path.endsWith("/" + file);
    }
}
