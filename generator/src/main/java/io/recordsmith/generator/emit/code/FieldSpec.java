package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.TypeName;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field.
 *
 * @param initializer empty when there is none
 */
public record FieldSpec(TypeName type, String name, Set<Modifier> modifiers, CodeBlock initializer) {
    public FieldSpec {
        Names.require(name);
        modifiers = Set.copyOf(modifiers);
    }

    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name, Set.of(modifiers));
    }

    public static Builder builder(Class<?> type, String name, Modifier... modifiers) {
        return builder(KnownTypes.type(type), name, modifiers);
    }

    boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    /** Adds to a field. */
    public static final class Builder {
        private final TypeName type;
        private final String name;
        private final Set<Modifier> modifiers;
        private CodeBlock initializer = CodeBlock.EMPTY;

        private Builder(TypeName type, String name, Set<Modifier> modifiers) {
            this.type = type;
            this.name = name;
            this.modifiers = modifiers;
        }

        public Builder initializer(String format, Object... arguments) {
            return initializer(CodeBlock.of(format, arguments));
        }

        public Builder initializer(CodeBlock code) {
            initializer = code;
            return this;
        }

        public FieldSpec build() {
            return new FieldSpec(type, name, modifiers, initializer);
        }
    }
}
