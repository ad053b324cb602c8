package io.recordsmith.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.SourceSet;
import io.recordsmith.generator.source.SourceText;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopedGraphTest {
    private static final URI DOCUMENT = URI.create("https://example.com/schema.json");

    private final Diagnostics diagnostics = new Diagnostics();

    private SchemaGraph graph(String schema) {
        SourceText text = new SourceText("schema.json", DOCUMENT, schema.replace('\'', '"'));
        SourceSet sources = SourceSet.ofTexts(List.of(text), List.of(), Map.of(), diagnostics);
        SchemaGraph graph = SchemaGraphReader.read(sources, ReaderOptions.DEFAULT, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return graph;
    }

    private static SchemaLocation at(String pointer) {
        return new SchemaLocation(DOCUMENT, new JsonPointer(pointer));
    }

    @Test
    void schemasThatReachNoDynamicReferenceHaveOneKey() {
        ScopedGraph scoped = new ScopedGraph(graph("{'$dynamicAnchor':'a','items':{'type':'null'}}"));
        assertThat(scoped.root(at("")).scope().isEmpty()).isTrue();
        assertThat(scoped.root(at("/items")).scope().isEmpty()).isTrue();
    }

    @Test
    void theOutermostResourceWithTheAnchorIsMeant() {
        ScopedGraph scoped = new ScopedGraph(graph("""
                {'$id':'https://example.com/outer','$dynamicAnchor':'node','allOf':[{'$ref':'inner'}],
                 '$defs':{'inner':{'$id':'inner','$dynamicAnchor':'node','items':{'$dynamicRef':'#node'}}}}
                """));
        assertThat(dynamicTarget(scoped, scoped.root(at("")))).isEqualTo(at(""));
        assertThat(dynamicTarget(scoped, scoped.root(at("/$defs/inner")))).isEqualTo(at("/$defs/inner"));
    }

    private static SchemaLocation dynamicTarget(ScopedGraph scoped, SchemaKey start) {
        SchemaKey inner = new SchemaKey(at("/$defs/inner"), start.scope());
        SchemaKey items = scoped.subschema(
                inner,
                scoped.schema(inner).keywords().stream()
                        .flatMap(keyword -> keyword.subschemas().stream())
                        .filter(schema -> schema.location().equals(at("/$defs/inner/items")))
                        .findFirst()
                        .orElseThrow());
        DynamicRef reference = scoped.schema(items).find(DynamicRef.class).orElseThrow();
        return scoped.target(items, reference).location();
    }

    @Test
    void scopesThatMultiplyWithoutEndAreRefused() {
        // Each of 13 levels is entered by one of two resources, which the last level can tell apart by their anchors.
        StringBuilder schema = new StringBuilder("{'$ref':'a0','$defs':{");
        for (int i = 0; i < 13; i++) {
            for (String side : List.of("a", "b")) {
                schema.append("'%1$s%2$d':{'$id':'%1$s%2$d','$dynamicAnchor':'x%2$d',".formatted(side, i));
                schema.append("'items':{'anyOf':[{'$ref':'a%1$d'},{'$ref':'b%1$d'}]}},".formatted(i + 1));
            }
        }
        schema.append("'a13':{'$id':'a13','allOf':[");
        for (int i = 0; i < 13; i++) {
            schema.append(i == 0 ? "" : ",").append("{'properties':{'p':{'$dynamicRef':'a%1$d#x%1$d'}}}".formatted(i));
        }
        SchemaGraph graph = graph(schema + "]},'b13':{'$id':'b13'}}}");
        CheckPlans.of(graph.entries(), new ScopedGraph(graph), format -> false, diagnostics);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.OUTPUT_LIMIT);
    }

    @Test
    void evaluationThatNeverEndsIsRefused() {
        Diagnostics found = new Diagnostics();
        SourceText text = new SourceText("schema.json", DOCUMENT, "{\"anyOf\":[{\"not\":{\"$ref\":\"#\"}}]}");
        SourceSet sources = SourceSet.ofTexts(List.of(text), List.of(), Map.of(), found);
        SchemaGraph graph = SchemaGraphReader.read(sources, ReaderOptions.DEFAULT, new Diagnostics());
        CheckPlans.of(graph.entries(), new ScopedGraph(graph), format -> false, found);
        assertThat(found.sorted()).extracting(Diagnostic::code).contains(Code.REFERENCE_CYCLE);
    }
}
