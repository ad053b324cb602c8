package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder of a wide class: it copies what can change when it gets it, and checks by parts. */
final class WideBuilderEmitter {
    private final EmitContext context;
    private final BuilderEmitter members;
    private final ImmutableCopies copies;
    private final ClassName self;
    private final ClassName builder;

    WideBuilderEmitter(EmitContext context, TypeNames types, TypeEmitOptions options, ClassName self) {
        this.context = context;
        this.members = new BuilderEmitter(context, types, options, self.simpleName());
        this.copies = new ImmutableCopies(context);
        this.self = self;
        this.builder = self.nestedClass("Builder");
    }

    void addTo(TypeSpec.Builder type, WideFields fields, List<RecordPart> parts, List<List<RecordPart>> groups) {
        type.addMethod(members.builder());
        CodeBlock.Builder copy = CodeBlock.builder().addStatement("$1T builder = new $1T()", builder);
        for (int i = 1; i <= groups.size(); i++) {
            copy.addStatement("copyTo$L(builder)", i);
            MethodSpec.Builder part = MethodSpec.methodBuilder("copyTo" + i)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(builder, "builder");
            groups.get(i - 1).forEach(p -> part.addStatement("builder.$N = $L", p.name(), fields.of("this", p)));
            type.addMethod(part.build());
        }
        type.addMethod(MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addCode(copy.addStatement("return builder").build())
                .build());
        type.addType(builderClass(parts, groups));
    }

    private TypeSpec builderClass(List<RecordPart> parts, List<List<RecordPart>> groups) {
        TypeSpec.Builder type = members.builderClass(parts, groups);
        parts.forEach(part -> type.addMethod(members.setter(part, assignment(part))));
        CodeBlock.Builder build = CodeBlock.builder()
                .addStatement(
                        "$1T required = new $1T($2L)",
                        context.support("RequiredComponents"),
                        Literals.string(self.simpleName()));
        for (int i = 1; i <= groups.size(); i++) {
            List<RecordPart> required =
                    groups.get(i - 1).stream().filter(RecordPart::neverNull).toList();
            if (!required.isEmpty()) {
                build.addStatement("check$L(required)", i);
                type.addMethod(check(i, required));
            }
        }
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc(BuilderEmitter.COMPLAINT)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addCode(build.addStatement("required.report()").build())
                        .addStatement("return new $T(this)", self)
                        .build())
                .build();
    }

    private MethodSpec check(int group, List<RecordPart> parts) {
        MethodSpec.Builder check = MethodSpec.methodBuilder("check" + group)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(context.support("RequiredComponents"), "required");
        parts.forEach(p -> check.addStatement("required.check($L, this.$N)", Literals.string(p.name()), p.name()));
        return check.build();
    }

    private CodeBlock assignment(RecordPart part) {
        return CodeBlock.of("this.$N = $L;\nreturn this;\n", part.name(), kept(part));
    }

    private CodeBlock kept(RecordPart part) {
        CodeBlock name = CodeBlock.of("$N", part.name());
        if (part.component().presence()
                || !ImmutableCopies.needed(part.component().type().type())) {
            return name;
        }
        return CodeBlock.of(
                "$L == null ? null : $L",
                name,
                copies.copy(part.component().type().type(), name));
    }
}
