package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.check.Check.Members;
import io.recordsmith.generator.source.JsonPointer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Unites the keywords for property values, which have to know of each other. */
final class MemberPlanner {
    private MemberPlanner() {}

    static Optional<Check> of(CheckPlanner plan) {
        Schema schema = plan.schema();
        Map<String, Use> named = new LinkedHashMap<>();
        schema.find(Properties.class).ifPresent(keyword -> named.putAll(uses(plan, keyword.name(), keyword.schemas())));
        Map<String, Use> patterned = new LinkedHashMap<>();
        schema.find(PatternProperties.class)
                .ifPresent(keyword -> patterned.putAll(uses(plan, keyword.name(), keyword.schemas())));
        Optional<Use> others = schema.find(AdditionalProperties.class)
                .map(keyword -> plan.uses().subschema(plan.key(), keyword.schema(), "/" + keyword.name()))
                .filter(use -> plan.marks() || !use.accepts());
        if (others.isEmpty() && !plan.marks()) {
            named.values().removeIf(Use::accepts);
            patterned.values().removeIf(Use::accepts);
        }
        boolean nothing = named.isEmpty() && patterned.isEmpty() && others.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Members(named, patterned, others, plan.marks()));
    }

    private static Map<String, Use> uses(CheckPlanner plan, String keyword, Map<String, Schema> schemas) {
        Map<String, Use> uses = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            String path = "/" + keyword + "/" + JsonPointer.escape(name);
            uses.put(name, plan.uses().subschema(plan.key(), schema, path));
        });
        return uses;
    }
}
