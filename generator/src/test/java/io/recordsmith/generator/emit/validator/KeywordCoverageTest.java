package io.recordsmith.generator.emit.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.keyword.ArrayKeyword;
import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.MetadataKeyword;
import io.recordsmith.generator.keyword.NumericKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.StringKeyword;
import io.recordsmith.generator.keyword.UnevaluatedKeyword;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.JacksonVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** No keyword of the model is dropped: each is compiled, or asserts nothing by the specification. */
class KeywordCoverageTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** A schema whose verdicts show that a keyword is compiled. */
    private record Proof(String schema, String valid, String invalid) {}

    private static final Map<Class<? extends Keyword>, Proof> COMPILED = new LinkedHashMap<>();

    static {
        compiled(ReferenceKeyword.Ref.class, "{'$ref':'#/$defs/x','$defs':{'x':{'type':'null'}}}", "null", "1");
        compiled(
                ReferenceKeyword.DynamicRef.class,
                "{'$dynamicRef':'#x','$defs':{'x':{'$dynamicAnchor':'x','type':'null'}}}",
                "null",
                "1");
        compiled(GenericKeyword.Type.class, "{'type':'null'}", "null", "1");
        compiled(GenericKeyword.Enumeration.class, "{'enum':[1]}", "1", "2");
        compiled(GenericKeyword.Constant.class, "{'const':1}", "1", "2");
        compiled(NumericKeyword.Bound.class, "{'minimum':2}", "2", "1");
        compiled(NumericKeyword.MultipleOf.class, "{'multipleOf':2}", "4", "3");
        compiled(StringKeyword.Length.class, "{'maxLength':1}", "'a'", "'ab'");
        compiled(StringKeyword.Pattern.class, "{'pattern':'a'}", "'a'", "'b'");
        compiled(StringKeyword.Format.class, "{'format':'ipv4'}", "'1.1.1.1'", "'b'");
        compiled(ArrayKeyword.PrefixItems.class, "{'prefixItems':[{'type':'null'}]}", "[null]", "[1]");
        compiled(ArrayKeyword.Items.class, "{'items':{'type':'null'}}", "[null]", "[1]");
        compiled(ArrayKeyword.Contains.class, "{'contains':{'type':'null'}}", "[null]", "[1]");
        compiled(ArrayKeyword.ItemCount.class, "{'maxItems':1}", "[1]", "[1,2]");
        compiled(ArrayKeyword.UniqueItems.class, "{'uniqueItems':true}", "[1]", "[1,1]");
        compiled(ObjectKeyword.Properties.class, "{'properties':{'a':{'type':'null'}}}", "{'a':null}", "{'a':1}");
        compiled(
                ObjectKeyword.PatternProperties.class,
                "{'patternProperties':{'a':{'type':'null'}}}",
                "{'a':null}",
                "{'a':1}");
        compiled(ObjectKeyword.AdditionalProperties.class, "{'additionalProperties':false}", "{}", "{'a':1}");
        compiled(ObjectKeyword.PropertyNames.class, "{'propertyNames':{'maxLength':1}}", "{'a':1}", "{'ab':1}");
        compiled(ObjectKeyword.PropertyCount.class, "{'maxProperties':0}", "{}", "{'a':1}");
        compiled(ObjectKeyword.Required.class, "{'required':['a']}", "{'a':1}", "{}");
        compiled(ObjectKeyword.DependentRequired.class, "{'dependentRequired':{'a':['b']}}", "{}", "{'a':1}");
        compiled(ObjectKeyword.DependentSchemas.class, "{'dependentSchemas':{'a':false}}", "{}", "{'a':1}");
        compiled(LogicKeyword.AllOf.class, "{'allOf':[{'type':'null'},{}]}", "null", "1");
        compiled(LogicKeyword.AnyOf.class, "{'anyOf':[{'type':'null'},false]}", "null", "1");
        compiled(LogicKeyword.OneOf.class, "{'oneOf':[{'type':'null'},{'const':null},{'const':1}]}", "1", "null");
        compiled(LogicKeyword.Not.class, "{'not':{'type':'null'}}", "1", "null");
        compiled(LogicKeyword.IfThenElse.class, "{'if':{'type':'null'},'else':false}", "null", "1");
        compiled(UnevaluatedKeyword.UnevaluatedProperties.class, "{'unevaluatedProperties':false}", "{}", "{'a':1}");
        compiled(UnevaluatedKeyword.UnevaluatedItems.class, "{'unevaluatedItems':false}", "[]", "[1]");
    }

    /** Annotations by the specification: they never change a verdict. */
    private static final Map<Class<? extends Keyword>, String> ANNOTATIONS = Map.ofEntries(
            Map.entry(StringKeyword.ContentEncoding.class, "{'contentEncoding':'base64'}"),
            Map.entry(StringKeyword.ContentMediaType.class, "{'contentMediaType':'application/json'}"),
            Map.entry(
                    StringKeyword.ContentSchema.class,
                    "{'contentMediaType':'application/json','contentSchema':{'type':'null'}}"),
            Map.entry(MetadataKeyword.Title.class, "{'title':'a'}"),
            Map.entry(MetadataKeyword.Description.class, "{'description':'a'}"),
            Map.entry(MetadataKeyword.Default.class, "{'default':1}"),
            Map.entry(MetadataKeyword.Deprecated.class, "{'deprecated':true}"),
            Map.entry(MetadataKeyword.ReadOnly.class, "{'readOnly':true}"),
            Map.entry(MetadataKeyword.WriteOnly.class, "{'writeOnly':true}"),
            Map.entry(MetadataKeyword.Discriminator.class, "{'discriminator':{'propertyName':'a'}}"),
            Map.entry(MetadataKeyword.JavaName.class, "{'x-java-name':'A'}"),
            Map.entry(MetadataKeyword.Annotation.class, "{'examples':[1],'$comment':'a'}"));

    private static void compiled(Class<? extends Keyword> keyword, String schema, String valid, String invalid) {
        COMPILED.put(keyword, new Proof(schema, valid, invalid));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void everyKeywordOfTheModelIsAccountedFor() {
        Set<String> accounted = new TreeSet<>();
        Stream.concat(COMPILED.keySet().stream(), ANNOTATIONS.keySet().stream())
                .forEach(keyword -> accounted.add(keyword.getName()));
        Set<String> all = new TreeSet<>();
        collect(Keyword.class, all);
        assertThat(accounted).isEqualTo(all);
    }

    private static void collect(Class<?> type, Set<String> records) {
        if (type.isRecord()) {
            records.add(type.getName());
        } else {
            Stream.of(type.getPermittedSubclasses()).forEach(permitted -> collect(permitted, records));
        }
    }

    @Test
    void compiledKeywordsDecideAndAnnotationsDoNot() {
        GeneratedValidators validators = new GeneratedValidators(JacksonVersion.JACKSON_3);
        COMPILED.forEach((keyword, proof) -> add(validators, keyword, proof.schema));
        ANNOTATIONS.forEach((keyword, schema) -> add(validators, keyword, schema));
        ClassLoader loader = validators.compile();
        COMPILED.forEach((keyword, proof) -> {
            LoadedValidator validator = LoadedValidator.of(loader, packageName(keyword));
            assertThat(validator.isValid(JSON.readTree(json(proof.valid))))
                    .as(proof.schema)
                    .isTrue();
            assertThat(validator.isValid(JSON.readTree(json(proof.invalid))))
                    .as(proof.schema)
                    .isFalse();
            assertThat(validator.errors(JSON.readTree(json(proof.invalid))))
                    .as(proof.schema)
                    .isNotEmpty();
        });
        ANNOTATIONS.forEach((keyword, schema) -> {
            LoadedValidator validator = LoadedValidator.of(loader, packageName(keyword));
            Stream.of("1", "'a'", "{'a':1}", "[1]", "null")
                    .forEach(instance -> assertThat(validator.isValid(JSON.readTree(json(instance))))
                            .as(schema)
                            .isTrue());
        });
    }

    private static void add(GeneratedValidators validators, Class<?> keyword, String schema) {
        boolean openApi = keyword == MetadataKeyword.Discriminator.class;
        ReaderOptions options = ReaderOptions.DEFAULT
                .withDialect(openApi ? Dialects.OPENAPI_3_1 : Dialects.DRAFT_2020_12)
                .withFormats(FormatMode.ASSERT)
                .withJavaNames(true);
        String document = openApi
                ? "{'openapi':'3.1.0','info':{'title':'t','version':'1'},'components':{'schemas':{'A':" + schema + "}}}"
                : schema;
        assertThat(validators
                        .add(packageName(keyword), json(document), options, Map.of())
                        .sorted())
                .as(schema)
                .noneMatch(diagnostic -> diagnostic.severity().word().equals("error"));
    }

    private static String packageName(Class<?> keyword) {
        return "k" + keyword.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
