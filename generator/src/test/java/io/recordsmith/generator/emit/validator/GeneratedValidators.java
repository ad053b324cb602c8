package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.SourceFiles;
import io.recordsmith.generator.emit.support.SupportSources;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.check.Placement;
import io.recordsmith.generator.source.SourceSet;
import io.recordsmith.generator.source.SourceText;
import io.recordsmith.generator.testing.InMemoryCompiler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Runs the stages from schema texts to validator sources, with trees as the only cursor, and compiles those. */
final class GeneratedValidators {
    static final String SUPPORT = "suite.support";

    private final SortedMap<String, String> sources = new TreeMap<>();
    private final TreeMap<String, String> supportClasses = new TreeMap<>();
    private final JacksonVersion jackson;

    GeneratedValidators(JacksonVersion jackson) {
        this.jackson = jackson;
    }

    /** Adds the validator of one schema, which becomes {@code packageName.SchemaValidator}. */
    Diagnostics add(String packageName, String schema, Dialect dialect, Map<URI, String> catalog) {
        return add(packageName, schema, ReaderOptions.DEFAULT.withDialect(dialect), catalog);
    }

    Diagnostics add(String packageName, String schema, ReaderOptions options, Map<URI, String> catalog) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText text = new SourceText("schema.json", URI.create("https://example.com/schema.json"), schema);
        SourceSet set = SourceSet.ofTexts(List.of(text), List.of(), catalog, diagnostics);
        SchemaGraph graph = SchemaGraphReader.read(set, options, diagnostics);
        if (diagnostics.hasErrors()) {
            return diagnostics;
        }
        ScopedGraph scoped = new ScopedGraph(graph);
        CheckPlans plans = CheckPlans.of(graph.entries(), scoped, f -> false, diagnostics);
        if (diagnostics.hasErrors()) {
            return diagnostics;
        }
        EntrySchema entry = graph.entries().get(0);
        Unit unit = new Unit(entry.location(), Optional.of(entry), "Schema");
        EmitContext context = new EmitContext(packageName, SUPPORT, jackson);
        ValidatorEmitter emitter = new ValidatorEmitter(
                scoped,
                plans,
                Placement.of(plans, location -> unit),
                context,
                GeneratedValidators::javaPattern,
                new NoFormats(),
                Optional.empty());
        emitter.emit().forEach(type -> {
            var file = SourceFiles.of(context, "schema.json", type);
            sources.put(file.path(), file.text());
        });
        context.supportClasses().forEach(name -> supportClasses.put(name, name));
        return diagnostics;
    }

    private static void javaPattern(String pattern, String name, TypeSpec.Builder type) {
        String field = name.toUpperCase(java.util.Locale.ROOT) + "_PATTERN";
        type.addField(FieldSpec.builder(ClassName.get(java.util.regex.Pattern.class), field)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.compile($L)",
                        java.util.regex.Pattern.class,
                        Literals.string(pattern.replace("{Letter}", "{L}")))
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "text")
                .addStatement("return $L.matcher(text).find()", field)
                .build());
    }

    private static final class NoFormats implements FormatChecks {
        @Override
        public CodeBlock valid(String format, String text) {
            return CodeBlock.of("true");
        }
    }

    SortedMap<String, String> sources() {
        return sources;
    }

    /** Compiles all validators added so far, in one go. */
    ClassLoader compile() {
        SortedMap<String, String> all = new TreeMap<>(sources);
        var names = SupportSources.closure(supportClasses.keySet(), jackson);
        all.putAll(SupportSources.copy(names, SUPPORT, jackson));
        return InMemoryCompiler.compile(all, System.getProperty("java.class.path"));
    }
}
