package io.recordsmith.generator.emit.code;

import java.util.ArrayList;
import java.util.List;

/** A parameter of a method, or a component of a record. */
public record ParameterSpec(TypeName type, String name, List<AnnotationSpec> annotations) {
    public ParameterSpec {
        Names.require(name);
        annotations = List.copyOf(annotations);
    }

    public static Builder builder(TypeName type, String name) {
        return new Builder(type, name);
    }

    /** Adds to a parameter. */
    public static final class Builder {
        private final TypeName type;
        private final String name;
        private final List<AnnotationSpec> annotations = new ArrayList<>();

        private Builder(TypeName type, String name) {
            this.type = type;
            this.name = name;
        }

        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        public Builder addAnnotation(ClassName annotation) {
            return addAnnotation(AnnotationSpec.builder(annotation).build());
        }

        public ParameterSpec build() {
            return new ParameterSpec(type, name, annotations);
        }
    }
}
