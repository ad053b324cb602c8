package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.type.MemberGroups;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.FixedProperty;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the bodies that read objects with many members into a builder, by a method for each group of members that says
 * whether it knew the member. What is read is known to be valid, or nothing is asked of it.
 */
final class BigRecordReading {
    /** What the method of a group returns. */
    private static final int UNKNOWN = 0;

    private static final int OPTIONAL = 1;
    private static final int REQUIRED = 2;

    private final CodecScope scope;

    BigRecordReading(CodecScope scope) {
        this.scope = scope;
    }

    CodeBlock read(RecordDeclaration record, ClassName host) {
        ClassName type = scope.context().generated(record.name());
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T.startObject(parser)", scope.support("Scalars"))
                .addStatement("$T builder = $T.builder()", type.nestedClass("Builder"), type);
        MapPlaces maps = maps(host);
        code.add(maps.declare(record));
        code.addStatement("$1T names = $1T.take()", scope.support("NameSet"));
        code.addStatement("int required = 0");
        code.beginControlFlow(
                "for (String name = parser.$1L(); name != null; name = parser.$1L())",
                scope.jackson().nextName());
        code.addStatement("parser.nextToken()");
        code.add(groups(record, host));
        code.beginControlFlow("if (found == $L)", UNKNOWN).add(other(record, host));
        code.nextControlFlow("else if (!names.add(name))")
                .add(ReadMethods.refusal(scope))
                .endControlFlow();
        code.addStatement("required += found / $L", REQUIRED).endControlFlow();
        code.addStatement("names.release()");
        code.beginControlFlow("if (required < $L)", required(record))
                .add(unfit(record))
                .endControlFlow();
        CodeBlock rest = record.maps().stream()
                .map(map -> CodeBlock.of(".$N($L.build())", map.javaName(), maps.variable(map)))
                .collect(CodeBlock.joining(""));
        return code.addStatement("return builder$L.build()", rest).build();
    }

    private static long required(RecordDeclaration record) {
        return record.fixed().size()
                + record.components().stream().filter(Component::required).count();
    }

    /** The reader's own variables must not be hidden. */
    private MapPlaces maps(ClassName host) {
        return new MapPlaces(scope, host, name -> name + "Entries");
    }

    private CodeBlock groups(RecordDeclaration record, ClassName host) {
        JavaType.Named type = new JavaType.Named(record.name());
        CodeBlock.Builder code = CodeBlock.builder();
        int groups = MemberGroups.of(record.components()).size();
        for (int i = 1; i <= groups; i++) {
            CodeBlock call = scope.methods()
                    .of(new CodecTask.ReadGroup(type, i), host)
                    .call(host, CodeBlock.of("parser, name, builder"));
            if (i == 1) {
                code.addStatement("int found = $L", call);
            } else {
                code.beginControlFlow("if (found == $L)", UNKNOWN)
                        .addStatement("found = $L", call)
                        .endControlFlow();
            }
        }
        return code.build();
    }

    private CodeBlock other(RecordDeclaration record, ClassName host) {
        CodeBlock homeless = record.exact()
                ? unfit(record)
                : CodeBlock.builder().addStatement("parser.skipChildren()").build();
        return maps(host).put(record, State.EMPTY, homeless);
    }

    private CodeBlock unfit(RecordDeclaration record) {
        return CodeBlock.builder()
                .addStatement("throw $T.unfit(parser, $L)", scope.support("Scalars"), Literals.string(record.name()))
                .build();
    }

    /** Writes the method that reads a member of one group. */
    void emit(CodecTask.ReadGroup task, MethodRef ref) {
        RecordDeclaration record = (RecordDeclaration) scope.types().declaration(task.record());
        List<Component> members = MemberGroups.of(record.components()).get(task.group() - 1);
        MethodSpec.Builder method = MethodSpec.methodBuilder(ref.name())
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(scope.jackson().parser(), "parser")
                .addParameter(String.class, "name")
                .addParameter(scope.context().generated(record.name()).nestedClass("Builder"), "builder");
        scope.jackson().throwing(method);
        method.addCode(members(members, task.group() == 1 ? record.fixed() : List.of(), ref.host()));
        scope.methods().add(ref.host(), method.build());
    }

    private CodeBlock members(List<Component> members, List<FixedProperty> fixed, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Component member : members) {
            if (!Literals.isConstant(member.wireName())) {
                code.beginControlFlow("if (name.equals($L))", Literals.string(member.wireName()))
                        .add(member(member, host))
                        .endControlFlow();
            }
        }
        for (FixedProperty property : fixed) {
            code.beginControlFlow("if (name.equals($L))", Literals.string(property.wireName()))
                    .addStatement("parser.skipChildren()")
                    .addStatement("return $L", REQUIRED)
                    .endControlFlow();
        }
        code.beginControlFlow("switch (name)");
        for (Component member : members) {
            if (Literals.isConstant(member.wireName())) {
                code.beginControlFlow("case $L ->", Literals.string(member.wireName()))
                        .add(member(member, host))
                        .endControlFlow();
            }
        }
        return code.beginControlFlow("default ->")
                .addStatement("return $L", UNKNOWN)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock member(Component member, ClassName host) {
        CodeBlock value = scope.read(member.type(), State.EMPTY, host);
        if (member.presence()) {
            value = CodeBlock.of("$T.ofNullable($L)", scope.support("Presence"), value);
        }
        return CodeBlock.builder()
                .addStatement("builder.$N($L)", member.javaName(), value)
                .addStatement("return $L", member.required() ? REQUIRED : OPTIONAL)
                .build();
    }
}
