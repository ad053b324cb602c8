package io.recordsmith.generator.keyword;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Keywords for arrays (core, section 10.3.1; validation, section 6.4). */
public sealed interface ArrayKeyword extends Keyword {
    /** {@code prefixItems}, or {@code items} with an array up to 2019-09. */
    record PrefixItems(String name, List<Schema> schemas) implements ArrayKeyword {
        public PrefixItems {
            schemas = List.copyOf(schemas);
        }

        @Override
        public List<Schema> subschemas() {
            return schemas;
        }
    }

    /**
     * {@code items} with one schema, or {@code additionalItems} up to 2019-09.
     *
     * @param from index of the first element that it applies to: the length of the tuple before it
     */
    record Items(String name, Schema schema, int from) implements ArrayKeyword {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /**
     * {@code contains} together with {@code minContains} and {@code maxContains}.
     *
     * @param minimum number of elements that must match; empty when the keyword is absent, which means 1
     * @param maximum number of elements that may match
     * @param evaluates whether matching elements count as evaluated for {@code unevaluatedItems} (from 2020-12 on)
     */
    record Contains(
            String name, Schema schema, Optional<BigInteger> minimum, Optional<BigInteger> maximum, boolean evaluates)
            implements ArrayKeyword {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code minItems} or {@code maxItems}. */
    record ItemCount(String name, boolean lower, BigInteger limit) implements ArrayKeyword {}

    /** {@code uniqueItems: true}. */
    record UniqueItems(String name) implements ArrayKeyword {}
}
