package io.recordsmith.generator.naming;

import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.MetadataKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.naming.SchemaPath.Step;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Proposes names for types, from what stands at their schemas and around them. */
final class TypeNaming {
    /** A title with more words is a sentence. */
    private static final Pattern NOT_LATIN = Pattern.compile("u[0-9a-f]{4,6}|[0-9]+");

    private static final Pattern SUFFIX = Pattern.compile("(?i)[-_. ]schema$");

    private static final int MOST_WORDS = 6;

    private static final Set<String> FILE_ENDINGS = Set.of("json", "yaml", "yml", "jsonschema", "schema");

    private final SchemaGraph graph;
    private final UnitRoots roots;
    private final NamingOptions options;
    private final SchemaChoices<String> chosen;
    private final Map<SchemaLocation, Base> known = new HashMap<>();

    /** The first choice for a schema. */
    record Base(String name, NameSource source) {}

    TypeNaming(SchemaGraph graph, UnitRoots roots, NamingOptions options) {
        this.graph = graph;
        this.roots = roots;
        this.options = options;
        this.chosen = new SchemaChoices<>("typeNames", options.chosen());
    }

    /** Returns the names that users configured, of which some may have been asked for. */
    SchemaChoices<String> chosen() {
        return chosen;
    }

    /** Returns a name with what all names start and end with. */
    String affixed(String name) {
        return options.prefix() + name + options.suffix();
    }

    /** Returns the name that users configured for the schema at a location. */
    private Optional<String> configured(SchemaLocation location) {
        return chosen.isEmpty() ? Optional.empty() : chosen.of(SchemaAddress.of(graph, location));
    }

    /** Returns the name for a schema when nothing else wants it. */
    Base base(SchemaLocation location) {
        Base base = known.get(location);
        if (base == null) {
            base = find(location);
            known.put(location, base);
        }
        return base;
    }

    /**
     * Returns names for a schema, each telling more about where it stands than the one before: the enclosing types, then
     * more and more words of the path of its file.
     */
    List<String> longer(SchemaLocation location) {
        String name = base(location).name();
        SchemaLocation root = roots.of(location);
        List<String> names = new ArrayList<>();
        String full = name;
        if (!location.equals(root)) {
            names.add(join(base(root).name(), name));
            SchemaLocation parent = parent(root, location);
            full = join(base(parent).name(), name);
            names.add(full);
        }
        String prefix = "";
        for (String word : Words.of(stem(location)).list()) {
            prefix += Words.capitalised(word);
            names.add(prefix + full);
        }
        return names;
    }

    /** Returns the name that the schema's author chose for its type; one for a member stands at a property only. */
    Optional<MetadataKeyword.JavaName> explicit(SchemaLocation location) {
        boolean named = location.equals(roots.of(location))
                || UnitRoots.definitionKey(location).isPresent();
        return graph.find(location)
                .flatMap(schema -> schema.find(MetadataKeyword.JavaName.class))
                .filter(name -> named || name.name().equals("x-java-type"));
    }

    private Base find(SchemaLocation location) {
        Optional<String> configured = configured(location);
        if (configured.isPresent()) {
            return new Base(configured.get(), NameSource.EXPLICIT);
        }
        Optional<MetadataKeyword.JavaName> explicit = explicit(location);
        if (explicit.isPresent()) {
            return new Base(explicit.get().value(), NameSource.EXPLICIT);
        }
        boolean entry = roots.entry(location).isPresent();
        Optional<String> key = UnitRoots.definitionKey(location).map(TypeNaming::pascal);
        if (key.isPresent()) {
            return new Base(key.get(), entry ? NameSource.ENTRY : NameSource.KEY);
        }
        Optional<String> title = title(location);
        if (title.isPresent()) {
            return new Base(title.get(), entry ? NameSource.ENTRY : NameSource.TITLE);
        }
        SchemaLocation root = roots.of(location);
        if (!location.equals(root)) {
            return new Base(fromParent(root, location), NameSource.PARENT);
        }
        String last = location.pointer().tokens().isEmpty()
                ? fileName(stem(location))
                : location.pointer().tokens().get(location.pointer().tokens().size() - 1);
        return new Base(pascal(last), entry ? NameSource.ENTRY : NameSource.FILE);
    }

    private Optional<String> title(SchemaLocation location) {
        return graph.find(location)
                .flatMap(schema -> schema.find(MetadataKeyword.Title.class))
                .map(title -> Words.of(title.text()))
                .filter(words -> !words.isEmpty() && words.list().size() <= MOST_WORDS)
                .filter(words -> words.list().stream().anyMatch(TypeNaming::isLatin))
                .map(words -> words.pascal());
    }

    /** Escaped letters of other scripts are no better than the other names that a schema may have. */
    private static boolean isLatin(String word) {
        return !NOT_LATIN.matcher(word).matches();
    }

    private String fromParent(SchemaLocation root, SchemaLocation location) {
        SchemaLocation parent = parent(root, location);
        List<Step> steps = SchemaPath.steps(parent, location);
        return base(parent).name() + (steps.isEmpty() ? "" : word(steps.get(steps.size() - 1)));
    }

    /** Returns the nearest schema around another that the graph knows. */
    private SchemaLocation parent(SchemaLocation root, SchemaLocation location) {
        List<Step> steps = SchemaPath.steps(root, location);
        return steps.size() < 2 ? root : steps.get(steps.size() - 2).location();
    }

    /** Returns what a step adds to the name of the enclosing type. */
    private String word(Step step) {
        return switch (step.keyword()) {
            case "properties" -> pascal(step.token());
            case "allOf" -> "";
            case "items", "additionalItems", "unevaluatedItems", "prefixItems" -> "Item" + position(step.token());
            case "additionalProperties", "patternProperties", "unevaluatedProperties" -> "Value";
            case "propertyNames" -> "Key";
            case "anyOf", "oneOf" ->
                tag(step.location())
                        .or(() -> target(step.location()))
                        .orElseGet(() -> "Variant" + position(step.token()));
            default -> pascal(step.keyword()) + pascal(step.token());
        };
    }

    private static String position(String index) {
        return index.isEmpty() ? "" : String.valueOf(Integer.parseInt(index) + 1);
    }

    /** Returns the value by which a branch tells itself from the others. */
    private Optional<String> tag(SchemaLocation branch) {
        Schema schema = graph.schema(branch);
        Set<String> required = schema.find(ObjectKeyword.Required.class)
                .map(r -> Set.copyOf(r.properties()))
                .orElse(Set.of());
        return schema.find(ObjectKeyword.Properties.class).stream()
                .flatMap(properties -> properties.schemas().entrySet().stream())
                .filter(property -> required.contains(property.getKey()))
                .flatMap(property -> property.getValue().find(GenericKeyword.Constant.class).stream())
                .map(GenericKeyword.Constant::value)
                .filter(JsonValue.JsonString.class::isInstance)
                .map(value -> Words.of(((JsonValue.JsonString) value).value()).pascal())
                .filter(word -> !word.isEmpty())
                .findFirst();
    }

    /** Returns the name of what a branch refers to. */
    private Optional<String> target(SchemaLocation branch) {
        return graph.schema(branch)
                .find(ReferenceKeyword.Ref.class)
                .map(ReferenceKeyword.Ref::target)
                .filter(target -> !branch.pointer().startsWith(target.pointer()))
                .map(target -> base(target).name());
    }

    /** Joins names, without saying twice what the inner one starts with. */
    private static String join(String outer, String inner) {
        return inner.startsWith(outer) && inner.length() > outer.length() ? inner : outer + inner;
    }

    private static String pascal(String text) {
        String name = Words.of(text).pascal();
        if (name.isEmpty()) {
            StringBuilder spelled = new StringBuilder();
            Ascii.spelled(text).forEach(part -> spelled.append(Words.capitalised(part)));
            name = spelled.isEmpty() ? "Empty" : spelled.toString();
        }
        return name;
    }

    /** Returns the path of the document without its ending. */
    private String stem(SchemaLocation location) {
        String name = graph.document(location).name();
        int dot = name.lastIndexOf('.');
        while (dot > 0 && FILE_ENDINGS.contains(name.substring(dot + 1))) {
            name = name.substring(0, dot);
            dot = name.lastIndexOf('.');
        }
        return name;
    }

    private static String fileName(String stem) {
        String file = stem.substring(stem.lastIndexOf('/') + 1);
        String shorter = SUFFIX.matcher(file).replaceFirst("");
        return shorter.isEmpty() ? file : shorter;
    }
}
