package io.recordsmith.generator.emit.support;

import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The support classes that generated code uses. They travel in this jar as Java source and are copied into the user's
 * package: those that are asked for, and those that they use in turn.
 */
public final class SupportSources {

    private static final String OWN_PACKAGE = "io.recordsmith.support";
    private static final String HEADER = "// Support code of Recordsmith, copied so that generated code needs no"
            + " run-time library. Do not edit.\n";

    /** The classes that are the same for both versions of Jackson, but for their imports. */
    private static final SortedSet<String> COMMON = names(
            "Annotation",
            "BoundedRegex",
            "Bytes",
            "CodePointSet",
            "CodePoints",
            "DateTimeFormats",
            "DurationFormat",
            "EmailFormats",
            "Evaluated",
            "Faults",
            "FlatMap",
            "HostNames",
            "IdnaLabels",
            "IdnaTables",
            "IpAddresses",
            "JsonEquality",
            "JsonPointers",
            "Location",
            "Memory",
            "Messages",
            "NameSet",
            "Numbers",
            "Output",
            "OutputTree",
            "OutputUnit",
            "OutputWriter",
            "PatternLimitException",
            "Presence",
            "Punycode",
            "RegexFormat",
            "RegexGroup",
            "RegexProperties",
            "Rejection",
            "Report",
            "RequiredComponents",
            "SeededHash",
            "UriFormats",
            "UriTemplateFormat",
            "UuidFormat",
            "ValidationError",
            "ValidationException",
            "ValidationResult");

    /** The classes that are written for each version of Jackson. */
    private static final SortedSet<String> VARIANTS =
            names("Json", "JsonTree", "Scalars", "TokenNumbers", "TreeCursor");

    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? (\\w+)");
    private static final Pattern IDENTIFIER = Pattern.compile("\\w+");
    private static final Pattern IMPORTS = Pattern.compile("(?:import [\\w.]+;\\n)+");

    private SupportSources() {}

    /** Returns the simple names of all support classes. */
    public static SortedSet<String> classNames() {
        SortedSet<String> all = new TreeSet<>(COMMON);
        all.addAll(VARIANTS);
        return Collections.unmodifiableSortedSet(all);
    }

    /**
     * Returns the names of some support classes and of all that they need.
     *
     * @throws IllegalArgumentException if there is no support class of a name
     */
    public static SortedSet<String> closure(Collection<String> classNames, JacksonVersion jackson) {
        SortedSet<String> all = classNames();
        SortedSet<String> closure = new TreeSet<>();
        Deque<String> pending = new ArrayDeque<>(classNames);
        while (!pending.isEmpty()) {
            String name = pending.pop();
            if (!all.contains(name)) {
                throw new IllegalArgumentException("no support class " + name);
            }
            if (closure.add(name)) {
                SortedSet<String> used = used(source(name, jackson));
                used.retainAll(all);
                pending.addAll(used);
            }
        }
        return Collections.unmodifiableSortedSet(closure);
    }

    /**
     * Returns the sources of some support classes and of all that they need, for a package of the user's.
     *
     * @param classNames simple names
     * @param supportPackage where the copies go
     * @return texts by path, such as {@code com/acme/support/Report.java}; pure ASCII
     * @throws IllegalArgumentException if there is no support class of a name
     */
    public static SortedMap<String, String> copy(
            Collection<String> classNames, String supportPackage, JacksonVersion jackson) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : closure(classNames, jackson)) {
            String source = source(name, jackson)
                    .replace("package " + OWN_PACKAGE + ";", "package " + supportPackage + ";")
                    .replace("import " + OWN_PACKAGE + ".", "import " + supportPackage + ".");
            files.put(supportPackage.replace('.', '/') + "/" + name + ".java", HEADER + source);
        }
        return files;
    }

    private static String source(String name, JacksonVersion jackson) {
        boolean jackson2 = jackson == JacksonVersion.JACKSON_2;
        if (VARIANTS.contains(name)) {
            return resource((jackson2 ? "jackson2" : "jackson3"), name);
        }
        String source = resource("common", name);
        return jackson2 ? withJackson2Imports(source) : source;
    }

    private static String withJackson2Imports(String source) {
        Matcher imports = IMPORTS.matcher(source);
        if (!imports.find()) {
            return source;
        }
        SortedSet<String> lines = new TreeSet<>(List.of(imports.group()
                .replace("import tools.jackson.", "import com.fasterxml.jackson.")
                .split("\\n")));
        return source.substring(0, imports.start()) + String.join("\n", lines) + "\n" + source.substring(imports.end());
    }

    private static SortedSet<String> used(String source) {
        SortedSet<String> used = new TreeSet<>();
        Matcher link = LINK.matcher(source);
        while (link.find()) {
            used.add(link.group(1));
        }
        Matcher identifier =
                IDENTIFIER.matcher(COMMENT_OR_STRING.matcher(source).replaceAll(" "));
        while (identifier.find()) {
            used.add(identifier.group());
        }
        return used;
    }

    private static String resource(String directory, String name) {
        String path = "/support/" + directory + "/" + OWN_PACKAGE.replace('.', '/') + "/" + name + ".java";
        try (InputStream in = SupportSources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the compiler's own file is missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> names(String... names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(names)));
    }
}
