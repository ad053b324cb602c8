package io.recordsmith.generator.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URI reference and its resolution by RFC 3986. The JDK's {@code URI.resolve} follows RFC 2396, which differs for
 * empty references, dot segments above the root, and URNs.
 *
 * @param scheme without colon, or null
 * @param authority without slashes, or null
 * @param path may be empty
 * @param query without question mark, or null
 * @param fragment without number sign, or null
 */
record UriReference(String scheme, String authority, String path, String query, String fragment) {
    /** RFC 3986, appendix B: matches every text. */
    private static final Pattern PARTS =
            Pattern.compile("(?s)(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

    static UriReference parse(String text) {
        if (text.startsWith("#")) {
            return new UriReference(null, null, "", null, text.substring(1));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("the pattern matches every text, but not " + text);
        }
        return new UriReference(parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5));
    }

    boolean isAbsolute() {
        return scheme != null;
    }

    /** Returns whether the reference is nothing but a fragment, and so stays in its resource. */
    boolean isSameDocument() {
        return scheme == null && authority == null && path.isEmpty() && query == null;
    }

    UriReference withoutFragment() {
        return new UriReference(scheme, authority, path, query, null);
    }

    /** Returns what a reference means here (RFC 3986, section 5.2.2). */
    UriReference resolve(UriReference reference) {
        if (reference.scheme != null) {
            return reference.normalized();
        }
        if (reference.authority != null) {
            return new UriReference(scheme, reference.authority, reference.path, reference.query, reference.fragment)
                    .normalized();
        }
        if (reference.path.isEmpty()) {
            String newQuery = reference.query != null ? reference.query : query;
            return new UriReference(scheme, authority, path, newQuery, reference.fragment);
        }
        String newPath = reference.path.startsWith("/") ? reference.path : merged(reference.path);
        return new UriReference(scheme, authority, newPath, reference.query, reference.fragment).normalized();
    }

    /** RFC 3986, section 5.2.3. */
    private String merged(String relative) {
        return authority != null && path.isEmpty()
                ? "/" + relative
                : path.substring(0, path.lastIndexOf('/') + 1) + relative;
    }

    private UriReference normalized() {
        return new UriReference(scheme, authority, withoutDots(path), query, fragment);
    }

    /** RFC 3986, section 5.2.4. */
    private static String withoutDots(String path) {
        if (!path.contains("./") && !path.endsWith(".")) {
            return path;
        }
        StringBuilder out = new StringBuilder();
        String rest = path;
        while (!rest.isEmpty()) {
            if (rest.startsWith("../") || rest.startsWith("./")) {
                rest = rest.substring(rest.indexOf('/') + 1);
            } else if (rest.startsWith("/./") || rest.equals("/.")) {
                rest = "/" + rest.substring(Math.min(3, rest.length()));
            } else if (rest.startsWith("/../") || rest.equals("/..")) {
                rest = "/" + rest.substring(Math.min(4, rest.length()));
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (rest.equals(".") || rest.equals("..")) {
                rest = "";
            } else {
                int end = rest.indexOf('/', 1);
                out.append(end < 0 ? rest : rest.substring(0, end));
                rest = end < 0 ? "" : rest.substring(end);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (scheme != null) {
            out.append(scheme).append(':');
        }
        if (authority != null) {
            out.append("//").append(authority);
        }
        out.append(path);
        if (query != null) {
            out.append('?').append(query);
        }
        if (fragment != null) {
            out.append('#').append(fragment);
        }
        return out.toString();
    }
}
