package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.check.Check.Members;
import io.recordsmith.generator.source.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Unites the keywords for property values, which have to know of each other. */
final class MemberPlanner {
    /** More properties than this are not looked up one by one: the instance is walked through. */
    private static final int LOOKED_UP = 16;

    /** The same where others are restricted, which have to be looked for unless all that is there was found. */
    private static final int LOOKED_UP_BESIDE_OTHERS = 8;

    private final CheckPlanner plan;
    private final Map<String, Use> named;
    private final Map<String, Use> patterned;
    private final Optional<Use> others;

    MemberPlanner(CheckPlanner plan) {
        this.plan = plan;
        Schema schema = plan.schema();
        this.named = schema.find(Properties.class)
                .map(keyword -> uses(keyword.name(), keyword.schemas()))
                .orElse(Map.of());
        this.patterned = schema.find(PatternProperties.class)
                .map(keyword -> uses(keyword.name(), keyword.schemas()))
                .orElse(Map.of());
        this.others = schema.find(AdditionalProperties.class)
                .map(keyword -> plan.uses().subschema(plan.key(), keyword.schema(), "/" + keyword.name()))
                .filter(use -> plan.marks() || !use.accepts());
        if (others.isEmpty() && !plan.marks()) {
            named.values().removeIf(Use::accepts);
            patterned.values().removeIf(Use::accepts);
        }
    }

    private Map<String, Use> uses(String keyword, Map<String, Schema> schemas) {
        Map<String, Use> uses = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            String path = "/" + keyword + "/" + JsonPointer.escape(name);
            uses.put(name, plan.uses().subschema(plan.key(), schema, path));
        });
        return uses;
    }

    Optional<Check> check() {
        boolean nothing = named.isEmpty() && patterned.isEmpty() && others.isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(new Members(named, patterned, others, required(), byName(), plan.marks()));
    }

    private boolean byName() {
        if (others.isEmpty()) {
            return patterned.isEmpty() && named.size() <= LOOKED_UP;
        }
        boolean few = !named.isEmpty() && named.size() <= LOOKED_UP_BESIDE_OTHERS;
        return few && patterned.isEmpty() && !plan.marks();
    }

    /** A property that is looked up anyway is found missing on that occasion. */
    private Set<String> required() {
        Set<String> required = new TreeSet<>();
        if (byName()) {
            plan.schema().find(Required.class).ifPresent(keyword -> required.addAll(keyword.properties()));
            required.removeIf(
                    name -> !named.containsKey(name) || named.get(name).accepts());
        }
        return required;
    }

    /** Returns the keyword without the properties that are found missing here. */
    Required remaining(Required keyword) {
        Set<String> here = required();
        List<String> remaining = keyword.properties().stream()
                .filter(name -> !here.contains(name))
                .toList();
        return new Required(keyword.name(), remaining);
    }
}
