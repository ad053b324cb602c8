package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword.AnyOf;
import io.recordsmith.generator.keyword.LogicKeyword.Not;
import io.recordsmith.generator.keyword.LogicKeyword.OneOf;
import io.recordsmith.generator.keyword.MetadataKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.stream.ObjectPlan.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds unions that the bits of the members that were there decide, once an object is known to be one. */
final class Presences {
    private Presences() {}

    static Optional<Presence> of(Keyword keyword) {
        Presence.Kind kind;
        if (keyword instanceof AnyOf) {
            kind = Presence.Kind.AT_LEAST_ONE;
        } else if (keyword instanceof OneOf) {
            kind = Presence.Kind.ONE;
        } else if (keyword instanceof Not) {
            kind = Presence.Kind.NONE;
        } else {
            return Optional.empty();
        }
        boolean onlyNames = keyword.subschemas().stream().allMatch(Presences::onlyRequires);
        return onlyNames
                ? Optional.of(new Presence(
                        kind,
                        keyword.subschemas().stream().map(Presences::names).toList()))
                : Optional.empty();
    }

    private static boolean onlyRequires(Schema schema) {
        return !names(schema).isEmpty()
                && schema.keywords().stream()
                        .allMatch(keyword -> keyword instanceof Required
                                || keyword instanceof MetadataKeyword
                                || keyword instanceof Type type && type.types().equals(Set.of(JsonType.OBJECT)));
    }

    private static List<String> names(Schema schema) {
        return schema.find(Required.class)
                .map(required -> List.copyOf(required.properties()))
                .orElse(List.of());
    }
}
