package io.recordsmith.generator.testing;

import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.source.SourceSet;
import io.recordsmith.generator.source.SourceText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the stages up to the schema graph on texts, for tests that ask what schemas mean. */
public final class FrontEnd {
    private static final String BASE = "https://test.example/";

    private final List<SourceText> sources = new ArrayList<>();
    private final List<SourceText> components = new ArrayList<>();
    private final Map<URI, String> catalog = new TreeMap<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private ReaderOptions options = ReaderOptions.DEFAULT;
    private SchemaGraph graph;

    /** Adds a source; its name is resolved against {@code https://test.example/}. */
    public FrontEnd source(String name, String text) {
        sources.add(new SourceText(name, URI.create(BASE + name), text));
        return this;
    }

    public FrontEnd component(String name, String text) {
        components.add(new SourceText(name, URI.create(BASE + "components/" + name), text));
        return this;
    }

    public FrontEnd catalog(String uri, String text) {
        catalog.put(URI.create(uri), text);
        return this;
    }

    public FrontEnd options(ReaderOptions value) {
        options = value;
        return this;
    }

    /** Reads everything; call this once. */
    public FrontEnd read() {
        SourceSet set = SourceSet.ofTexts(sources, components, catalog, diagnostics);
        graph = SchemaGraphReader.read(set, options, diagnostics);
        return this;
    }

    /** Reads one source called {@code s.json}. */
    public static FrontEnd of(String text) {
        return new FrontEnd().source("s.json", text).read();
    }

    /** Reads files. */
    public static FrontEnd of(SourceOptions files, ReaderOptions options) {
        FrontEnd run = new FrontEnd();
        run.graph = SchemaGraphReader.read(SourceSet.ofFiles(files, run.diagnostics), options, run.diagnostics);
        return run;
    }

    public SchemaGraph graph() {
        return graph;
    }

    /** Returns a schema of the source {@code s.json}. */
    public Schema schema(String pointer) {
        return schema("s.json", pointer);
    }

    public Schema schema(String name, String pointer) {
        return graph.schema(new SchemaLocation(URI.create(BASE + name), new JsonPointer(pointer)));
    }

    /** Returns the keywords of a schema of {@code s.json} that have this name. */
    public List<Keyword> keywords(String pointer, String name) {
        return schema(pointer).keywords().stream()
                .filter(k -> k.name().equals(name))
                .toList();
    }

    /** Returns where the reference in a schema of {@code s.json} leads: a location relative to the base of the tests. */
    public String target(String pointer) {
        SchemaLocation target =
                schema(pointer).find(ReferenceKeyword.class).orElseThrow().target();
        return target.toString().replace(BASE, "");
    }

    public List<Diagnostic> all() {
        return diagnostics.sorted();
    }

    public List<Diagnostic> errors() {
        return diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns every diagnostic as {@code severity [code] pointer}. */
    public List<String> summary() {
        return diagnostics.sorted().stream()
                .map(d -> d.severity().word() + " [" + d.code().id() + "] "
                        + d.place().pointer())
                .toList();
    }
}
