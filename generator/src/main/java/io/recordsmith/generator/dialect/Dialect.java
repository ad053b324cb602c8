package io.recordsmith.generator.dialect;

import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dialect as a value: which keywords it has, where their subschemas stand, and how it reads them. A custom
 * meta-schema gives a dialect of its own, which is an official one with fewer vocabularies (core, section 8.1).
 */
public final class Dialect {
    private final String name;
    private final Optional<URI> metaSchema;
    private final Set<Trait> traits;
    private final Map<String, KeywordRule> rules;

    Dialect(String name, Optional<URI> metaSchema, Set<Trait> traits, Map<String, KeywordRule> rules) {
        this.name = name;
        this.metaSchema = metaSchema;
        this.traits = Collections.unmodifiableSet(EnumSet.copyOf(traits));
        this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** Returns the name of the dialect, or of the official one that a custom one is based on: {@code "2020-12"}. */
    public String name() {
        return name;
    }

    /** Returns the canonical URI of its meta-schema; empty for dialects that no {@code $schema} can name. */
    public Optional<URI> metaSchema() {
        return metaSchema;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns what the dialect says of a keyword; empty when the keyword means nothing in it. */
    public Optional<KeywordRule> rule(String keyword) {
        return Optional.ofNullable(rules.get(keyword));
    }

    /** Returns the rules of all keywords of the dialect. */
    public Map<String, KeywordRule> rules() {
        return rules;
    }

    /** Returns the keyword that names a schema: {@code id} in draft-04, {@code $id} since. */
    public String identifierKeyword() {
        return rules.containsKey("id") ? "id" : "$id";
    }

    /** Returns this dialect with only these vocabularies, as the meta-schema at the URI declares. */
    Dialect restrictedTo(Set<Vocabulary> vocabularies, boolean formatAsserted, URI customMetaSchema) {
        Map<String, KeywordRule> kept = new LinkedHashMap<>(rules);
        kept.values().removeIf(rule -> !vocabularies.contains(rule.vocabulary()));
        Set<Trait> adapted = EnumSet.copyOf(traits);
        if (formatAsserted) {
            adapted.add(Trait.FORMAT_ASSERTED);
        }
        return new Dialect(name, Optional.of(customMetaSchema), adapted, kept);
    }

    /** Returns this dialect under the name of a custom meta-schema that declares no vocabularies. */
    Dialect describedBy(URI customMetaSchema) {
        return new Dialect(name, Optional.of(customMetaSchema), traits, rules);
    }

    @Override
    public String toString() {
        return name;
    }
}
