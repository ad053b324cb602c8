package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.GeneratedSource;
import io.recordsmith.generator.emit.SourceFiles;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.emit.jackson.JacksonStreaming;
import io.recordsmith.generator.emit.type.Deprecations;
import io.recordsmith.generator.emit.type.TypeNames;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.lane.FastLane;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the codecs: for each entry schema the public methods that read and write, and all that they call. */
public final class CodecEmitter {
    /** How a class matches a pattern against a name: a static method of the given name, and what it needs. */
    public interface PatternMethods {
        /** Adds a method {@code static boolean name(String)} that tells whether the pattern is found. */
        void add(String pattern, String name, TypeSpec.Builder type);
    }

    private final ScopedGraph graph;
    private final CodecScope scope;
    private final CodecNames names;
    private final CodecMethods methods;
    private final Set<String> deprecated = new HashSet<>();
    private final PatternMethods patterns;
    private final boolean databindAdapter;
    private final OpenNames openNames;
    private final Optional<FastLane> lane;
    private final Map<String, List<CodecMethods.Pending>> matchers = new HashMap<>();

    /**
     * Creates an emitter.
     *
     * @param documents is asked for the names of documents only
     * @param units tells which unit a location belongs to
     * @param checks the checks of the tree validators
     * @param databindAdapter whether codecs carry what an {@code ObjectMapper} needs
     * @param lane tells what a fast lane takes, if there shall be one
     */
    public CodecEmitter(
            SchemaGraph documents,
            ScopedGraph graph,
            TypeModel types,
            StatePlanner states,
            Function<SchemaLocation, Unit> units,
            CheckTargets checks,
            PatternMethods patterns,
            EmitContext context,
            boolean databindAdapter,
            Optional<FastLane> lane) {
        this.lane = lane;
        this.graph = graph;
        this.names = new CodecNames(types, units, documents);
        this.methods = new CodecMethods(context, names);
        this.patterns = patterns;
        this.databindAdapter = databindAdapter;
        JacksonStreaming jackson = new JacksonStreaming(context.jackson());
        this.scope = new CodecScope(context, jackson, new TypeNames(context, false), types, states, checks, methods);
        this.openNames = new OpenNames(types, states);
    }

    /** Returns the files of all codecs, ordered by path. */
    public List<GeneratedSource> emit(Collection<Unit> entries) {
        Map<String, CodecApi> apis = new HashMap<>();
        for (Unit unit : entries) {
            unit.entry().ifPresent(entry -> apis.put(unit.codec(), api(unit, entry)));
        }
        writeAll();
        List<GeneratedSource> files = new ArrayList<>();
        methods.byClass()
                .forEach((name, members) -> files.add(
                        SourceFiles.of(scope.context(), names.origin(name), type(name, apis.get(name), members))));
        return files;
    }

    private CodecApi api(Unit unit, EntrySchema entry) {
        ClassName codec = scope.context().generated(unit.codec());
        State state = scope.states().state(List.of(graph.entry(entry)));
        TypeUse type = scope.types().entryType(entry);
        if (new Deprecations(scope.types()).mentioned(type.type())) {
            deprecated.add(unit.codec());
        }
        names.name(unit);
        CodecApi api = new CodecApi(scope, unit, type, state, openNames.in(type, state), lane);
        methods.add(codec, api.accepts());
        return api;
    }

    private void writeAll() {
        AcceptMethods accepts = new AcceptMethods(scope);
        ReadMethods reads = new ReadMethods(scope);
        WriteMethods writes = new WriteMethods(scope);
        LaneMethods lanes = new LaneMethods(scope);
        Deprecations deprecations = new Deprecations(scope.types());
        for (CodecMethods.Pending next = methods.next(); next != null; next = methods.next()) {
            if (next.task().type().filter(deprecations::inside).isPresent()) {
                deprecated.add(next.ref().host().simpleName());
            }
            if (next.task() instanceof CodecTask.Accept accept) {
                accepts.emit(accept.state(), next.ref());
            } else if (next.task() instanceof CodecTask.AcceptMembers members) {
                accepts.emitMembers(members.state(), next.ref());
            } else if (next.task() instanceof CodecTask.Read read) {
                reads.emit(read.use(), read.state(), next.ref());
            } else if (next.task() instanceof CodecTask.ReadMembers members) {
                reads.emit(members, next.ref());
            } else if (next.task() instanceof CodecTask.ReadTree tree) {
                reads.emit(tree, next.ref());
            } else if (next.task() instanceof CodecTask.Write write) {
                writes.emit(write.written(), next.ref());
            } else if (next.task() instanceof CodecTask.ReadGroup group) {
                reads.emit(group, next.ref());
            } else if (next.task() instanceof CodecTask.WriteGroup group) {
                writes.emit(group, next.ref());
            } else if (next.task() instanceof CodecTask.Lane lane) {
                lanes.emit(lane.task(), next.ref());
            } else if (next.task() instanceof CodecTask.Key key) {
                reads.emit(key, next.ref());
            } else {
                matchers.computeIfAbsent(next.ref().host().simpleName(), h -> new ArrayList<>())
                        .add(next);
            }
        }
    }

    private TypeSpec type(String name, CodecApi api, List<MethodSpec> members) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
        scope.context().generatedAnnotation().ifPresent(type::addAnnotation);
        if (deprecated.contains(name)) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        if (api != null) {
            type.addModifiers(Modifier.PUBLIC).addJavadoc(api.javadoc());
        }
        methods.constants(name).forEach(type::addField);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (api != null) {
            type.addMethods(api.methods());
        }
        type.addMethods(members);
        for (CodecMethods.Pending matcher : matchers.getOrDefault(name, List.of())) {
            patterns.add(
                    ((CodecTask.Match) matcher.task()).pattern(), matcher.ref().name(), type);
        }
        if (api != null && databindAdapter) {
            type.addTypes(api.adapters());
        }
        return type.build();
    }
}
