package io.recordsmith.support;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Which properties or items of one instance have been evaluated by the schemas that hold for it. */
public final class Evaluated {

    private Set<String> names = Set.of();
    private boolean allProperties;
    private final BitSet items = new BitSet();
    private boolean allItems;

    /** A property has been evaluated. */
    public void property(String name) {
        if (names.isEmpty()) {
            names = new HashSet<>();
        }
        names.add(name);
    }

    /** Every property has been evaluated. */
    public void allProperties() {
        allProperties = true;
    }

    /** Whether a property has been evaluated. */
    public boolean hasProperty(String name) {
        return allProperties || names.contains(name);
    }

    /** An item has been evaluated. */
    public void item(int index) {
        items.set(index);
    }

    /** The first items, so many of them, have been evaluated. */
    public void firstItems(int count) {
        items.set(0, count);
    }

    /** Every item has been evaluated. */
    public void allItems() {
        allItems = true;
    }

    /** Whether an item has been evaluated. */
    public boolean hasItem(int index) {
        return allItems || items.get(index);
    }

    /**
     * What another schema has evaluated that holds too.
     *
     * @return {@code true}
     */
    public boolean add(Evaluated other) {
        if (!other.names.isEmpty()) {
            if (names.isEmpty()) {
                names = new HashSet<>();
            }
            names.addAll(other.names);
        }
        allProperties |= other.allProperties;
        items.or(other.items);
        allItems |= other.allItems;
        return true;
    }
}
