package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.GeneratedSource;
import io.recordsmith.generator.emit.SourceFiles;
import io.recordsmith.generator.emit.jackson.JacksonAnnotations;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.TupleDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** Writes the declared types of a run, each into a file of its own. */
public final class TypeEmitter {
    private final EmitContext context;
    private final TypeEmitOptions options;
    private final SchemaGraph graph;
    private final JacksonAnnotations jackson;
    private final RecordEmitter records;
    private final EnumEmitter enums;
    private final UnionEmitter unions;

    /** Creates an emitter; the graph is asked for the names of documents only. */
    public TypeEmitter(EmitContext context, TypeEmitOptions options, SchemaGraph graph) {
        TypeNames types = new TypeNames(context, options.nullMarked());
        this.context = context;
        this.options = options;
        this.graph = graph;
        this.jackson = new JacksonAnnotations(context.jackson());
        this.records = new RecordEmitter(context, types, options);
        this.enums = new EnumEmitter(context);
        this.unions = new UnionEmitter(context, types);
    }

    /** Returns the files of all declarations, in the order of the model. */
    public List<GeneratedSource> emit(TypeModel model) {
        List<GeneratedSource> files = new ArrayList<>();
        for (TypeDeclaration declaration : model.declarations()) {
            files.add(file(model, declaration));
        }
        if (options.nullMarked() && !context.packageName().isEmpty()) {
            files.add(SourceFiles.packageInfo(context, "org.jspecify.annotations.NullMarked"));
        }
        return files;
    }

    private GeneratedSource file(TypeModel model, TypeDeclaration declaration) {
        TypeSpec.Builder type = declare(declaration);
        options.interfaces().stream()
                .filter(one -> one.concerns(declaration.name()))
                .forEach(one -> type.addSuperinterface(ClassName.bestGuess(one.interfaceName())));
        context.generatedAnnotation().ifPresent(type::addAnnotation);
        if (declaration.documentation().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        if (Mentions.ofDeprecated(declaration, model)) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        if (options.databindAdapter()) {
            model.codec(declaration)
                    .map(context::generated)
                    .ifPresent(codec -> jackson.adapter(codec).forEach(type::addAnnotation));
        }
        String origin = graph.document(declaration.location()).name() + "#"
                + declaration.location().pointer();
        return SourceFiles.of(context, origin, type.build());
    }

    private TypeSpec.Builder declare(TypeDeclaration declaration) {
        if (declaration instanceof RecordDeclaration one) {
            return records.emit(one);
        } else if (declaration instanceof TupleDeclaration tuple) {
            return records.emit(tuple);
        } else if (declaration instanceof EnumDeclaration one) {
            return enums.emit(one);
        }
        return unions.emit((UnionDeclaration) declaration);
    }
}
