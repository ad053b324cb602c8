package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.plan.lane.FastLane;
import io.recordsmith.generator.plan.lane.LaneTask;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeUse;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The public methods of one codec. */
final class CodecApi {
    private final CodecScope scope;
    private final TypeUse type;
    private final TypeName typeName;
    private final State state;
    private final boolean openNames;
    private final ClassName codec;
    private final ClassName validator;
    private final Optional<FastLane> lane;
    private final MethodSpec accepts;
    private final List<MethodSpec> methods;

    /**
     * Creates the methods of a unit.
     *
     * @param openNames whether its documents hold names that no schema lists, which would crowd a symbol table
     * @param lane tells what a fast lane takes, if there shall be one
     */
    CodecApi(CodecScope scope, Unit unit, TypeUse type, State state, boolean openNames, Optional<FastLane> lane) {
        this.lane = lane;
        this.scope = scope;
        this.type = type;
        this.typeName = scope.name(type);
        this.state = state;
        this.openNames = openNames;
        this.codec = scope.context().generated(unit.codec());
        this.validator = scope.context().generated(unit.validator());
        this.accepts = verdict();
        this.methods = all();
    }

    CodeBlock javadoc() {
        return CodeBlock.of("Reads and writes {@link $T} as JSON.\n", raw(typeName));
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type.box();
    }

    List<MethodSpec> methods() {
        return methods;
    }

    private List<MethodSpec> all() {
        return List.of(
                readText(byte[].class, "Reads a document: parses, checks and binds it in one pass.").toBuilder()
                        .addJavadoc("\n@throws $T if the document does not match the schema\n", exception())
                        .build(),
                readText(String.class, "Reads a document."),
                readStream(),
                readParser(),
                write(),
                toJson(),
                toTree());
    }

    /** The verdict of a forward pass, which the validator asks for. */
    MethodSpec accepts() {
        return accepts;
    }

    private MethodSpec verdict() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("accepts")
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(byte[].class, "json")
                .addCode(fast(new LaneTask.Accept(state)))
                .beginControlFlow("try ($T parser = $L)", scope.jackson().parser(), parser())
                .addStatement("$T.requireToken(parser)", scope.support("JsonTree"))
                .beginControlFlow("if (!$L)", scope.accept(state, codec))
                .addStatement("return false")
                .endControlFlow()
                .addStatement("$T.requireEnd(parser)", scope.support("JsonTree"))
                .addStatement("return true")
                .endControlFlow();
        return scope.jackson().throwing(method).build();
    }

    /** Emits what takes plain documents, if that is possible. Whatever it does not take is left to what follows. */
    private CodeBlock fast(LaneTask task) {
        if (lane.isEmpty() || lane.get().obstacle(task).isPresent()) {
            return CodeBlock.of("");
        }
        CodeBlock call = new LaneMethods(scope).call(task, codec);
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try");
        code.addStatement("$1T parser = new $1T(json)", scope.support("AsciiParser"));
        if (task instanceof LaneTask.Read) {
            code.addStatement("$T value = $L", typeName, call)
                    .addStatement("parser.end()")
                    .addStatement("return value");
        } else {
            code.beginControlFlow("if ($L)", call)
                    .addStatement("parser.end()")
                    .addStatement("return true")
                    .endControlFlow();
        }
        return code.nextControlFlow("catch ($T surprise)", scope.support("Rejection"))
                .add("// Not a plain document, or not a valid one: Jackson tells.\n")
                .endControlFlow()
                .build();
    }

    private CodeBlock parser() {
        return CodeBlock.of("$T.$L(json)", scope.support("Json"), openNames ? "mapParser" : "parser");
    }

    private MethodSpec.Builder reading(String javadoc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addJavadoc("$L\n", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(typeName);
        return scope.jackson().throwing(method);
    }

    private ClassName exception() {
        return scope.support("ValidationException");
    }

    /** What the pass over the text has refused goes to the tree checks at once; a second pass would tell nothing new. */
    private MethodSpec readText(Class<?> text, String javadoc) {
        return reading(javadoc)
                .addParameter(text, "json")
                .addCode(text == byte[].class ? fast(new LaneTask.Read(type, state)) : CodeBlock.of(""))
                .beginControlFlow("try ($T parser = $L)", scope.jackson().parser(), parser())
                .addStatement("$T.requireToken(parser)", scope.support("JsonTree"))
                .addStatement("$T value = $L", typeName, scope.read(type, state, codec))
                .addStatement("$T.requireEnd(parser)", scope.support("JsonTree"))
                .addStatement("return value")
                .nextControlFlow("catch ($T rejection)", scope.support("Rejection"))
                .addStatement(
                        "throw $T.of(rejection, $T.validate($T.parse(json)))",
                        exception(),
                        validator,
                        scope.support("JsonTree"))
                .endControlFlow()
                .build();
    }

    private MethodSpec readStream() {
        return reading("Reads a document to its end; the stream stays open.")
                .addParameter(InputStream.class, "json")
                .addStatement("return read($T.bytes(json))", scope.support("Json"))
                .build();
    }

    private MethodSpec readParser() {
        ClassName tree = scope.support("JsonTree");
        return reading(
                        "Reads the value that a parser is at or before; the parser is at the value's last token afterwards.")
                .addParameter(scope.jackson().parser(), "json")
                .addStatement("$1T tree = $1T.read(json)", tree)
                .addStatement(
                        "$T parser = $T.over(tree.root(), null)",
                        scope.jackson().parser(),
                        scope.support("TreeCursor"))
                .beginControlFlow("try")
                .addStatement("$T.unlessDuplicate(tree)", scope.support("Scalars"))
                .addStatement("return $L", scope.read(type, state, codec))
                .nextControlFlow("catch ($T rejection)", scope.support("Rejection"))
                .addStatement("throw $T.of(rejection, $T.validate(tree.root()))", exception(), validator)
                .endControlFlow()
                .build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addJavadoc("Writes a value as JSON; the generator is neither flushed nor closed.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(typeName, "value")
                .addParameter(scope.jackson().generator(), "generator")
                .addCode(new WriteMethods(scope).write(type, CodeBlock.of("value"), codec));
        return scope.jackson().throwing(method).build();
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addJavadoc("Returns a value as JSON text.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(String.class)
                .addParameter(typeName, "value")
                .addStatement("$1T text = new $1T()", StringWriter.class)
                .beginControlFlow(
                        "try ($T generator = $T.generator(text))",
                        scope.jackson().generator(),
                        scope.support("Json"))
                .addStatement("write(value, generator)");
        if (scope.jackson().checked()) {
            method.nextControlFlow("catch ($T e)", IOException.class)
                    .addStatement("throw new $T(e)", UncheckedIOException.class);
        }
        return method.endControlFlow().addStatement("return text.toString()").build();
    }

    private MethodSpec toTree() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toTree")
                .addModifiers(Modifier.STATIC)
                .returns(scope.jackson().node())
                .addParameter(typeName, "value")
                .addStatement("return $T.parse(toJson(value)).root()", scope.support("JsonTree"));
        return scope.jackson().throwing(method).build();
    }

    /** What lets an {@code ObjectMapper} go through the codec; only a type of our own can carry the annotation for it. */
    List<TypeSpec> adapters() {
        return type.type() instanceof JavaType.Named ? List.of(deserializer(), serializer()) : List.of();
    }

    private TypeSpec deserializer() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("deserialize")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(typeName)
                .addParameter(scope.jackson().parser(), "parser")
                .addParameter(scope.jackson().deserializationContext(), "context")
                .addStatement("return read(parser)");
        return adapter("Deserializer", "Lets an {@code ObjectMapper} read through this codec.")
                .superclass(ParameterizedTypeName.get(scope.jackson().deserializer(), typeName))
                .addMethod(scope.jackson().throwing(method).build())
                .build();
    }

    private TypeSpec serializer() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("serialize")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(typeName, "value")
                .addParameter(scope.jackson().generator(), "generator")
                .addParameter(scope.jackson().serializationContext(), "context")
                .addStatement("write(value, generator)");
        return adapter("Serializer", "Lets an {@code ObjectMapper} write through this codec.")
                .superclass(ParameterizedTypeName.get(scope.jackson().serializer(), typeName))
                .addMethod(scope.jackson().throwing(method).build())
                .build();
    }

    private static TypeSpec.Builder adapter(String name, String javadoc) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("$L\n", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }
}
