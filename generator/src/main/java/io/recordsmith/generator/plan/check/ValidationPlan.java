package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an instance is checked against a schema.
 *
 * @param key identifies the check
 * @param schema the schema as written
 * @param type the types allowed, checked first; empty when all are
 * @param checks in the order in which they run: cheap ones first, {@code unevaluated*} last
 * @param collects whether the check keeps a record of its own of what its subschemas evaluate at run time
 */
public record ValidationPlan(CheckKey key, Schema schema, Optional<Type> type, List<Check> checks, boolean collects) {
    private static final Set<JsonType> ALL = Set.of(JsonType.values());

    public ValidationPlan {
        checks = List.copyOf(checks);
    }

    /** Returns the types of instances that can be valid. */
    public Set<JsonType> types() {
        return type.map(Type::types).orElse(ALL);
    }

    /** Returns whether instances of this kind can be valid. */
    public boolean allows(Kind kind) {
        return kind.isAllowedBy(types());
    }

    /** Returns the checks that look at instances of this kind only, in order. */
    public List<Check> checks(Kind kind) {
        return checks.stream().filter(check -> check.kind() == kind).toList();
    }
}
