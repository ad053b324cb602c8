package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.LogicKeyword.AllOf;
import io.recordsmith.generator.keyword.LogicKeyword.AnyOf;
import io.recordsmith.generator.keyword.LogicKeyword.IfThenElse;
import io.recordsmith.generator.keyword.LogicKeyword.Not;
import io.recordsmith.generator.keyword.LogicKeyword.OneOf;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyNames;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.check.Check.Any;
import io.recordsmith.generator.plan.check.Check.Conditional;
import io.recordsmith.generator.plan.check.Check.Dependents;
import io.recordsmith.generator.plan.check.Check.Names;
import io.recordsmith.generator.plan.check.Check.One;
import io.recordsmith.generator.source.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the keywords that apply subschemas at the same place, and {@code propertyNames}. */
final class LogicPlanner {
    private final CheckPlanner plan;

    LogicPlanner(CheckPlanner plan) {
        this.plan = plan;
    }

    void add(LogicKeyword keyword) {
        if (keyword instanceof AllOf all) {
            plan.addAll(branches(all.name(), all.branches()));
        } else if (keyword instanceof AnyOf any) {
            addAny(any.name(), branches(any.name(), any.branches()));
        } else if (keyword instanceof OneOf one) {
            plan.add(new One(one.name(), branches(one.name(), one.branches())));
        } else if (keyword instanceof Not not) {
            plan.add(new Check.Not(not.name(), plan.uses().subschema(plan.key(), not.schema(), "/" + not.name())));
        } else if (keyword instanceof IfThenElse conditional) {
            addConditional(conditional);
        }
    }

    private List<Use> branches(String name, List<Schema> schemas) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            uses.add(here(schemas.get(i), "/" + name + "/" + i));
        }
        return uses;
    }

    private Use here(Schema schema, String path) {
        return plan.inPlace(plan.uses().subschema(plan.key(), schema, path));
    }

    private void addAny(String name, List<Use> branches) {
        boolean settled = branches.stream().anyMatch(Use::accepts)
                && branches.stream().noneMatch(use -> use.target().tracking());
        if (!settled) {
            plan.add(new Any(name, branches));
        }
    }

    private void addConditional(IfThenElse keyword) {
        Use condition = here(keyword.condition(), "/" + keyword.name());
        Optional<Use> then = keyword.then().map(s -> here(s, "/then")).filter(plan::isNeeded);
        Optional<Use> otherwise = keyword.otherwise().map(s -> here(s, "/else")).filter(plan::isNeeded);
        if (then.isPresent() || otherwise.isPresent() || condition.target().tracking()) {
            plan.add(new Conditional(condition, then, otherwise));
        }
    }

    void addObject(ObjectKeyword keyword) {
        if (keyword instanceof PropertyNames names) {
            Use use = plan.uses().subschema(plan.key(), names.schema(), "/" + names.name());
            if (!use.accepts()) {
                plan.add(new Names(use));
            }
        } else if (keyword instanceof DependentSchemas dependent) {
            Map<String, Use> schemas = new LinkedHashMap<>();
            dependent.schemas().forEach((name, schema) -> {
                Use use = here(schema, "/" + dependent.name() + "/" + JsonPointer.escape(name));
                if (plan.isNeeded(use)) {
                    schemas.put(name, use);
                }
            });
            if (!schemas.isEmpty()) {
                plan.add(new Dependents(schemas));
            }
        }
    }
}
