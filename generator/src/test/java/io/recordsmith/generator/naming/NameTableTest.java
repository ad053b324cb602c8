package io.recordsmith.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.shape.Shapes;
import io.recordsmith.generator.source.SourceSet;
import io.recordsmith.generator.source.SourceText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static final String OBJECT = "{'type': 'object', 'properties': {'x': {'type': 'string'}}}";

    private final Diagnostics diagnostics = new Diagnostics();
    private Map<String, String> chosen = Map.of();

    @Test
    void keyTitleFileAndParentNameTypesInThisOrder() {
        String schema = """
                {'type': 'object', 'properties': {
                  'byKey': {'$ref': '#/$defs/the-key'},
                  'byTitle': {'title': 'The title', 'type': 'object', 'properties': {}},
                  'byParent': {'type': 'object', 'properties': {'inner': {'type': 'array', 'items': OBJECT}}},
                  'longTitle': {'title': 'A title that is a whole sentence and no name', 'type': 'object', 'properties': {}}
                }, '$defs': {'the-key': {'title': 'Another', 'type': 'object', 'properties': {}}}}""";

        assertThat(types(Map.of("my-order.schema.json", schema)).values())
                .containsExactlyInAnyOrder(
                        "MyOrder",
                        "TheKey",
                        "TheTitle",
                        "MyOrderByParent",
                        "MyOrderByParentInnerItem",
                        "MyOrderLongTitle");
    }

    @Test
    void entriesThatWantOneNameGetTheShortestPrefixOfTheirFiles() {
        String key = "{'title': 'Pagination key', 'type': 'object', 'properties': {}}";

        assertThat(types(Map.of(
                                "cognito-idp-key.json", key,
                                "cognito-identity-key.json", key,
                                "glue-key.json", key))
                        .values())
                .containsExactlyInAnyOrder(
                        "CognitoIdpPaginationKey", "CognitoIdentityPaginationKey", "GluePaginationKey");
    }

    @Test
    void anUnrelatedSchemaRenamesNothingAndOrderDoesNotMatter() {
        Map<String, String> documents = new TreeMap<>(Map.of(
                "a-order.json", "{'title': 'Order', 'type': 'object', 'properties': {'line': OBJECT}}",
                "b-order.json", "{'title': 'Order', 'type': 'object', 'properties': {'line': OBJECT}}"));
        Map<String, String> before = types(documents);
        documents.put("c.json", "{'title': 'Invoice', 'type': 'object', 'properties': {'line': OBJECT}}");

        assertThat(types(documents)).containsAllEntriesOf(before);
    }

    @Test
    void aTitleInsideMakesWayForAnEntry() {
        String inside =
                "{'type': 'object', 'properties': {'a': {'title': 'Address', 'type': 'object', 'properties': {}}}}";

        assertThat(types(Map.of("address.json", OBJECT, "person.json", inside)).values())
                .containsExactlyInAnyOrder("Address", "Person", "PersonAddress");
    }

    @Test
    void namesThatDifferInCaseOnlyClash() {
        assertThat(types(Map.of("x/status.json", OBJECT, "y/STATUS.json", OBJECT))
                        .values())
                .containsExactlyInAnyOrder("XStatus", "YSTATUS");
    }

    @Test
    void nobodyTakesTheNameOfAUnitsClasses() {
        assertThat(types(Map.of("pet.json", OBJECT, "pet-validator.json", OBJECT, "pet-codec.json", OBJECT))
                        .values())
                .containsExactlyInAnyOrder("Pet", "PetPetValidator", "PetPetCodec");
    }

    @Test
    void reservedNamesGetAnEnding() {
        assertThat(types(Map.of("string.json", OBJECT, "con.json", OBJECT, "builder.json", OBJECT))
                        .values())
                .containsExactlyInAnyOrder("StringType", "ConType", "BuilderType");
    }

    @Test
    void titlesOfOtherScriptsLeaveTheNameToTheFile() {
        String japanese = "{'title': '\u6ce8\u6587', 'type': 'object', 'properties': {}}";
        String german = "{'title': 'Gr\u00f6\u00dfe', 'type': 'object', 'properties': {}}";

        assertThat(types(Map.of("order.json", japanese, "x.json", german)).values())
                .containsExactlyInAnyOrder("Order", "Grosse");
    }

    @Test
    void explicitNamesWinAndTheirClashIsAnError() {
        String chosen = "{'x-java-name': 'Chosen', 'type': 'object', 'properties': {}}";

        assertThat(types(Map.of("a.json", chosen, "chosen.json", OBJECT)).values())
                .containsExactlyInAnyOrder("Chosen", "ChosenChosen");
        assertThat(diagnostics.hasErrors()).isFalse();
        types(Map.of("a.json", chosen, "b.json", chosen));
        assertThat(diagnostics.sorted()).singleElement().asString().contains("[java-name]", "Chosen");
    }

    @Test
    void explicitNamesMustBeLegal() {
        types(Map.of("a.json", "{'x-java-type': '../../Evil; class X {}', 'type': 'object', 'properties': {}}"));

        assertThat(diagnostics.sorted()).singleElement().asString().contains("[java-name]");
    }

    @Test
    void aNameThatTwoSchemasAreGivenIsMissedWhereOneOfThemIsNotThere() {
        chosen = Map.of("order.json#", "Order", "oder.json#", "Order");

        assertThat(types(Map.of("order.json", OBJECT)).values()).containsExactly("Order");
        assertThat(diagnostics.sorted())
                .singleElement()
                .asString()
                .contains("[unmet-choice] no schema is called oder.json#; hint: did you mean order.json#?");
    }

    @Test
    void aNameThatTwoSchemasAreGivenIsAClash() {
        chosen = Map.of("order.json#", "Order", "invoice.json#", "Order");
        types(Map.of("order.json", OBJECT, "invoice.json", OBJECT));

        assertThat(diagnostics.sorted())
                .singleElement()
                .asString()
                .contains("error: [java-name] the Java name Order is also chosen at ");
    }

    @Test
    void aNameThatIsGivenToOneSchemaRenamesNoOther() {
        Map<String, String> documents =
                Map.of("order.json", OBJECT, "a/line.json", OBJECT, "b/line.json", OBJECT, "c.json", OBJECT);
        Map<String, String> before = new TreeMap<>(types(documents));
        chosen = Map.of("c.json#", "Chosen");
        before.replaceAll((key, name) -> name.equals("C") ? "Chosen" : name);

        assertThat(types(documents)).containsExactlyInAnyOrderEntriesOf(before).containsValue("Chosen");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void deepNamesAreCutWithAMark() {
        StringBuilder schema = new StringBuilder();
        for (int i = 0; i < 18; i++) {
            schema.append("{'type': 'object', 'properties': {'someProperty")
                    .append(i)
                    .append("': ");
        }
        schema.append(OBJECT).append("}}".repeat(18));

        assertThat(types(Map.of("deep.json", schema.toString())).values())
                .hasSize(19)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 100);
    }

    private Map<String, String> types(Map<String, String> documents) {
        List<SourceText> texts = new ArrayList<>();
        documents.forEach((name, text) -> texts.add(new SourceText(
                name,
                URI.create("test:/" + name),
                text.replace("OBJECT", OBJECT).replace('\'', '"'))));
        Collections.shuffle(texts);
        SourceSet sources = SourceSet.ofTexts(texts, List.of(), Map.of(), diagnostics);
        SchemaGraph graph = SchemaGraphReader.read(sources, ReaderOptions.DEFAULT.withJavaNames(true), diagnostics);
        NamingOptions options = new NamingOptions("", "", chosen, Map.of(), Map.of());
        NameTable names = NameTable.of(graph, new Shapes(graph, diagnostics), options, diagnostics);
        return names.declared().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
    }
}
