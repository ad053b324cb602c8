package io.recordsmith.support;

/**
 * Notices whether documents bring property names that were not met before. A parser that remembers names is the fastest
 * on names that repeat, and more than ten times slower than one that does not on names that never do. Threads share
 * this without any order between them: what they lose is a guess, and never a verdict.
 */
public final class NameHabit {
    /** So much do new names weigh that a quarter of all documents with some is too many. */
    private static final int WEIGHT = 3;

    private static final int TOO_MUCH = 48;
    private static final int NOTHING_READ = -1;
    private static final int SHORTEST_PAUSE = 256;
    private static final int LONGEST_PAUSE = 1 << 16;

    private int known = NOTHING_READ;
    private int surprise;
    private int pause = SHORTEST_PAUSE;
    private int left;

    /** Creates one that expects names to repeat. */
    public NameHabit() {}

    /**
     * Tells, at the start of a document, whether its names are expected to be known.
     *
     * @param names how many names are remembered by now
     */
    public boolean repeats(int names) {
        if (left > 0) {
            left--;
            return false;
        }
        if (names == known && names > 0) {
            surprise--;
            if (surprise < 0) {
                surprise = 0;
                pause = SHORTEST_PAUSE;
            }
            return true;
        }
        // A table that has grown too large is thrown away: if it is empty after a document, thousands of names were
        // new.
        surprise += names == known ? TOO_MUCH / 2 : WEIGHT;
        known = names;
        if (surprise < TOO_MUCH) {
            return true;
        }
        surprise = TOO_MUCH / 2;
        left = pause;
        pause = Math.min(LONGEST_PAUSE, 2 * pause);
        return false;
    }
}
