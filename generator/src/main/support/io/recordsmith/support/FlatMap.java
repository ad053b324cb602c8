package io.recordsmith.support;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * An immutable map from property names to values that keeps their order. It takes two arrays however large it is, and
 * names that were chosen to have one hash code do not slow it down.
 *
 * @param <V> the type of the values
 */
public final class FlatMap<V> extends AbstractMap<String, V> {

    private static final FlatMap<Object> EMPTY = new FlatMap<>(new Object[0], 0, null, false);

    /** Keys and values by turns. */
    private final Object[] entries;

    private final int size;

    /**
     * One more than positions in entries, by hash; 0 for none. {@code null} when there are so few entries that looking at
     * all of them is as fast.
     */
    private final int[] index;

    /** Whether the index uses a hash that nobody can foresee, as the strings' own hashes collide too often. */
    private final boolean seeded;

    private FlatMap(Object[] entries, int size, int[] index, boolean seeded) {
        this.entries = entries;
        this.size = size;
        this.index = index;
        this.seeded = seeded;
    }

    /** The map without entries. */
    @SuppressWarnings("unchecked") // It holds no value, so it holds values of any type.
    public static <V> FlatMap<V> empty() {
        return (FlatMap<V>) EMPTY;
    }

    /** A builder that refuses {@code null} values. */
    public static <V> Builder<V> builder() {
        return new Builder<>(false);
    }

    /** A builder that accepts {@code null} values. */
    public static <V> Builder<V> nullableBuilder() {
        return new Builder<>(true);
    }

    /**
     * The same entries in the same order, immutable.
     *
     * @throws NullPointerException when a key or a value is {@code null}
     */
    public static <V> Map<String, V> copyOf(Map<String, ? extends V> map) {
        return copy(map, new Builder<>(false));
    }

    /**
     * The same entries in the same order, immutable; values may be {@code null}.
     *
     * @throws NullPointerException when a key is {@code null}
     */
    public static <V> Map<String, V> copyOfNullable(Map<String, ? extends V> map) {
        return copy(map, new Builder<>(true));
    }

    /**
     * Copies of the values under the same keys in the same order, immutable.
     *
     * @throws NullPointerException when a key or a value is {@code null}
     */
    public static <V> Map<String, V> copyOf(Map<String, ? extends V> map, UnaryOperator<V> copy) {
        Builder<V> builder = new Builder<>(false);
        map.forEach((key, value) -> builder.put(key, copy.apply(Objects.requireNonNull(value, key))));
        return builder.build();
    }

    /**
     * Copies of the values under the same keys in the same order, immutable; values may be {@code null}.
     *
     * @throws NullPointerException when a key is {@code null}
     */
    public static <V> Map<String, V> copyOfNullable(Map<String, ? extends V> map, UnaryOperator<V> copy) {
        Builder<V> builder = new Builder<>(true);
        map.forEach((key, value) -> builder.put(key, value == null ? null : copy.apply(value)));
        return builder.build();
    }

    private static <V> Map<String, V> copy(Map<String, ? extends V> map, Builder<V> builder) {
        if (map instanceof FlatMap<? extends V> flat && (builder.nullable || !flat.hasNulls())) {
            @SuppressWarnings("unchecked") // Nothing can be put into it, so its values may be seen as their supertype.
            Map<String, V> same = (Map<String, V>) flat;
            return same;
        }
        for (Map.Entry<String, ? extends V> entry : map.entrySet()) {
            builder.put(entry.getKey(), entry.getValue());
        }
        return builder.build();
    }

    private boolean hasNulls() {
        for (int i = 1; i < 2 * size; i += 2) {
            if (entries[i] == null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && find(entries, size, index, seeded, name) >= 0;
    }

    @Override
    public V get(Object key) {
        int position = key instanceof String name ? find(entries, size, index, seeded, name) : -1;
        return position < 0 ? null : value(position);
    }

    @SuppressWarnings("unchecked") // Only the builder fills the array, with values of this type.
    private V value(int position) {
        return (V) entries[position + 1];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int i = 0; i < 2 * size; i += 2) {
            action.accept((String) entries[i], value(i));
        }
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new EntrySet();
    }

    /** The position of a key, or where in the index it would go as {@code -1 - slot}. */
    private static int find(Object[] entries, int size, int[] index, boolean seeded, String key) {
        if (index == null) {
            for (int i = 0; i < 2 * size; i += 2) {
                if (key.equals(entries[i])) {
                    return i;
                }
            }
            return -1;
        }
        int mask = index.length - 1;
        int slot = hash(key, seeded) & mask;
        for (int place = index[slot]; place != 0; place = index[slot]) {
            if (key.equals(entries[place - 1])) {
                return place - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1 - slot;
    }

    private static int hash(String key, boolean seeded) {
        long hash = seeded ? SeededHash.of(key) : key.hashCode() * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }

    private final class EntrySet extends AbstractSet<Map.Entry<String, V>> {

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Map.Entry<String, V>> iterator() {
            return new EntryIterator();
        }
    }

    private final class EntryIterator implements Iterator<Map.Entry<String, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < 2 * size;
        }

        @Override
        public Map.Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int position = next;
            next += 2;
            return new SimpleImmutableEntry<>((String) entries[position], value(position));
        }
    }

    /**
     * Collects the entries of a {@link FlatMap}. Not usable any more after {@link #build()}.
     *
     * @param <V> the type of the values
     */
    public static final class Builder<V> {

        /** Maps without an index have no more entries than this. */
        private static final int MAX_SCANNED = 8;

        /** More steps than this to a free place do not happen by chance in an index that is half empty. */
        private static final int MAX_STEPS = 64;

        private final boolean nullable;
        private Object[] entries = new Object[2 * MAX_SCANNED];
        private int size;
        private int[] index;
        private boolean seeded;

        private Builder(boolean nullable) {
            this.nullable = nullable;
        }

        /**
         * Adds an entry, or replaces the value of the one with this key.
         *
         * @return {@code false} when the key is there already
         * @throws NullPointerException when the key is {@code null}, or the value is and must not be
         */
        public boolean put(String key, V value) {
            Objects.requireNonNull(key, "key");
            if (!nullable) {
                Objects.requireNonNull(value, "value");
            }
            int found = find(entries, size, index, seeded, key);
            if (found >= 0) {
                entries[found + 1] = value;
                return false;
            }
            int position = 2 * size++;
            if (position == entries.length) {
                entries = Arrays.copyOf(entries, 2 * entries.length);
            }
            entries[position] = key;
            entries[position + 1] = value;
            if (index != null && 2 * size <= index.length) {
                enter(key, -1 - found, position);
            } else if (size > MAX_SCANNED) {
                makeIndex(8 * Integer.highestOneBit(size));
            }
            return true;
        }

        private void enter(String key, int slot, int position) {
            index[slot] = position + 1;
            if (!seeded && ((slot - hash(key, false)) & (index.length - 1)) > MAX_STEPS) {
                seeded = true;
                makeIndex(index.length);
            }
        }

        private void makeIndex(int length) {
            int[] fresh = new int[length];
            index = fresh;
            for (int i = 0; i < 2 * size && index == fresh; i += 2) {
                String key = (String) entries[i];
                int slot = hash(key, seeded) & length - 1;
                while (fresh[slot] != 0) {
                    slot = slot + 1 & length - 1;
                }
                enter(key, slot, i);
            }
        }

        /** The map of all entries. */
        public FlatMap<V> build() {
            FlatMap<V> map = size == 0 ? empty() : new FlatMap<>(entries, size, index, seeded);
            entries = null;
            return map;
        }
    }
}
