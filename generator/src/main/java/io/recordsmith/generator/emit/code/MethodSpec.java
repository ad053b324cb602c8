package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method or a constructor. */
public final class MethodSpec {
    /** What a method is called that has no name of its own. */
    private static final String CONSTRUCTOR = "<init>";

    private final Builder made;
    private final CodeBlock javadoc;
    private final CodeBlock code;

    private MethodSpec(Builder made) {
        this.made = made;
        this.javadoc = made.javadoc.build();
        this.code = made.code.build();
    }

    public static Builder methodBuilder(String name) {
        return new Builder(Names.require(name));
    }

    public static Builder constructorBuilder() {
        return new Builder(CONSTRUCTOR);
    }

    public String name() {
        return made.name;
    }

    /** Returns a builder of a method like this one. */
    public Builder toBuilder() {
        Builder copy = new Builder(made.name);
        copy.javadoc.add(javadoc);
        copy.annotations.addAll(made.annotations);
        copy.modifiers.addAll(made.modifiers);
        copy.returns = made.returns;
        copy.parameters.addAll(made.parameters);
        copy.exceptions.addAll(made.exceptions);
        copy.code.add(code);
        return copy;
    }

    boolean isConstructor() {
        return made.name.equals(CONSTRUCTOR);
    }

    CodeBlock javadoc() {
        return javadoc;
    }

    CodeBlock code() {
        return code;
    }

    TypeName returnType() {
        return made.returns;
    }

    List<AnnotationSpec> annotations() {
        return Collections.unmodifiableList(made.annotations);
    }

    Set<Modifier> modifiers() {
        return Collections.unmodifiableSet(made.modifiers);
    }

    List<ParameterSpec> parameters() {
        return Collections.unmodifiableList(made.parameters);
    }

    List<TypeName> exceptions() {
        return Collections.unmodifiableList(made.exceptions);
    }

    /** Adds to a method; of no use any more once the method is built. */
    public static final class Builder {
        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>(0);
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private TypeName returns = TypeName.VOID;
        private final List<ParameterSpec> parameters = new ArrayList<>(2);
        private final List<TypeName> exceptions = new ArrayList<>(0);
        private final CodeBlock.Builder code = CodeBlock.builder();

        private Builder(String name) {
            this.name = name;
        }

        public Builder addJavadoc(String format, Object... arguments) {
            javadoc.add(format, arguments);
            return this;
        }

        public Builder addJavadoc(CodeBlock text) {
            javadoc.add(text);
            return this;
        }

        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        public Builder addAnnotation(ClassName annotation) {
            return addAnnotation(AnnotationSpec.builder(annotation).build());
        }

        public Builder addAnnotation(Class<?> annotation) {
            return addAnnotation(KnownTypes.of(annotation));
        }

        public Builder addModifiers(Modifier... added) {
            modifiers.addAll(Arrays.asList(added));
            return this;
        }

        public Builder returns(TypeName type) {
            returns = type;
            return this;
        }

        public Builder returns(Class<?> type) {
            return returns(KnownTypes.type(type));
        }

        public Builder addParameter(ParameterSpec parameter) {
            parameters.add(parameter);
            return this;
        }

        public Builder addParameters(Iterable<ParameterSpec> added) {
            added.forEach(parameters::add);
            return this;
        }

        public Builder addParameter(TypeName type, String parameter) {
            return addParameter(new ParameterSpec(type, parameter));
        }

        public Builder addParameter(Class<?> type, String parameter) {
            return addParameter(KnownTypes.type(type), parameter);
        }

        public Builder addException(TypeName exception) {
            exceptions.add(exception);
            return this;
        }

        public Builder addException(Class<?> exception) {
            return addException(KnownTypes.type(exception));
        }

        public Builder addCode(CodeBlock block) {
            code.add(block);
            return this;
        }

        public Builder addCode(String format, Object... arguments) {
            code.add(format, arguments);
            return this;
        }

        public Builder addComment(String format, Object... arguments) {
            code.add("// ").add(format, arguments).add("\n");
            return this;
        }

        public Builder addStatement(String format, Object... arguments) {
            code.addStatement(format, arguments);
            return this;
        }

        public Builder addStatement(CodeBlock statement) {
            code.addStatement(statement);
            return this;
        }

        public Builder beginControlFlow(String format, Object... arguments) {
            code.beginControlFlow(format, arguments);
            return this;
        }

        public Builder nextControlFlow(String format, Object... arguments) {
            code.nextControlFlow(format, arguments);
            return this;
        }

        public Builder endControlFlow() {
            code.endControlFlow();
            return this;
        }

        public MethodSpec build() {
            return new MethodSpec(this);
        }
    }
}
