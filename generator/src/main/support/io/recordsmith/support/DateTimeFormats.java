package io.recordsmith.support;

/** The formats {@code date}, {@code time} and {@code date-time}: full-date, full-time and date-time of RFC 3339. */
public final class DateTimeFormats {

    private static final int DATE_LENGTH = 10;
    private static final int MINUTES_A_DAY = 24 * 60;

    private DateTimeFormats() {}

    /** Whether a text is a date, such as {@code 2024-02-29}. */
    public static boolean isDate(String text) {
        return text.length() == DATE_LENGTH && startsWithDate(text);
    }

    /** Whether a text is a time of day with an offset, such as {@code 23:59:60Z}; a leap second only where one can be. */
    public static boolean isTime(String text) {
        return isTimeFrom(text, 0);
    }

    /** Whether a text is a date and a time of day with an offset, such as {@code 2024-02-29T12:00:00.5+01:00}. */
    public static boolean isDateTime(String text) {
        return text.length() > DATE_LENGTH
                && (text.charAt(DATE_LENGTH) | 0x20) == 't'
                && startsWithDate(text)
                && isTimeFrom(text, DATE_LENGTH + 1);
    }

    private static boolean startsWithDate(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int century = twoDigits(text, 0);
        int year = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        return century >= 0
                && year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysOf(month, 100 * century + year);
    }

    private static int daysOf(int month, int year) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static boolean isTimeFrom(String text, int start) {
        if (text.length() < start + 9 || text.charAt(start + 2) != ':' || text.charAt(start + 5) != ':') {
            return false;
        }
        int hour = twoDigits(text, start);
        int minute = twoDigits(text, start + 3);
        int second = twoDigits(text, start + 6);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return false;
        }
        int zone = endOfFraction(text, start + 8);
        if (zone < 0 || zone >= text.length()) {
            return false;
        }
        char sign = text.charAt(zone);
        int offset = 0;
        if ((sign | 0x20) == 'z') {
            if (zone + 1 != text.length()) {
                return false;
            }
        } else {
            offset = offset(text, zone);
            if (offset < 0) {
                return false;
            }
        }
        int utc = 60 * hour + minute + (sign == '+' ? MINUTES_A_DAY - offset : offset);
        // Leap seconds are put in at the end of a day in UTC.
        return second < 60 || utc % MINUTES_A_DAY == MINUTES_A_DAY - 1;
    }

    /** Where a fraction of a second ends that may start at a position; -1 when it has no digit. */
    private static int endOfFraction(String text, int start) {
        if (text.charAt(start) != '.') {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end == start + 1 ? -1 : end;
    }

    /** The minutes of a numeric offset that fills the rest of a text, without its sign; -1 when it is none. */
    private static int offset(String text, int start) {
        char sign = text.charAt(start);
        if ((sign != '+' && sign != '-') || text.length() != start + 6 || text.charAt(start + 3) != ':') {
            return -1;
        }
        int hours = twoDigits(text, start + 1);
        int minutes = twoDigits(text, start + 4);
        return hours < 0 || hours > 23 || minutes < 0 || minutes > 59 ? -1 : 60 * hours + minutes;
    }

    private static int twoDigits(String text, int start) {
        char tens = text.charAt(start);
        char ones = text.charAt(start + 1);
        return isDigit(tens) && isDigit(ones) ? 10 * (tens - '0') + ones - '0' : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
