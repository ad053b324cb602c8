package io.recordsmith.generator.keyword;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keywords for objects (core, section 10.3.2; validation, section 6.5). Maps are in document order. */
public sealed interface ObjectKeyword extends Keyword {
    /** {@code properties}. */
    record Properties(String name, Map<String, Schema> schemas) implements ObjectKeyword {
        public Properties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }

    /**
     * {@code patternProperties}; the keys are as written, which is what locations are made of. {@link #pattern} says
     * what they match.
     */
    record PatternProperties(String name, Map<String, Schema> schemas) implements ObjectKeyword {
        public PatternProperties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        /** Returns the legal ECMA-262 pattern ({@code u} flag) that a key stands for, nearly always the key itself. */
        public String pattern(String key) {
            return LegacyPatterns.modernized(key).orElse(key);
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }

    /** {@code additionalProperties}: for names that neither adjacent keyword above speaks of. */
    record AdditionalProperties(String name, Schema schema) implements ObjectKeyword {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code propertyNames}. */
    record PropertyNames(String name, Schema schema) implements ObjectKeyword {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code minProperties} or {@code maxProperties}. */
    record PropertyCount(String name, boolean lower, BigInteger limit) implements ObjectKeyword {}

    /** {@code required}, without repetitions. */
    record Required(String name, List<String> properties) implements ObjectKeyword {
        public Required {
            properties = List.copyOf(properties);
        }
    }

    /** {@code dependentRequired}, or the array members of {@code dependencies}. */
    record DependentRequired(String name, Map<String, List<String>> required) implements ObjectKeyword {
        public DependentRequired {
            required = Collections.unmodifiableMap(new LinkedHashMap<>(required));
        }
    }

    /** {@code dependentSchemas}, or the schema members of {@code dependencies}. */
    record DependentSchemas(String name, Map<String, Schema> schemas) implements ObjectKeyword {
        public DependentSchemas {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }

        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }
}
