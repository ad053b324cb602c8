package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.NamedConstant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a record's builder, which reports everything that is missing at once. */
final class BuilderEmitter {
    static final String COMPLAINT =
            "Returns the record, or throws an {@code IllegalStateException} that names all that is missing.\n";

    private final EmitContext context;
    private final TypeNames types;
    private final TypeEmitOptions options;
    private final ClassName self;

    /** Named as inside of the record. JavaPoet would look a class up at each mention and check its whole name again. */
    private final TypeName builder;

    BuilderEmitter(EmitContext context, TypeNames types, TypeEmitOptions options, String typeName) {
        this.context = context;
        this.types = types;
        this.options = options;
        this.self = context.generated(typeName);
        this.builder = TypeVariableName.get("Builder");
    }

    void addTo(TypeSpec.Builder type, List<RecordPart> parts) {
        type.addMethod(builder());
        type.addMethod(toBuilder(parts));
        TypeSpec.Builder members = builderClass(parts, List.of(parts));
        parts.forEach(p -> members.addMethod(setter(p, assignment(p.name()))));
        type.addType(members.addMethod(build(parts)).build());
    }

    /** One piece of text: JavaPoet takes each apart by a regular expression, twice. */
    private static CodeBlock assignment(String name) {
        return CodeBlock.of("$L", "this." + name + " = " + name + ";\nreturn this;\n");
    }

    MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec toBuilder(List<RecordPart> parts) {
        String breakLine = parts.size() > 1 ? "\n" : "";
        String copies = parts.stream()
                .map(p -> breakLine + "." + p.name() + "(" + p.name() + ")")
                .collect(Collectors.joining());
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T()$L", builder, copies)
                .build();
    }

    /** Returns the class with its fields; with several groups, methods give them their first values, by group. */
    TypeSpec.Builder builderClass(List<RecordPart> parts, List<List<RecordPart>> groups) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc("Collects the components of {@link $T}.\n", self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        boolean inParts = groups.size() > 1;
        parts.forEach(p -> type.addField(field(p.component(), !inParts)));
        for (int i = 1; inParts && i <= groups.size(); i++) {
            CodeBlock start = start(groups.get(i - 1));
            if (!start.isEmpty()) {
                constructor.addStatement("start$L()", i);
                type.addMethod(MethodSpec.methodBuilder("start" + i)
                        .addModifiers(Modifier.PRIVATE)
                        .addCode(start)
                        .build());
            }
        }
        return type.addMethod(constructor.build());
    }

    private FieldSpec field(Component component, boolean initialized) {
        FieldSpec.Builder field = FieldSpec.builder(fieldType(component), component.javaName(), Modifier.PRIVATE);
        first(component).filter(value -> initialized).ifPresent(field::initializer);
        return field.build();
    }

    private CodeBlock start(List<RecordPart> parts) {
        CodeBlock.Builder start = CodeBlock.builder();
        parts.forEach(
                p -> first(p.component()).ifPresent(value -> start.addStatement("this.$N = $L", p.name(), value)));
        return start.build();
    }

    /** Returns what a field holds before it is set, when that is not null. */
    private Optional<CodeBlock> first(Component component) {
        Optional<NamedConstant> start = component.defaultValue().filter(d -> options.has(TypeFeature.BUILDER_DEFAULTS));
        if (start.isPresent()) {
            CodeBlock value = CodeBlock.of("$N", start.get().javaName());
            return Optional.of(
                    component.presence() ? CodeBlock.of("$T.of($L)", context.support("Presence"), value) : value);
        }
        return component.presence()
                ? Optional.of(CodeBlock.of("$T.absent()", context.support("Presence")))
                : Optional.empty();
    }

    /** The type of a field, in which null says that nothing was set. */
    private TypeName fieldType(Component component) {
        return component.presence()
                ? types.component(component)
                : types.nullable(types.reference(component.type().type()));
    }

    /** Returns the method that sets a component. */
    MethodSpec setter(RecordPart part, CodeBlock body) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(part.name()).addModifiers(Modifier.PUBLIC);
        if (part.deprecated()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter.returns(builder)
                .addParameter(types.component(part.component()), part.name())
                .addCode(body)
                .build();
    }

    private MethodSpec build(List<RecordPart> parts) {
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(self);
        List<RecordPart> required = parts.stream()
                .filter(p -> p.neverNull() && !p.component().presence())
                .toList();
        if (!required.isEmpty()) {
            build.addJavadoc(COMPLAINT);
            String checks = required.stream()
                    .map(p -> "\n.check(" + Literals.string(p.name()) + ", " + p.name() + ")")
                    .collect(Collectors.joining());
            build.addStatement(
                    "new $T($L)$L",
                    context.support("RequiredComponents"),
                    Literals.string(self.simpleName()),
                    checks + "\n.report()");
        }
        CodeBlock arguments =
                parts.stream().map(p -> CodeBlock.of("$N", p.name())).collect(CodeBlock.joining(",$W"));
        return build.addStatement("return new $T($L)", self, arguments).build();
    }
}
