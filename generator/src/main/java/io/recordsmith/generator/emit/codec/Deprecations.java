package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.TupleDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import java.util.List;

/** Tells which methods mention what a schema deprecates, of which the compiler would warn. */
final class Deprecations {
    private final TypeModel types;

    Deprecations(TypeModel types) {
        this.types = types;
    }

    boolean concern(CodecTask task) {
        if (task instanceof CodecTask.Read read) {
            return inside(read.use().type());
        }
        return task instanceof CodecTask.Write write && inside(write.type());
    }

    /** A method for a type mentions the type itself and the types and accessors of its parts. */
    private boolean inside(JavaType type) {
        if (!(type instanceof JavaType.Named named)) {
            return mentioned(type);
        }
        TypeDeclaration declaration = types.declaration(named);
        if (declaration instanceof RecordDeclaration record) {
            return mentioned(type)
                    || components(record.components())
                    || components(record.additional().stream().toList());
        }
        if (declaration instanceof TupleDeclaration tuple) {
            return mentioned(type) || components(tuple.components());
        }
        return mentioned(type)
                || declaration instanceof UnionDeclaration union
                        && union.variants().stream()
                                .anyMatch(variant -> mentioned(variant.type().type()));
    }

    private boolean components(List<Component> components) {
        return components.stream()
                .anyMatch(c ->
                        c.documentation().deprecated() || mentioned(c.type().type()));
    }

    /** Returns whether writing the type's name mentions a deprecated one. */
    boolean mentioned(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return mentioned(list.element().type());
        }
        if (type instanceof JavaType.MapOf map) {
            return mentioned(map.value().type());
        }
        return type instanceof JavaType.Named named
                && types.declaration(named).documentation().deprecated();
    }
}
