package io.recordsmith.generator.emit.support;

import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> NAMES = Set.copyOf(SupportCatalogue.ALL);
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? (\\w+)");
    private static final Pattern IMPORTS = Pattern.compile("(?:import [\\w.]+;\\n)+");

    private SupportSources() {}

    /**
     * Returns the names of some support classes and of all that they need.
     *
     * @param classNames simple names
     * @throws IllegalArgumentException if there is no support class of a name
     */
    public static SortedSet<String> closure(Collection<String> classNames, JacksonVersion jackson) {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(sources(classNames, jackson).keySet()));
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
        for (Map.Entry<String, String> source : sources(classNames, jackson).entrySet()) {
            String copy = source.getValue()
                    .replace("package " + OWN_PACKAGE + ";", "package " + supportPackage + ";")
                    .replace("import " + OWN_PACKAGE + ".", "import " + supportPackage + ".");
            files.put(supportPackage.replace('.', '/') + "/" + source.getKey() + ".java", HEADER + copy);
        }
        return files;
    }

    private static SortedMap<String, String> sources(Collection<String> classNames, JacksonVersion jackson) {
        SortedMap<String, String> sources = new TreeMap<>();
        Set<String> seen = new HashSet<>(classNames);
        Deque<String> pending = new ArrayDeque<>(seen);
        while (!pending.isEmpty()) {
            String name = pending.pop();
            Optional<String> source = source(name, jackson);
            if (source.isPresent()) {
                sources.put(name, source.get());
                for (String used : used(source.get())) {
                    if (seen.add(used)) {
                        pending.add(used);
                    }
                }
            } else if (classNames.contains(name)) {
                throw new IllegalArgumentException("no support class " + name);
            }
        }
        return sources;
    }

    /** The source as it is for a version of Jackson; empty when there is no support class of that name. */
    private static Optional<String> source(String name, JacksonVersion jackson) {
        Optional<String> variant = resource("jackson" + jackson.optionName(), name);
        if (variant.isPresent()) {
            return variant;
        }
        Optional<String> common = resource("common", name);
        return jackson == JacksonVersion.JACKSON_2 ? common.map(SupportSources::withJackson2Imports) : common;
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

    /** The support classes that a source names, links in comments included. */
    private static SortedSet<String> used(String source) {
        SortedSet<String> used = new TreeSet<>();
        Matcher link = LINK.matcher(source);
        while (link.find()) {
            used.add(link.group(1));
        }
        StreamTokenizer tokens = new StreamTokenizer(new StringReader(source));
        tokens.ordinaryChar('.');
        tokens.ordinaryChar('/');
        tokens.wordChars('_', '_');
        tokens.slashSlashComments(true);
        tokens.slashStarComments(true);
        try {
            while (tokens.nextToken() != StreamTokenizer.TT_EOF) {
                if (tokens.ttype == StreamTokenizer.TT_WORD) {
                    used.add(tokens.sval);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used.retainAll(NAMES);
        return used;
    }

    private static Optional<String> resource(String directory, String name) {
        String path = "/support/" + directory + "/" + OWN_PACKAGE.replace('.', '/') + "/" + name + ".java";
        try (InputStream in = SupportSources.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
