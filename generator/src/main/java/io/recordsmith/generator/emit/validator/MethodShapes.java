package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The parameters of check methods, and calls that pass them on. */
final class MethodShapes {
    private MethodShapes() {}

    /** Begins a method that returns whether what it is given is valid. */
    static MethodSpec.Builder of(CheckMethod method) {
        return of(method, TypeName.BOOLEAN);
    }

    static MethodSpec.Builder of(CheckMethod method, TypeName result) {
        return MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.STATIC)
                .returns(result)
                .addParameters(parameters(method));
    }

    /** Returns a call of a part of a method: what the method was given is passed on. */
    static CodeBlock call(CheckMethod part, ValidatorClass from) {
        return call(part, from, "report");
    }

    static CodeBlock call(CheckMethod part, ValidatorClass from, String report) {
        String arguments = parameters(part).stream()
                .map(ParameterSpec::name)
                .map(name -> name.equals("report") ? report : name)
                .collect(Collectors.joining(", "));
        return from == part.host()
                ? CodeBlock.of("$L($L)", part.name(), arguments)
                : CodeBlock.of("$L.$L($L)", part.host().name(), part.name(), arguments);
    }

    private static List<ParameterSpec> parameters(CheckMethod method) {
        CheckScope scope = method.scope();
        List<ParameterSpec> parameters = new ArrayList<>();
        switch (method.form()) {
            case TREE -> parameters.add(new ParameterSpec(scope.jackson().node(), "instance"));
            case TEXT -> parameters.add(new ParameterSpec(KnownTypes.of(String.class), "text"));
            case MEMBER -> {
                parameters.add(new ParameterSpec(KnownTypes.of(String.class), "name"));
                parameters.add(new ParameterSpec(scope.jackson().node(), "value"));
            }
        }
        if (method.form() != CheckMethod.Form.TEXT) {
            method.collector().ifPresent(c -> parameters.add(new ParameterSpec(scope.support("Evaluated"), c)));
        }
        if (method.hasMemory()) {
            parameters.add(new ParameterSpec(scope.support("Memory"), "memory"));
        }
        parameters.add(new ParameterSpec(scope.support("Report"), "report"));
        return parameters;
    }
}
