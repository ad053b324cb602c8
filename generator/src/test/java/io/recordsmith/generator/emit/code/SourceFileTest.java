package io.recordsmith.generator.emit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class SourceFileTest {
    private static String write(TypeSpec.Builder type) {
        return SourceFile.write("com.acme", "", type.build());
    }

    private static String body(String format, Object... arguments) {
        MethodSpec method =
                MethodSpec.methodBuilder("run").addCode(format, arguments).build();
        String text = write(TypeSpec.classBuilder("Test").addMethod(method));
        int start = text.indexOf("void run() {") + "void run() {".length();
        return text.substring(start, text.lastIndexOf("    }\n}\n"));
    }

    @Test
    void classesAreImportedOnceAndInOrder() {
        assertThat(write(TypeSpec.classBuilder("Test")
                        .addField(ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class)), "a")
                        .addField(ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(Map.class)), "b")))
                .isEqualTo("""
                        package com.acme;

                        import java.util.List;
                        import java.util.Map;

                        class Test {
                            Map<String> a;

                            List<Map> b;
                        }
                        """);
    }

    @Test
    void theFirstOfTwoClassesWithOneNameIsImported() {
        assertThat(body("$T $T;\n", ClassName.get("one", "Thing"), ClassName.get("two", "Thing")))
                .isEqualTo("\n        Thing two.Thing;\n");
    }

    @Test
    void aClassOfThePackageIsNoExceptionFromThat() {
        assertThat(body("$T $T;\n", ClassName.get("one", "Thing"), ClassName.get("com.acme", "Thing")))
                .isEqualTo("\n        Thing com.acme.Thing;\n");
    }

    @Test
    void aMemberClassHidesAClassOfTheSameNameElsewhere() {
        ClassName self = ClassName.get("com.acme", "Test");
        TypeSpec.Builder type = TypeSpec.classBuilder("Test")
                .addType(TypeSpec.classBuilder("Map").build())
                .addField(TypeName.get(Map.class), "far")
                .addField(self.nestedClass("Map"), "near");

        assertThat(write(type)).contains("java.util.Map far;", " Map near;").doesNotContain("import");
    }

    @Test
    void linesOfAStatementButTheFirstAreIndentedTwice() {
        CodeBlock statement = CodeBlock.of("return a\n&& b\n&& c");

        assertThat(body(
                        "$L",
                        CodeBlock.builder()
                                .addStatement(statement)
                                .addStatement("d")
                                .build()))
                .isEqualTo("""

                                return a
                                        && b
                                        && c;
                                d;
                        """);
    }

    @Test
    void aLongLineIsBrokenWhereItMayBe() {
        String word = "w".repeat(40);

        assertThat(body("$L,$W$L,$W$L\n", word, word, word))
                .isEqualTo("\n        " + word + ", " + word + ",\n                " + word + "\n");
        assertThat(body("$L,$W$L\n", word, word)).isEqualTo("\n        " + word + ", " + word + "\n");
    }

    @Test
    void nothingBetweenBracesTakesNoLine() {
        CodeBlock block =
                CodeBlock.builder().beginControlFlow("if (a)").endControlFlow().build();

        assertThat(body("$L", block)).isEqualTo("\n        if (a) {}\n");
    }

    @Test
    void aShortSentenceIsOneLineOfJavadoc() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Test")
                .addMethod(MethodSpec.methodBuilder("a")
                        .addJavadoc("One $L.\n", "sentence")
                        .build())
                .addMethod(MethodSpec.methodBuilder("b")
                        .addJavadoc("Two\n\nsentences.")
                        .build())
                .addMethod(
                        MethodSpec.methodBuilder("c").addJavadoc("@return it").build());

        assertThat(write(type)).isEqualTo("""
                package com.acme;

                class Test {
                    /** One sentence. */
                    void a() {}

                    /**
                     * Two
                     *
                     * sentences.
                     */
                    void b() {}

                    /**
                     * @return it
                     */
                    void c() {}
                }
                """);
    }

    @Test
    void smallPrivateFieldsStandTogether() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Test")
                .addField(TypeName.INT, "a", Modifier.PRIVATE)
                .addField(TypeName.INT, "b", Modifier.PRIVATE)
                .addField(FieldSpec.builder(int.class, "C", Modifier.STATIC, Modifier.PRIVATE)
                        .initializer("$L", 1)
                        .build());

        assertThat(write(type)).contains("""
                    private static int C = 1;

                    private int a;
                    private int b;
                """);
    }

    @Test
    void whatIsNotANameIsNeverDeclared() {
        for (String name : List.of("", "1a", "a-b", "a b", "class", "a;", "\u00e4", "a\u0000", "../a")) {
            assertThatThrownBy(() -> TypeSpec.classBuilder(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> MethodSpec.methodBuilder(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> FieldSpec.builder(int.class, name).build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anExpressionMeansTheSameToJavaPoet() {
        CodeBlock inner = CodeBlock.of("$S", "a$b");
        assertThat(CodeBlock.of("$T.of($L, $L)", Map.class, inner, 1).toJavaPoet())
                .hasToString("java.util.Map.of(\"a$b\", 1)");
    }

    @Test
    void argumentsAreTakenInOrderOrByNumber() {
        assertThat(CodeBlock.of("$T.$N($S, $L$$)", Map.class, "of", "text", 1))
                .hasToString("java.util.Map.of(\"text\", 1$)");
        assertThat(CodeBlock.of("$2L $1L $2L", 1, 2)).hasToString("2 1 2");
        assertThatThrownBy(() -> CodeBlock.of("$L", 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodeBlock.of("$S", "\"")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodeBlock.of("$Q", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
