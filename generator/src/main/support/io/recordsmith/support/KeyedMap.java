package io.recordsmith.support;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An immutable map from keys of some other type than strings, such as constants of an enum, that keeps the order of its
 * entries.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class KeyedMap<K, V> extends AbstractMap<K, V> {

    private final Map<K, V> entries;

    private KeyedMap(Map<K, V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** A builder that refuses {@code null} values. */
    public static <K, V> Builder<K, V> builder() {
        return new Builder<>(false);
    }

    /** A builder that accepts {@code null} values. */
    public static <K, V> Builder<K, V> nullableBuilder() {
        return new Builder<>(true);
    }

    /**
     * The same entries in the same order, immutable.
     *
     * @throws NullPointerException when a key or a value is {@code null}
     */
    public static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return copy(map, new Builder<>(false));
    }

    /**
     * The same entries in the same order, immutable; values may be {@code null}.
     *
     * @throws NullPointerException when a key is {@code null}
     */
    public static <K, V> Map<K, V> copyOfNullable(Map<K, V> map) {
        return copy(map, new Builder<>(true));
    }

    /**
     * Copies of the values under the same keys in the same order, immutable.
     *
     * @throws NullPointerException when a key or a value is {@code null}
     */
    public static <K, V> Map<K, V> copyOf(Map<K, V> map, UnaryOperator<V> copy) {
        Builder<K, V> builder = new Builder<>(false);
        map.forEach((key, value) -> builder.put(key, copy.apply(Objects.requireNonNull(value, "value"))));
        return builder.build();
    }

    /**
     * Copies of the values under the same keys in the same order, immutable; values may be {@code null}.
     *
     * @throws NullPointerException when a key is {@code null}
     */
    public static <K, V> Map<K, V> copyOfNullable(Map<K, V> map, UnaryOperator<V> copy) {
        Builder<K, V> builder = new Builder<>(true);
        map.forEach((key, value) -> builder.put(key, value == null ? null : copy.apply(value)));
        return builder.build();
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map, Builder<K, V> builder) {
        if (map instanceof KeyedMap<K, V> keyed && (builder.nullable || !keyed.containsValue(null))) {
            return keyed;
        }
        map.forEach(builder::put);
        return builder.build();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public V get(Object key) {
        return entries.get(key);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return entries.entrySet();
    }

    /**
     * Collects the entries of a {@link KeyedMap}. Not usable any more after {@link #build()}.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     */
    public static final class Builder<K, V> {

        private final boolean nullable;
        private Map<K, V> entries = new LinkedHashMap<>();

        private Builder(boolean nullable) {
            this.nullable = nullable;
        }

        /**
         * Adds an entry, or replaces the value of the one with this key.
         *
         * @return {@code false} when the key is there already
         * @throws NullPointerException when the key is {@code null}, or the value is and must not be
         */
        public boolean put(K key, V value) {
            Objects.requireNonNull(key, "key");
            if (!nullable) {
                Objects.requireNonNull(value, "value");
            }
            int size = entries.size();
            entries.put(key, value);
            return entries.size() > size;
        }

        /** The map of all entries. */
        public KeyedMap<K, V> build() {
            KeyedMap<K, V> map = new KeyedMap<>(entries);
            entries = null;
            return map;
        }
    }
}
