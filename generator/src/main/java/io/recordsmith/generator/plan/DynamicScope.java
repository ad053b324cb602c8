package io.recordsmith.generator.plan;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of a dynamic scope (core, section 7.1) that matters below a schema: for each dynamic anchor that a dynamic
 * reference below may look for, the outermost resource entered so far that declares it.
 */
public record DynamicScope(SortedMap<String, URI> outermost) implements Comparable<DynamicScope> {
    public static final DynamicScope EMPTY = new DynamicScope(new TreeMap<>());

    public DynamicScope {
        outermost = Collections.unmodifiableSortedMap(new TreeMap<>(outermost));
    }

    public DynamicScope(Map<String, URI> outermost) {
        this(new TreeMap<>(outermost));
    }

    public boolean isEmpty() {
        return outermost.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof DynamicScope that && outermost.equals(that.outermost);
    }

    @Override
    public int hashCode() {
        return outermost.isEmpty() ? 0 : outermost.hashCode();
    }

    @Override
    public int compareTo(DynamicScope other) {
        return this == other ? 0 : outermost.toString().compareTo(other.outermost.toString());
    }

    @Override
    public String toString() {
        return outermost.toString();
    }
}
