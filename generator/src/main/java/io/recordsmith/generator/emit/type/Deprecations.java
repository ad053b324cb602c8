package io.recordsmith.generator.emit.type;

import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.TupleDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import java.util.List;

/** Tells which methods mention what a schema deprecates, of which the compiler would warn. */
public final class Deprecations {
    private final TypeModel types;

    public Deprecations(TypeModel types) {
        this.types = types;
    }

    /** Returns whether a method for a type, which mentions its parts' types and accessors too, mentions any. */
    public boolean inside(JavaType type) {
        if (!(type instanceof JavaType.Named named)) {
            return mentioned(type);
        }
        TypeDeclaration declaration = types.declaration(named);
        if (declaration instanceof RecordDeclaration record) {
            return mentioned(type) || components(record.components()) || components(record.maps());
        }
        if (declaration instanceof TupleDeclaration tuple) {
            return mentioned(type)
                    || components(tuple.components())
                    || components(tuple.rest().stream().toList());
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
    public boolean mentioned(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return mentioned(list.element().type());
        }
        if (type instanceof JavaType.MapOf map) {
            return map.key().filter(this::mentioned).isPresent()
                    || mentioned(map.value().type());
        }
        return type instanceof JavaType.Named named
                && types.declaration(named).documentation().deprecated();
    }
}
