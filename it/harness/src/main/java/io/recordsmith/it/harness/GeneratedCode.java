package io.recordsmith.it.harness;

import io.recordsmith.generator.output.GeneratedFile;
import io.recordsmith.generator.output.Manifest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The output of one run of the compiler: compiled, loaded, its entries found through its manifest. */
public final class GeneratedCode {
    private final Map<String, byte[]> classes;
    private final GeneratedClasses loader;
    private final Map<String, JsonNode> manifest;
    private final Jackson jackson;

    private GeneratedCode(Map<String, byte[]> classes, Map<String, JsonNode> manifest, Jackson jackson) {
        this.classes = classes;
        this.loader = new GeneratedClasses(classes);
        this.manifest = manifest;
        this.jackson = jackson;
    }

    /**
     * Compiles and loads an output.
     *
     * @param files the output
     * @param jackson what it was generated for
     * @return the code
     * @throws IllegalStateException if it does not compile, or only with warnings
     */
    public static GeneratedCode of(List<GeneratedFile> files, Jackson jackson) {
        Map<String, byte[]> classes =
                JavaCompilation.of(javaSources(files), jackson).orThrow();
        return new GeneratedCode(classes, manifest(files), jackson);
    }

    /**
     * Picks the Java sources out of an output.
     *
     * @param files the output
     * @return sources by path
     */
    public static Map<String, String> javaSources(Collection<GeneratedFile> files) {
        Map<String, String> sources = new TreeMap<>();
        for (GeneratedFile file : files) {
            if (file.path().endsWith(".java")) {
                sources.put(file.path(), file.content());
            }
        }
        return sources;
    }

    /**
     * Reads the manifest of an output.
     *
     * @param files the output
     * @return the manifest's objects by the schema that they are about
     */
    public static Map<String, JsonNode> manifest(Collection<GeneratedFile> files) {
        GeneratedFile file = files.stream()
                .filter(each -> each.path().equals(Manifest.FILE_NAME))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the output has no manifest"));
        Map<String, JsonNode> entries = new TreeMap<>();
        for (JsonNode entry : ExactJson.read(file.content())) {
            entries.put(entry.get("schema").stringValue(), entry);
        }
        return entries;
    }

    /**
     * Returns what there are entries for.
     *
     * @return the manifest's {@code schema} values
     */
    public Set<String> schemas() {
        return manifest.keySet();
    }

    /**
     * Finds an entry.
     *
     * @param schema its {@code schema} in the manifest: path, {@code #} and pointer
     * @return the entry
     */
    public GeneratedEntry entry(String schema) {
        JsonNode entry = manifest.get(schema);
        if (entry == null) {
            throw new NoSuchElementException("the manifest has no " + schema + " but " + manifest.keySet());
        }
        return new GeneratedEntry(
                loader,
                jackson,
                entry.get("validator").stringValue(),
                entry.get("codec").stringValue());
    }

    /**
     * Returns the class files.
     *
     * @return class files by binary name
     */
    public Map<String, byte[]> classes() {
        return classes;
    }

    /** Loads and initializes every class. */
    public void initializeAll() {
        loader.initializeAll();
    }
}
