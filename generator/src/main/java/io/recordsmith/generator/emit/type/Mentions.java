package io.recordsmith.generator.emit.type;

import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.TupleDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Variant;
import io.recordsmith.generator.plan.type.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** Which generated types a declaration mentions. */
final class Mentions {
    private final List<String> names = new ArrayList<>();

    private Mentions(TypeDeclaration declaration) {
        names.addAll(declaration.implemented());
        if (declaration instanceof RecordDeclaration record) {
            record.components().forEach(this::add);
            record.maps().forEach(this::add);
            record.fixed().forEach(fixed -> fixed.constant().ifPresent(constant -> add(constant.type())));
        } else if (declaration instanceof TupleDeclaration tuple) {
            tuple.components().forEach(this::add);
            tuple.rest().ifPresent(this::add);
        } else if (declaration instanceof UnionDeclaration union) {
            union.variants().stream().map(Variant::type).forEach(use -> add(use.type()));
        }
    }

    /** Returns whether the compiler will warn of a deprecated type that the declaration mentions. */
    static boolean ofDeprecated(TypeDeclaration declaration, TypeModel model) {
        return new Mentions(declaration)
                .names.stream()
                        .filter(name -> !name.equals(declaration.name()))
                        .map(name -> model.declaration(new JavaType.Named(name)))
                        .anyMatch(other -> other.documentation().deprecated());
    }

    private void add(Component component) {
        add(component.type().type());
    }

    private void add(JavaType type) {
        if (type instanceof JavaType.Named named) {
            names.add(named.name());
        } else if (type instanceof JavaType.ListOf list) {
            add(list.element().type());
        } else if (type instanceof JavaType.MapOf map) {
            map.key().ifPresent(this::add);
            add(map.value().type());
        }
    }
}
