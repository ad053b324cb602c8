package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the decisions that turn shapes into Java types. */
public final class TypePlanner {
    private final Shapes shapes;
    private final NameTable names;
    private final TypeOptions options;
    private final TypeUses types;
    private final Components components;

    private TypePlanner(Shapes shapes, NameTable names, TypeOptions options, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.names = names;
        this.options = options;
        this.types = new TypeUses(shapes, names, options, diagnostics);
        this.components = new Components(shapes, types, options, diagnostics);
    }

    /** Plans all types of a run. */
    public static TypeModel plan(Shapes shapes, NameTable names, TypeOptions options, Diagnostics diagnostics) {
        return new TypePlanner(shapes, names, options, diagnostics).plan();
    }

    private TypeModel plan() {
        Declarations declarations = new Declarations(
                shapes, types, components, new Constraints(shapes, names, options.constraints()), implemented());
        Map<String, TypeDeclaration> declared = new HashMap<>();
        names.declared().forEach((key, name) -> declared.put(name, declarations.of(key, name)));
        Map<String, String> codecs = new HashMap<>();
        for (Unit unit : names.entries()) {
            types.of(shapes.use(unit.root()));
            names.type(shapes.use(unit.root()).key())
                    .filter(unit.name()::equals)
                    .ifPresent(name -> codecs.put(name, unit.codec()));
        }
        // Whoever asks for the type of some place later has no use for being told why it is open.
        TypeUses silent = new TypeUses(shapes, names, options, new Diagnostics());
        return new TypeModel(location -> silent.of(shapes.use(location)), declared, codecs);
    }

    /** Returns, for each named type, the unions of which it is a variant. */
    private Map<String, List<String>> implemented() {
        SortedMap<String, List<String>> implemented = new TreeMap<>();
        for (Map.Entry<ShapeKey, String> type : names.declared().entrySet()) {
            if (shapes.shape(type.getKey()) instanceof Shape.Union union) {
                for (Shape.Branch branch : union.branches()) {
                    names.type(branch.key())
                            .ifPresent(variant -> implemented
                                    .computeIfAbsent(variant, v -> new ArrayList<>())
                                    .add(type.getValue()));
                }
            }
        }
        implemented.values().forEach(unions -> unions.sort(null));
        return implemented;
    }
}
