package io.recordsmith.support;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of one object's members, to notice one that comes twice. Sets are used again, each thread having its own;
 * one that is not given back, because its object was refused, is just garbage. Names that were made to collide cost no
 * more than their sorted order.
 */
public final class NameSet {

    private static final int LONGEST_PROBE = 16;
    private static final int FEWEST_SLOTS = 16;

    /** Sets that grew beyond are not kept. */
    private static final int MOST_SLOTS = 1024;

    private static final ThreadLocal<SoftReference<Spare>> SPARE = new ThreadLocal<>();

    private final Spare home;
    private NameSet next;
    private String[] names = new String[FEWEST_SLOTS / 2];

    /** One more than where a name is, by its hash; 0 is an empty slot. */
    private int[] slots = new int[FEWEST_SLOTS];

    /** How much of the slots is used, less one. */
    private int mask = FEWEST_SLOTS - 1;

    private int size;
    private Set<String> many;

    private NameSet(Spare home) {
        this.home = home;
    }

    /** The sets that a thread has to spare. */
    private static final class Spare {
        private NameSet first;
    }

    /** An empty set, for this thread only. */
    public static NameSet take() {
        SoftReference<Spare> kept = SPARE.get();
        Spare spare = kept == null ? null : kept.get();
        if (spare == null) {
            spare = new Spare();
            SPARE.set(new SoftReference<>(spare));
        }
        NameSet set = spare.first;
        if (set == null) {
            return new NameSet(spare);
        }
        spare.first = set.next;
        return set;
    }

    /** Gives back what was taken; it must not be used any more. */
    public void release() {
        if (many != null || mask >= MOST_SLOTS) {
            return;
        }
        Arrays.fill(names, 0, size, null);
        Arrays.fill(slots, 0, mask + 1, 0);
        if (size < mask >> 3) {
            // The next object may be as small as this one; clearing must not cost what a bigger one did.
            mask = Math.max(mask >> 2, FEWEST_SLOTS - 1);
        }
        size = 0;
        next = home.first;
        home.first = this;
    }

    /** Adds a name and tells whether it is new. */
    public boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        int slot = slot(name);
        for (int probe = 0; probe < LONGEST_PROBE; probe++) {
            int place = slots[slot];
            if (place == 0) {
                enter(name, slot);
                return true;
            }
            if (names[place - 1].equals(name)) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        return crowded(name);
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }

    private void enter(String name, int slot) {
        names[size] = name;
        size++;
        slots[slot] = size;
        if (size > mask >> 1) {
            grow();
        }
    }

    private void grow() {
        // Doubling would enter most names of a big object again several times.
        mask = mask << 2 | 3;
        if (slots.length <= mask) {
            slots = new int[mask + 1];
            names = Arrays.copyOf(names, slots.length / 2);
        } else {
            Arrays.fill(slots, 0, mask + 1, 0);
        }
        for (int i = 0; i < size; i++) {
            int slot = slot(names[i]);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /** Names that crowd into one place are kept by a map that sorts what collides. */
    private boolean crowded(String name) {
        many = new HashSet<>(Arrays.asList(names).subList(0, size));
        return many.add(name);
    }
}
