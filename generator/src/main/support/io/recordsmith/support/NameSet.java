package io.recordsmith.support;

import java.util.HashSet;
import java.util.Set;

/**
 * The names of one object's members, to notice one that comes twice. Objects with a single such member cost nothing
 * beyond this, and names that were made to collide no more than their sorted order.
 */
public final class NameSet {

    private static final int LONGEST_PROBE = 16;

    private String first;
    private String[] table;
    private int size;
    private Set<String> many;

    /** Creates an empty set. */
    public NameSet() {}

    /** Adds a name and tells whether it is new. */
    public boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        if (size == 0) {
            first = name;
            size = 1;
            return true;
        }
        if (table == null) {
            table = new String[16];
            size = 0;
            insert(first);
        }
        if (size * 2 > table.length) {
            grow();
        }
        return many == null ? insert(name) : many.add(name);
    }

    private boolean insert(String name) {
        int mask = table.length - 1;
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        for (int probe = 0; probe < LONGEST_PROBE; probe++) {
            String other = table[slot];
            if (other == null) {
                table[slot] = name;
                size++;
                return true;
            }
            if (other.equals(name)) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        return crowded(name);
    }

    private void grow() {
        String[] old = table;
        // Doubling would enter most names of a big object again several times.
        table = new String[old.length * 4];
        size = 0;
        for (String name : old) {
            if (name != null && many == null) {
                insert(name);
            } else if (name != null) {
                many.add(name);
            }
        }
    }

    /** Names that crowd into one place are kept by a map that sorts what collides. */
    private boolean crowded(String name) {
        many = new HashSet<>();
        for (String other : table) {
            if (other != null) {
                many.add(other);
            }
        }
        return many.add(name);
    }
}
