package io.recordsmith.support;

/** The formats {@code ipv4} (dotted quad of RFC 2673) and {@code ipv6} (RFC 4291 section 2.2), without zones and masks. */
public final class IpAddresses {

    private IpAddresses() {}

    /** Whether a text is an IPv4 address of four decimal numbers without leading zeros. */
    public static boolean isIpv4(String text) {
        return isIpv4(text, 0, text.length());
    }

    /** Whether a part of a text is an IPv4 address. */
    static boolean isIpv4(String text, int start, int end) {
        int position = start;
        for (int octet = 0; octet < 4; octet++) {
            int value = 0;
            int digits = 0;
            while (position < end && digits < 4 && isDigit(text.charAt(position))) {
                value = 10 * value + text.charAt(position) - '0';
                digits++;
                position++;
            }
            boolean leadingZero = digits > 1 && text.charAt(position - digits) == '0';
            if (digits == 0 || value > 255 || leadingZero) {
                return false;
            }
            if (octet < 3 && (position >= end || text.charAt(position++) != '.')) {
                return false;
            }
        }
        return position == end;
    }

    /** Whether a text is an IPv6 address. */
    public static boolean isIpv6(String text) {
        return isIpv6(text, 0, text.length());
    }

    /** Whether a part of a text is an IPv6 address. */
    static boolean isIpv6(String text, int start, int end) {
        int position = start;
        int groups = 0;
        boolean compressed = text.startsWith("::", start);
        if (compressed) {
            position += 2;
        }
        while (position < end) {
            int groupEnd = position;
            while (groupEnd < end && groupEnd < position + 5 && isHexDigit(text.charAt(groupEnd))) {
                groupEnd++;
            }
            if (groupEnd < end && text.charAt(groupEnd) == '.') {
                return isIpv4(text, position, end) && isComplete(groups + 2, compressed);
            }
            if (groupEnd == position || groupEnd > position + 4) {
                return false;
            }
            groups++;
            position = groupEnd;
            if (position < end) {
                if (text.charAt(position) != ':' || ++position == end) {
                    return false;
                }
                if (text.charAt(position) == ':') {
                    if (compressed) {
                        return false;
                    }
                    compressed = true;
                    position++;
                }
            }
        }
        return position == end && isComplete(groups, compressed);
    }

    private static boolean isComplete(int groups, boolean compressed) {
        return compressed ? groups < 8 : groups == 8;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHexDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
