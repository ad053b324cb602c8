package io.recordsmith.support;

/** The format {@code duration}: a duration of RFC 3339, appendix A, such as {@code P1Y2M3DT4H5M6S} or {@code P2W}. */
public final class DurationFormat {

    private DurationFormat() {}

    /** Whether a text is a duration. */
    public static boolean isDuration(String text) {
        if (text.length() < 3 || text.charAt(0) != 'P') {
            return false;
        }
        int end = afterUnits(text, 1, "W");
        if (end == text.length()) {
            return true;
        }
        end = afterUnits(text, 1, "YMD");
        if (end < 0 || end == text.length()) {
            return end > 1;
        }
        return text.charAt(end) == 'T' && end + 1 < text.length() && afterUnits(text, end + 1, "HMS") == text.length();
    }

    /** Where numbers with some units end, the units one after the other without a gap; -1 for a wrong unit. */
    private static int afterUnits(String text, int start, String units) {
        int position = start;
        int last = -1;
        while (position < text.length() && isDigit(text.charAt(position))) {
            while (position < text.length() && isDigit(text.charAt(position))) {
                position++;
            }
            int unit = position < text.length() ? units.indexOf(text.charAt(position)) : -1;
            if (unit < 0 || (last >= 0 && unit != last + 1)) {
                return -1;
            }
            last = unit;
            position++;
        }
        return position;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
