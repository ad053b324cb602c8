package io.recordsmith.support;

import java.util.Set;

/** A group of a regular expression that is not closed yet, or the whole expression. */
final class RegexGroup {

    /** Not so for look-around. */
    final boolean quantifiable;

    /** The names of groups inside, in this alternative; {@code null} for none. */
    private Set<String> here;

    /** The names of groups inside, in earlier alternatives; {@code null} for none. */
    private Set<String> before;

    RegexGroup(boolean quantifiable) {
        this.quantifiable = quantifiable;
    }

    /** Adds names that must be new to this alternative; returns whether they are. */
    boolean add(Set<String> more) {
        if (more == null) {
            return true;
        }
        if (here == null) {
            here = more;
            return true;
        }
        Set<String> small = here.size() < more.size() ? here : more;
        Set<String> large = small == here ? more : here;
        for (String name : small) {
            if (!large.add(name)) {
                return false;
            }
        }
        here = large;
        return true;
    }

    /** Goes behind a bar; names may come again there. */
    void nextAlternative() {
        before = all();
        here = null;
    }

    /** The names of all groups inside; {@code null} for none. */
    Set<String> all() {
        if (here == null || before == null) {
            return here == null ? before : here;
        }
        Set<String> large = here.size() < before.size() ? before : here;
        large.addAll(large == here ? before : here);
        return large;
    }
}
