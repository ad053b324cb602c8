package io.recordsmith.generator.output;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The manifest at the root of the output, by which tools and other modules find what a schema became: a JSON array of
 * one object for each entry schema, ordered by schema. It is pure ASCII and depends on nothing but the entries.
 */
public final class Manifest {

    /** The manifest's file name. */
    public static final String FILE_NAME = "recordsmith-manifest.json";

    private Manifest() {}

    /**
     * Renders a manifest.
     *
     * @param entries the entries, in any order
     * @return the manifest as a file of the output
     */
    public static GeneratedFile render(Collection<ManifestEntry> entries) {
        List<ManifestEntry> sorted = entries.stream().sorted().toList();
        StringBuilder out = new StringBuilder("[");
        for (Iterator<ManifestEntry> each = sorted.iterator(); each.hasNext(); ) {
            entry(out, each.next());
            out.append(each.hasNext() ? "," : "\n");
        }
        return new GeneratedFile(FILE_NAME, out.append("]\n").toString());
    }

    private static void entry(StringBuilder out, ManifestEntry entry) {
        out.append("\n  {\n");
        member(out, "schema", entry.schema());
        member(out, "dialect", entry.dialect());
        member(out, "type", entry.type());
        member(out, "validator", entry.validator());
        member(out, "codec", entry.codec());
        out.append("    \"implied\": ").append(entry.implied()).append("\n  }");
    }

    private static void member(StringBuilder out, String name, String value) {
        out.append("    \"").append(name).append("\": ");
        string(out, value);
        out.append(",\n");
    }

    private static void string(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        out.append('"');
    }
}
