package io.recordsmith.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One step of an evaluation: a step into the instance or none, and a step through the schema; linked to the step before. */
final class Location {

    private static final int NO_INDEX = -1;
    private static final String IN_FRAGMENT = "-._~!$&'()*+,;=:@/?";
    private static final String HEX = "0123456789ABCDEF";

    private final Location parent;
    private final String name;
    private final int index;
    private final String keywordPath;

    /** The address at which the schema of this step starts anew; empty when it has none, {@code null} to go on. */
    private final String resource;

    private Location(Location parent, String name, int index, String keywordPath, String resource) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.keywordPath = keywordPath;
        this.resource = resource;
    }

    static Location root(String absoluteUri) {
        return new Location(null, null, NO_INDEX, "", absoluteUri == null ? "" : absoluteUri);
    }

    Location property(String childName, String path) {
        return new Location(this, childName, NO_INDEX, path, null);
    }

    Location item(int childIndex, String path) {
        return new Location(this, null, childIndex, path, null);
    }

    Location keyword(String path) {
        return new Location(this, null, NO_INDEX, path, null);
    }

    Location reference(String path, String absoluteUri) {
        return new Location(this, null, NO_INDEX, path, absoluteUri == null ? "" : absoluteUri);
    }

    /** The JSON Pointer of the instance, followed by a tail. */
    String instance(String tail) {
        StringBuilder pointer = new StringBuilder();
        List<Location> steps = stepsFromRoot();
        for (int i = 0; i < steps.size(); i++) {
            Location step = steps.get(i);
            if (step.name != null) {
                pointer.append(segment(step.name));
            } else if (step.index != NO_INDEX) {
                pointer.append('/').append(step.index);
            }
        }
        return pointer.append(tail).toString();
    }

    /** The way through the schema, as a JSON Pointer followed by a tail. */
    String evaluationPath(String tail) {
        StringBuilder pointer = new StringBuilder();
        List<Location> steps = stepsFromRoot();
        for (int i = 0; i < steps.size(); i++) {
            pointer.append(steps.get(i).keywordPath);
        }
        return pointer.append(tail).toString();
    }

    /** The address of the schema, its fragment followed by a tail; {@code null} when the schema has no address. */
    String absolute(String tail) {
        List<Location> steps = stepsFromRoot();
        int start = steps.size() - 1;
        while (steps.get(start).resource == null) {
            start--;
        }
        String base = steps.get(start).resource;
        if (base.isEmpty()) {
            return null;
        }
        StringBuilder uri = new StringBuilder(base);
        if (base.indexOf('#') < 0) {
            uri.append('#');
        }
        for (int i = start + 1; i < steps.size(); i++) {
            uri.append(fragment(steps.get(i).keywordPath));
        }
        return uri.append(fragment(tail)).toString();
    }

    /** A name as one more segment of a JSON Pointer. */
    static String segment(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** A JSON Pointer as part of a URI's fragment. */
    static String fragment(String pointer) {
        StringBuilder uri = new StringBuilder(pointer.length());
        for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
            boolean letterOrDigit = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (letterOrDigit || IN_FRAGMENT.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return uri.toString();
    }

    private List<Location> stepsFromRoot() {
        List<Location> steps = new ArrayList<>();
        for (Location step = this; step != null; step = step.parent) {
            steps.add(step);
        }
        Collections.reverse(steps);
        return steps;
    }
}
