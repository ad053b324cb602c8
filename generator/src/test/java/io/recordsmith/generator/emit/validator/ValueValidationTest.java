package io.recordsmith.generator.emit.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.testing.InMemoryCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values built in Java are held against their schema, whatever their components are. */
class ValueValidationTest {
    private static final String SCHEMA = """
            {
              "title": "Order", "type": "object",
              "properties": {
                "id": {"type": "string", "pattern": "^o", "maxLength": 5},
                "count": {"type": "integer", "minimum": 1, "multipleOf": 5},
                "price": {"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.01},
                "ratio": {"type": "number", "format": "double", "maximum": 1.5},
                "kind": {"enum": ["a", "b"]},
                "tags": {"type": "array", "items": {"type": "string", "minLength": 1}, "maxItems": 2},
                "labels": {"type": "object", "additionalProperties": {"type": "integer", "maximum": 9},
                  "propertyNames": {"maxLength": 2}},
                "stock": {"type": "object", "additionalProperties": {"type": "integer", "maximum": 9},
                  "propertyNames": {"enum": ["in", "out"]}},
                "lines": {"type": "array", "items": {"$ref": "#/$defs/Line"}},
                "choice": {"oneOf": [{"type": "string", "minLength": 2}, {"type": "integer", "minimum": 2}]},
                "note": {"type": ["string", "null"], "maxLength": 3},
                "open": {"minimum": 3}
              },
              "required": ["id"],
              "$defs": {"Line": {"title": "Line", "type": "object",
                "properties": {"sku": {"type": "string", "minLength": 2}, "next": {"$ref": "#/$defs/Line"}},
                "required": ["sku"]}}
            }
            """;

    /** Changes one component of a valid order at a time, and says what is wrong with it. */
    private static final String PROBE = """
            package shop;

            import java.math.BigDecimal;
            import java.util.List;
            import java.util.Map;
            import java.util.function.Consumer;

            public final class Probe {
                private Probe() {}

                private static String faults(Consumer<Order.Builder> change) {
                    Order.Builder builder = Order.builder().id("o1");
                    change.accept(builder);
                    StringBuilder faults = new StringBuilder();
                    OrderValidator.validate(builder.build()).errors()
                            .forEach(e -> faults.append(e.instanceLocation()).append(' ').append(e.keyword()).append(';'));
                    return faults.toString();
                }

                public static List<String> all() {
                    return List.of(
                            faults(o -> {}),
                            faults(o -> o.id("x12345")),
                            faults(o -> o.count(5L)),
                            faults(o -> o.count(-1L)),
                            faults(o -> o.price(new BigDecimal("0.010"))),
                            faults(o -> o.price(new BigDecimal("-0.001"))),
                            faults(o -> o.ratio(1.5)),
                            faults(o -> o.ratio(1.6)),
                            faults(o -> o.tags(List.of("a", "b"))),
                            faults(o -> o.tags(List.of("a", "", "c"))),
                            faults(o -> o.labels(Map.of("a", 9L))),
                            faults(o -> o.labels(Map.of("abc", 10L))),
                            faults(o -> o.stock(Map.of(OrderStockKey.IN, 9L))),
                            faults(o -> o.stock(Map.of(OrderStockKey.OUT, 10L))),
                            faults(o -> o.lines(List.of(new Line("ab", new Line("cd", null))))),
                            faults(o -> o.lines(List.of(new Line("ab", new Line("c", null))))),
                            faults(o -> o.note("abc")),
                            faults(o -> o.note("abcd")),
                            faults(o -> o.open(NODES.numberNode(3))),
                            faults(o -> o.open(NODES.numberNode(2))));
                }
            """;

    @ParameterizedTest
    @EnumSource(JacksonVersion.class)
    void faultsOfValuesAreThoseOfTheirJson(JacksonVersion jackson, @TempDir Path directory) throws Exception {
        Path schema = Files.writeString(directory.resolve("order.json"), SCHEMA);
        CompilationResult result = SchemaCompiler.compile(CompilerOptions.builder()
                .sources(List.of(schema))
                .packageName("shop")
                .jackson(jackson)
                .databindAdapter(false)
                .build());
        assertThat(result.hasErrors()).isFalse();
        Map<String, String> sources = new TreeMap<>();
        result.files().stream()
                .filter(file -> file.path().endsWith(".java"))
                .forEach(file -> sources.put(file.path(), file.content()));
        sources.put("shop/Probe.java", PROBE + nodes(jackson));
        ClassLoader loader = InMemoryCompiler.compile(sources, System.getProperty("java.class.path"));
        Object faults = loader.loadClass("shop.Probe").getMethod("all").invoke(null);
        assertThat((List<?>) faults)
                .isEqualTo(List.of(
                        "",
                        "/id maxLength;/id pattern;",
                        "",
                        "/count minimum;/count multipleOf;",
                        "",
                        "/price exclusiveMinimum;/price multipleOf;",
                        "",
                        "/ratio maximum;",
                        "",
                        "/tags maxItems;/tags/1 minLength;",
                        "",
                        "/labels/abc maxLength;/labels/abc maximum;",
                        "",
                        "/stock/out maximum;",
                        "",
                        "/lines/0/next/sku minLength;",
                        "",
                        "/note maxLength;",
                        "",
                        "/open minimum;"));
    }

    private static String nodes(JacksonVersion jackson) {
        String databind = jackson == JacksonVersion.JACKSON_3 ? "tools.jackson" : "com.fasterxml.jackson";
        return "    private static final " + databind + ".databind.node.JsonNodeFactory NODES =\n            "
                + databind + ".databind.node.JsonNodeFactory.instance;\n}\n";
    }
}
