package io.recordsmith.generator.plan.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.source.SourceSet;
import io.recordsmith.generator.source.SourceText;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StatePlannerTest {
    private StatePlanner planner;
    private State root;

    private StatePlan plan(String schema) {
        return planner(schema).plan(root);
    }

    private StatePlanner planner(String schema) {
        Diagnostics diagnostics = new Diagnostics();
        SourceSet sources = SourceSet.ofTexts(
                List.of(new SourceText("schema.json", URI.create("memory:/schema.json"), schema)),
                List.of(),
                Map.of(),
                diagnostics);
        SchemaGraph graph = SchemaGraphReader.read(sources, ReaderOptions.DEFAULT, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        ScopedGraph scoped = new ScopedGraph(graph);
        root = State.of(List.of(scoped.entry(graph.entries().get(0))));
        planner = new StatePlanner(
                scoped,
                new NoTexts(),
                (pattern, name) -> Pattern.compile(pattern).matcher(name).find());
        return planner;
    }

    private static final class NoTexts implements CheckKnowledge {
        @Override
        public SchemaKey meant(SchemaKey key) {
            return key;
        }

        @Override
        public boolean acceptsAll(SchemaKey key) {
            return false;
        }

        @Override
        public boolean decidesText(SchemaKey key) {
            return true;
        }

        @Override
        public boolean refusesText(SchemaKey key) {
            return false;
        }

        @Override
        public boolean asksText(SchemaKey key) {
            return false;
        }
    }

    private StatePlan.Forward forward(String schema) {
        return (StatePlan.Forward) plan(schema);
    }

    @Test
    void theEmptySchemaAsksNothing() {
        assertThat(plan("{}")).isInstanceOf(StatePlan.Anything.class);
    }

    @Test
    void branchesOfAllOfAndTargetsOfReferencesHoldTogether() {
        StatePlan.Forward plan = forward("""
                {"allOf": [{"$ref": "#/$defs/low"}, {"maximum": 9}], "type": ["integer", "string"],
                 "$defs": {"low": {"type": "number", "minimum": 3, "exclusiveMinimum": 3}}}""");
        assertThat(plan.types()).isEqualTo(Set.of(JsonType.INTEGER));
        assertThat(plan.number().lower())
                .hasValueSatisfying(bound -> assertThat(bound.exclusive()).isTrue());
        assertThat(plan.number().upper())
                .hasValueSatisfying(bound -> assertThat(bound.limit()).isEqualByComparingTo(BigDecimal.valueOf(9)));
    }

    @Test
    void aPropertyGathersWhatEveryBranchSaysOfIt() {
        StatePlan.Forward plan = forward("""
                {"properties": {"a": {"minLength": 1}},
                 "allOf": [{"properties": {"a": {"maxLength": 9}}, "additionalProperties": {"type": "string"}}]}""");
        ObjectPlan object = plan.object().orElseThrow();
        assertThat(object.properties()).singleElement().satisfies(property -> {
            assertThat(property.name()).isEqualTo("a");
            assertThat(property.value().keys()).hasSize(2);
        });
        assertThat(object.others())
                .singleElement()
                .satisfies(other -> assertThat(other.keys()).hasSize(1));
    }

    @Test
    void aPatternThatMatchesADeclaredNameJoinsItsState() {
        StatePlan.Forward plan = forward("""
                {"properties": {"ab": {}}, "patternProperties": {"^a": {"type": "string"}},
                 "additionalProperties": false}""");
        ObjectPlan object = plan.object().orElseThrow();
        assertThat(object.properties().get(0).value().keys()).hasSize(2);
        assertThat(planner.plan(object.others().get(0))).isInstanceOf(StatePlan.Nothing.class);
        assertThat(planner.plan(object.others().get(1))).isInstanceOf(StatePlan.Forward.class);
    }

    @Test
    void unevaluatedPropertiesWithoutConditionsAreDecidedForward() {
        StatePlan.Forward plan = forward("""
                {"allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": false}""");
        ObjectPlan object = plan.object().orElseThrow();
        assertThat(object.properties()).extracting(ObjectPlan.Property::name).containsExactly("a");
        assertThat(object.properties().get(0).value().keys()).hasSize(1);
        assertThat(planner.plan(object.others().get(0))).isInstanceOf(StatePlan.Nothing.class);
    }

    @Test
    void elementsBehindAPrefixHaveAStateOfTheirOwn() {
        StatePlan.Forward plan = forward("""
                {"prefixItems": [{"type": "string"}], "items": {"type": "null"}, "maxItems": 3}""");
        ArrayPlan array = plan.array().orElseThrow();
        assertThat(array.prefix()).hasSize(1);
        assertThat(array.rest().keys()).hasSize(1);
        assertThat(array.maximum()).hasValueSatisfying(most -> assertThat(most).isEqualTo(3));
    }

    @Test
    void conditionsAreLeftToTheTree() {
        assertThat(plan("{\"oneOf\": [{\"minProperties\": 1}, {\"maxProperties\": 3}]}"))
                .isInstanceOf(StatePlan.Subtree.class);
        assertThat(plan("{\"type\": \"array\", \"uniqueItems\": true}")).isInstanceOf(StatePlan.Subtree.class);
        assertThat(plan("{\"type\": \"object\", \"const\": {\"a\": 1}}")).isInstanceOf(StatePlan.Subtree.class);
    }

    @Test
    void theFirstTokenTellsBranchesApart() {
        StatePlan plan = plan("""
                {"oneOf": [{"type": "string"}, {"type": "object", "minProperties": 1}, {"type": "object", "maxProperties": 3},
                 {"type": "array", "maxItems": 1}]}""");
        assertThat(plan).isInstanceOf(StatePlan.ByKind.class);
        StatePlan.ByKind union = (StatePlan.ByKind) plan;
        assertThat(union.kinds()).containsOnlyKeys(TokenKind.STRING, TokenKind.ARRAY);
        assertThat(union.others()).isPresent();
        StatePlan array = planner.plan(union.kinds().get(TokenKind.ARRAY));
        assertThat(((StatePlan.Forward) array).array().orElseThrow().maximum()).isPresent();
    }

    @Test
    void unionsOfRequiredNamesAreDecidedByTheNamesThatWereThere() {
        ObjectPlan object = forward("""
                {"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b", "c"]}], "not": {"required": ["d"]}}""").object().orElseThrow();
        assertThat(object.presences())
                .containsExactlyInAnyOrder(
                        new ObjectPlan.Presence(ObjectPlan.Presence.Kind.ONE, List.of(List.of("a"), List.of("b", "c"))),
                        new ObjectPlan.Presence(ObjectPlan.Presence.Kind.NONE, List.of(List.of("d"))));
    }

    @Test
    void stringsThatMustDifferAreToldApartOnTheWay() {
        StatePlan.Forward plan = forward("""
                {"type": "array", "uniqueItems": true, "items": {"type": "string"}}""");
        assertThat(plan.array().orElseThrow().unique()).isTrue();
    }

    @Test
    void aKeywordForAnExcludedTypeIsNoObstacle() {
        assertThat(plan("{\"type\": \"object\", \"uniqueItems\": true, \"minProperties\": 1}"))
                .isInstanceOf(StatePlan.Forward.class);
    }
}
