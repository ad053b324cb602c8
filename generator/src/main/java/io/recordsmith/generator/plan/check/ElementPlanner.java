package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.plan.check.Check.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unites the keywords for elements by position. */
final class ElementPlanner {
    private ElementPlanner() {}

    static Optional<Check> of(CheckPlanner plan) {
        Optional<PrefixItems> tuple = plan.schema().find(PrefixItems.class);
        Optional<Items> items = plan.schema().find(Items.class);
        List<Use> prefix = new ArrayList<>();
        tuple.ifPresent(keyword -> {
            for (int i = 0; i < keyword.schemas().size(); i++) {
                String path = "/" + keyword.name() + "/" + i;
                prefix.add(plan.uses().subschema(plan.key(), keyword.schemas().get(i), path));
            }
        });
        Optional<Use> rest = items.map(
                        keyword -> plan.uses().subschema(plan.key(), keyword.schema(), "/" + keyword.name()))
                .filter(use -> !use.accepts());
        boolean silent = rest.isEmpty() && prefix.stream().allMatch(Use::accepts);
        if (silent && !plan.marks() || tuple.isEmpty() && items.isEmpty()) {
            return Optional.empty();
        }
        int from = items.map(Items::from).orElse(prefix.size());
        return Optional.of(new Elements(prefix, rest, from, plan.marks(), items.isPresent()));
    }
}
