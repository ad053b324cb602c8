package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ArrayKeyword;
import io.recordsmith.generator.keyword.GenericKeyword.Constant;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.Check.All;
import io.recordsmith.generator.plan.check.Check.Assertion;
import io.recordsmith.generator.plan.check.Check.Never;
import io.recordsmith.generator.plan.check.Check.Values;
import io.recordsmith.generator.source.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the plan of one schema: keyword by keyword, then in the order in which the checks are worth running. */
final class CheckPlanner {
    private final ScopedGraph graph;
    private final Assertions assertions;
    private final Uses uses;

    private final CheckKey key;
    private final Schema schema;
    private final Optional<Type> type;
    private final Collecting collecting;
    private final List<Check> checks = new ArrayList<>();

    private CheckPlanner(ScopedGraph graph, Assertions assertions, Uses uses, CheckKey key) {
        this.graph = graph;
        this.assertions = assertions;
        this.uses = uses;
        this.key = key;
        this.schema = graph.schema(key.schema());
        this.type = schema.find(Type.class).filter(t -> !assertions.assertsNothing(t));
        this.collecting = Collecting.of(uses, key, schema);
    }

    static ValidationPlan plan(CheckKey key, ScopedGraph graph, Assertions assertions, Uses uses) {
        return new CheckPlanner(graph, assertions, uses, key).plan();
    }

    private ValidationPlan plan() {
        if (schema.isFalse()) {
            checks.add(new Never(keywordAbove()));
        }
        MemberPlanner members = new MemberPlanner(this);
        for (Keyword keyword : schema.keywords()) {
            if (isReachable(Assertions.kind(keyword))) {
                add(keyword instanceof Required required ? members.remaining(required) : keyword);
            }
        }
        members.check().ifPresent(checks::add);
        ElementPlanner.of(this).ifPresent(checks::add);
        collecting.members(uses, key, schema).ifPresent(checks::add);
        collecting.elements(uses, key, schema).ifPresent(checks::add);
        checks.removeIf(check -> !isReachable(check.kind()));
        checks.sort(Comparator.comparing(CheckOrder::of));
        return new ValidationPlan(key, schema, type, checks, collecting.atRunTime());
    }

    private boolean isReachable(Kind kind) {
        return type.isEmpty() || kind.isAllowedBy(type.get().types());
    }

    private void add(Keyword keyword) {
        if (keyword instanceof ReferenceKeyword reference) {
            addAll(List.of(inPlace(uses.reference(key, reference))));
        } else if (keyword instanceof Enumeration enumeration) {
            addValues(keyword, enumeration.values());
        } else if (keyword instanceof Constant constant) {
            addValues(keyword, List.of(constant.value()));
        } else if (keyword instanceof LogicKeyword logic) {
            new LogicPlanner(this).add(logic);
        } else if (keyword instanceof ObjectKeyword && !keyword.subschemas().isEmpty()) {
            new LogicPlanner(this).addObject((ObjectKeyword) keyword);
        } else if (keyword instanceof ArrayKeyword.Contains contains) {
            add(new Check.Contains(
                    uses.subschema(key, contains.schema(), "/" + contains.name()),
                    contains.minimum(),
                    contains.maximum(),
                    contains.evaluates() && collecting.anywhere()));
        } else if (isLeaf(keyword) && !assertions.assertsNothing(keyword)) {
            add(new Assertion(keyword));
        }
    }

    private static boolean isLeaf(Keyword keyword) {
        return !(keyword instanceof Type)
                && !(keyword instanceof UnevaluatedKeyword)
                && !(keyword instanceof ArrayKeyword.PrefixItems)
                && !(keyword instanceof ArrayKeyword.Items);
    }

    private void addValues(Keyword keyword, List<JsonValue> values) {
        List<JsonValue> possible = values.stream()
                .filter(value -> type.isEmpty() || ValueTypes.allows(type.get(), value))
                .toList();
        add(new Values(keyword.name(), possible));
    }

    void addAll(List<Use> branches) {
        List<Use> needed = branches.stream().filter(this::isNeeded).toList();
        if (!needed.isEmpty()) {
            add(new All(needed));
        }
    }

    /** Returns whether a subschema at the same place has to be looked at. */
    boolean isNeeded(Use use) {
        return !use.accepts() || use.target().tracking();
    }

    void add(Check check) {
        checks.add(check);
    }

    /** Makes a use at the same place tell what it evaluates, when somebody asks. */
    Use inPlace(Use use) {
        boolean asked = collecting.anywhere() && uses.contributes(use.target());
        return asked ? use.tracking() : use;
    }

    CheckKey key() {
        return key;
    }

    Schema schema() {
        return schema;
    }

    Uses uses() {
        return uses;
    }

    /** Returns whether evaluated properties and items are told to whoever uses this schema. */
    boolean marks() {
        return key.tracking();
    }

    /** Returns the keyword that the schema stands in: {@code properties} for {@code #/properties/name}. */
    private String keywordAbove() {
        List<String> tokens = schema.location().pointer().tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean isIndex = tokens.get(i).chars().allMatch(Character::isDigit);
            boolean isName = i > 0 && NamedSubschemas.KEYWORDS.contains(tokens.get(i - 1));
            if (!isIndex && !isName) {
                return tokens.get(i);
            }
        }
        return "false";
    }
}
