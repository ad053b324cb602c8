package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A class with its members. */
public final class TypeSpec {
    private final Builder made;
    private final CodeBlock javadoc;

    private TypeSpec(Builder made) {
        this.made = made;
        this.javadoc = made.javadoc.build();
    }

    public static Builder classBuilder(String name) {
        return new Builder(name);
    }

    public String name() {
        return made.name;
    }

    CodeBlock javadoc() {
        return javadoc;
    }

    List<AnnotationSpec> annotations() {
        return Collections.unmodifiableList(made.annotations);
    }

    Set<Modifier> modifiers() {
        return Collections.unmodifiableSet(made.modifiers);
    }

    /** Returns the class that it extends, or null. */
    TypeName superclass() {
        return made.superclass;
    }

    List<FieldSpec> fields() {
        return Collections.unmodifiableList(made.fields);
    }

    List<MethodSpec> methods() {
        return Collections.unmodifiableList(made.methods);
    }

    List<TypeSpec> types() {
        return Collections.unmodifiableList(made.types);
    }

    Set<String> typeNames() {
        Set<String> names = new HashSet<>();
        for (TypeSpec type : made.types) {
            names.add(type.name());
        }
        return names;
    }

    /** Adds to a type; of no use any more once the type is built. */
    public static final class Builder {
        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private TypeName superclass;
        private final List<FieldSpec> fields = new ArrayList<>();
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>();

        private Builder(String name) {
            this.name = Names.require(name);
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

        public Builder addAnnotation(Class<?> annotation) {
            return addAnnotation(
                    AnnotationSpec.builder(KnownTypes.of(annotation)).build());
        }

        public Builder addModifiers(Modifier... added) {
            modifiers.addAll(Arrays.asList(added));
            return this;
        }

        public Builder superclass(TypeName type) {
            superclass = type;
            return this;
        }

        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        public Builder addField(TypeName type, String field, Modifier... fieldModifiers) {
            return addField(FieldSpec.builder(type, field, fieldModifiers).build());
        }

        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        public Builder addMethods(Iterable<MethodSpec> added) {
            added.forEach(methods::add);
            return this;
        }

        public Builder addType(TypeSpec type) {
            types.add(type);
            return this;
        }

        public Builder addTypes(Iterable<TypeSpec> added) {
            added.forEach(types::add);
            return this;
        }

        public TypeSpec build() {
            return new TypeSpec(this);
        }
    }
}
