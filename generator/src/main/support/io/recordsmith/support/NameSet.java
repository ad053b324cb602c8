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

    /** Names that were not made to collide come nowhere near, however many there are. */
    private static final int LONGEST_PROBE = 128;

    private static final int FEWEST_SLOTS = 16;

    /** Sets that grew beyond are not kept. */
    private static final int MOST_SLOTS = 1024;

    private static final ThreadLocal<SoftReference<Spare>> SPARE = new ThreadLocal<>();

    private final Spare home;
    private NameSet next;
    private String[] names = new String[FEWEST_SLOTS / 2];

    /** A name's hash and, in the lower half, one more than where the name is; 0 is an empty slot. */
    private long[] slots = new long[FEWEST_SLOTS];

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
        int hash = name.hashCode();
        int slot = slot(hash);
        for (int probe = 0; probe < LONGEST_PROBE; probe++) {
            long entry = slots[slot];
            if (entry == 0) {
                enter(name, hash, slot);
                return true;
            }
            // In a big object, each name that is looked at must be fetched from far away.
            if ((int) (entry >>> Integer.SIZE) == hash && names[(int) entry - 1].equals(name)) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        return crowded(name);
    }

    /** Numbered names have hashes that follow each other, and would stand in long rows: multiplying spreads them. */
    private int slot(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 16) & mask;
    }

    private void enter(String name, int hash, int slot) {
        names[size] = name;
        size++;
        slots[slot] = entry(hash, size);
        if (size > mask >> 1) {
            grow();
        }
    }

    private static long entry(int hash, int place) {
        return (long) hash << Integer.SIZE | place;
    }

    private void grow() {
        // Doubling would enter most names of a big object again several times.
        mask = mask << 2 | 3;
        if (slots.length <= mask) {
            slots = new long[mask + 1];
            names = Arrays.copyOf(names, slots.length / 2);
        } else {
            Arrays.fill(slots, 0, mask + 1, 0);
        }
        for (int i = 0; i < size; i++) {
            int hash = names[i].hashCode();
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = entry(hash, i + 1);
        }
    }

    /** Names that crowd into one place are kept by a map that sorts what collides. */
    private boolean crowded(String name) {
        many = new HashSet<>(Arrays.asList(names).subList(0, size));
        return many.add(name);
    }
}
