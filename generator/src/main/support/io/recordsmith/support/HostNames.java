package io.recordsmith.support;

import java.util.Locale;

/**
 * The formats {@code hostname} (RFC 1123, with the A-labels of RFC 5890) and {@code idn-hostname} (the same, and names
 * with U-labels). Letters may be of either case where the name is ASCII; a name does not end in a dot.
 */
public final class HostNames {

    private static final int MAX_NAME = 253;
    private static final int MAX_LABEL = 63;
    private static final String ACE_PREFIX = "xn--";

    private HostNames() {}

    /** Whether a text is a host name in ASCII, of which every label that starts with {@code xn--} is an A-label. */
    public static boolean isHostname(String text) {
        return text.length() <= MAX_NAME
                && isAsciiName(text)
                && (!hasALabel(text) || isInternationalName(text.split("\\.", -1)));
    }

    /** Whether a text is a host name whose labels may have letters of any script. */
    public static boolean isIdnHostname(String text) {
        if (isAscii(text)) {
            return isHostname(text);
        }
        // Each code point takes at least one character of a label in ASCII.
        return text.length() <= 2 * MAX_NAME
                && isInternationalName(text.replace('\u3002', '.')
                        .replace('\uFF0E', '.')
                        .replace('\uFF61', '.')
                        .split("\\.", -1));
    }

    private static boolean isInternationalName(String[] labels) {
        int length = labels.length - 1;
        boolean bidi = false;
        for (int i = 0; i < labels.length; i++) {
            String label = labels[i];
            if (!isAscii(label)) {
                label = IdnaLabels.isULabel(label) ? ACE_PREFIX.concat(Punycode.encode(label)) : "";
            } else if (isALabel(label, 0)) {
                labels[i] = decoded(label.toLowerCase(Locale.ROOT));
            }
            if (labels[i] == null || !isAsciiLabel(label, 0, label.length())) {
                return false;
            }
            length += label.length();
            bidi |= IdnaLabels.isRightToLeft(labels[i]);
        }
        return length <= MAX_NAME && (!bidi || obeyBidiRule(labels));
    }

    /** The U-label that an A-label stands for; {@code null} when it stands for none. */
    private static String decoded(String label) {
        String punycode = label.substring(ACE_PREFIX.length());
        String unicode = Punycode.decode(punycode);
        boolean legal = unicode != null
                && !isAscii(unicode)
                && IdnaLabels.isULabel(unicode)
                && Punycode.encode(unicode).equals(punycode);
        return legal ? unicode : null;
    }

    private static boolean obeyBidiRule(String[] labels) {
        for (String label : labels) {
            if (!IdnaLabels.obeysBidiRule(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiName(String text) {
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            if (!isAsciiLabel(text, start, dot)) {
                return false;
            }
            start = dot + 1;
        }
        return isAsciiLabel(text, start, text.length());
    }

    private static boolean isAsciiLabel(String text, int start, int end) {
        if (start == end || end - start > MAX_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean legal = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
            if (!legal) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasALabel(String text) {
        int start = 0;
        while (!isALabel(text, start)) {
            int dot = text.indexOf('.', start);
            if (dot < 0) {
                return false;
            }
            start = dot + 1;
        }
        return true;
    }

    private static boolean isALabel(String text, int start) {
        return text.regionMatches(true, start, ACE_PREFIX, 0, ACE_PREFIX.length());
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
