package io.recordsmith.support;

/** Punycode (RFC 3492) for labels of host names. */
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    /** No label is longer, so no sum can overflow in longer ones. */
    private static final int MAX_LENGTH = 63;

    private Punycode() {}

    /** The text that a label without its {@code xn--} stands for; {@code null} when it stands for none. */
    static String decode(String label) {
        if (label.length() > MAX_LENGTH) {
            return null;
        }
        int delimiter = label.lastIndexOf('-');
        StringBuilder output = new StringBuilder(delimiter > 0 ? label.substring(0, delimiter) : "");
        int position = delimiter > 0 ? delimiter + 1 : 0;
        int length = output.length();
        int n = INITIAL_N;
        int i = 0;
        int bias = INITIAL_BIAS;
        while (position < label.length()) {
            int start = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = position < label.length() ? digit(label.charAt(position++)) : -1;
                long sum = i + digit * weight;
                if (digit < 0 || sum > Integer.MAX_VALUE) {
                    return null;
                }
                i = (int) sum;
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
                if (weight > Integer.MAX_VALUE) {
                    return null;
                }
            }
            length++;
            bias = adapt(i - start, length, start == 0);
            n += i / length;
            i %= length;
            if (n < 0 || n > Character.MAX_CODE_POINT) {
                return null;
            }
            output.insert(output.offsetByCodePoints(0, i), Character.toChars(n));
            i++;
        }
        return output.toString();
    }

    /** The label, without its {@code xn--}, that stands for a text of at most so many code points as a label may have. */
    static String encode(String text) {
        int[] input = text.codePoints().toArray();
        StringBuilder output = new StringBuilder();
        for (int c : input) {
            if (c < INITIAL_N) {
                output.append((char) c);
            }
        }
        int basic = output.length();
        int handled = basic;
        if (basic > 0) {
            output.append('-');
        }
        int n = INITIAL_N;
        int delta = 0;
        int bias = INITIAL_BIAS;
        while (handled < input.length) {
            int next = Integer.MAX_VALUE;
            for (int c : input) {
                if (c >= n && c < next) {
                    next = c;
                }
            }
            delta += (next - n) * (handled + 1);
            n = next;
            for (int c : input) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    appendNumber(output, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            n++;
        }
        return output.toString();
    }

    private static void appendNumber(StringBuilder output, int number, int bias) {
        int rest = number;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (rest < threshold) {
                output.append(character(rest));
                return;
            }
            output.append(character(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static int adapt(int delta, int length, boolean first) {
        int scaled = first ? delta / DAMP : delta / 2;
        scaled += scaled / length;
        int k = 0;
        while (scaled > (BASE - T_MIN) * T_MAX / 2) {
            scaled /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * scaled / (scaled + SKEW);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0' + 26;
        }
        int letter = (c | 0x20) - 'a';
        return c < 0x80 && letter >= 0 && letter < 26 ? letter : -1;
    }

    private static char character(int digit) {
        return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
    }
}
