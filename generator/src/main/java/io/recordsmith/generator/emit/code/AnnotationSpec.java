package io.recordsmith.generator.emit.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An annotation.
 *
 * @param members the values by name, in the order in which they are written
 */
public record AnnotationSpec(ClassName type, Map<String, CodeBlock> members) {
    public AnnotationSpec {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static Builder builder(ClassName type) {
        return new Builder(type);
    }

    public static Builder builder(Class<?> type) {
        return builder(ClassName.get(type));
    }

    /** Adds to an annotation. */
    public static final class Builder {
        private final ClassName type;
        private final Map<String, CodeBlock> members = new LinkedHashMap<>();

        private Builder(ClassName type) {
            this.type = type;
        }

        public Builder addMember(String name, String format, Object... arguments) {
            return addMember(name, CodeBlock.of(format, arguments));
        }

        public Builder addMember(String name, CodeBlock value) {
            members.put(Names.require(name), value);
            return this;
        }

        public AnnotationSpec build() {
            return new AnnotationSpec(type, members);
        }
    }
}
