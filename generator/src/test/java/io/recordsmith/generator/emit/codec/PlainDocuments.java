package io.recordsmith.generator.emit.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random accounts as the case {@code fast-lane} has them, and what damage makes of them. */
final class PlainDocuments {
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "00",
        "01",
        "-1",
        "5",
        "1.0",
        "1e2",
        "1E+2",
        "0.5",
        "-",
        "1.",
        "+1",
        "999999",
        "1000000",
        "2147483648",
        "-2147483649",
        "999999999999999995",
        "9999999999999999995",
        "9223372036854775810",
        "1e400",
        "NaN",
        "1_0"
    };
    private static final String[] PIECES = {
        "\\u0041",
        "\\n",
        "\\",
        "\"",
        "\u00e9",
        "\ud83d\ude00",
        "\u0000",
        "\t",
        "\u001f",
        "\u007f",
        " ",
        "\r\n",
        ",",
        ":",
        "{",
        "}",
        "[",
        "]",
        "null",
        "true",
        "false",
        "nul",
        "/*x*/",
        "//",
        "#",
        "'",
        "e",
        "-",
        ".",
        "0",
        "\ufeff",
        "_"
    };

    /** How many documents are made of one, on average: making one costs more than reading it. */
    private static final int DOCUMENTS_OF_ONE = 10;

    private final Random random;
    private byte[] whole;

    PlainDocuments(long seed) {
        this.random = new Random(seed);
        this.whole = account().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a document; about half of all are left as they should be. */
    byte[] next() {
        if (random.nextInt(DOCUMENTS_OF_ONE) == 0) {
            whole = account().getBytes(StandardCharsets.UTF_8);
        }
        byte[] json = whole;
        for (int damages = random.nextInt(4) - 1; damages > 0; damages--) {
            json = damaged(json);
        }
        return json;
    }

    private String account() {
        List<String> members = new ArrayList<>(
                List.of(member("kind", () -> "\"account\""), member("id", this::id), member("owner", () -> person(0))));
        often(members, "state", () -> text("open", "closed", "frozen"));
        often(members, "active", () -> one("true", "false"));
        often(members, "agreed", () -> "true");
        if (often(members, "visits", () -> Integer.toString(random.nextInt(1_000_000)))) {
            often(members, "balance", () -> Long.toString(5L * (random.nextInt() >> random.nextInt(31))));
        }
        often(members, "nickname", () -> one("null", "\"Jo\"", "\"jo.bloggs@example.com\""));
        often(members, "tags", () -> array(1 + random.nextInt(4), () -> "\"#" + word() + "\""));
        often(members, "labels", this::labels);
        often(members, "x" + word(), () -> any(0));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(members, random);
        }
        if (random.nextInt(20) == 0) {
            members.add(members.get(random.nextInt(members.size())));
        }
        return object(members) + space();
    }

    private String id() {
        return "\"" + "abcxyz".substring(random.nextInt(6)) + "_" + random.nextInt(1000) + "\"";
    }

    private String labels() {
        List<String> members = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.add(member("k" + "abcdefgh".substring(random.nextInt(8)), () -> "\"" + word() + "\""));
        }
        return object(members);
    }

    private String person(int depth) {
        List<String> members = new ArrayList<>(List.of(member("name", () -> "\"N" + word() + "\"")));
        int deeper = random.nextInt(2000) == 0 ? 30 + random.nextInt(500) : depth;
        if (deeper > depth) {
            members.add(member("friends", () -> nested(deeper)));
        } else if (depth < 3 && random.nextInt(3) == 0) {
            members.add(member("friends", () -> array(random.nextInt(3), () -> person(depth + 1))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            members.add(member("n" + random.nextInt(4), () -> Long.toString(random.nextLong() >> random.nextInt(64))));
        }
        return object(members);
    }

    private static String nested(int depth) {
        return "[{\"name\":\"x\",\"friends\":".repeat(depth) + "[]" + "}]".repeat(depth);
    }

    private String any(int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> NUMBERS[random.nextInt(NUMBERS.length)];
            case 1 -> "\"" + word() + "\"";
            case 2 -> one("true", "false", "null");
            case 3 -> Integer.toString(random.nextInt());
            case 4 -> array(random.nextInt(3), () -> any(depth + 1));
            default -> object(new ArrayList<>(List.of(member(word(), () -> any(depth + 1)))));
        };
    }

    private String array(int size, Supplier<String> element) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(space() + element.get() + space());
        }
        return "[" + String.join(",", elements) + (size == 0 ? space() : "") + "]";
    }

    private boolean often(List<String> members, String name, Supplier<String> value) {
        boolean wanted = random.nextInt(3) > 0;
        if (wanted) {
            members.add(member(name, value));
        }
        return wanted;
    }

    private String member(String name, Supplier<String> value) {
        return space() + "\"" + name + "\"" + space() + ":" + space() + value.get() + space();
    }

    private String object(List<String> members) {
        return "{" + String.join(",", members) + (members.isEmpty() ? space() : "") + "}";
    }

    private String space() {
        return random.nextInt(8) > 0 ? "" : one(" ", "\n  ", "\r\n", "\t");
    }

    private String word() {
        int length = random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(5);
        StringBuilder word = new StringBuilder();
        while (word.length() < length) {
            word.append((char) (random.nextInt(20) == 0 ? ' ' + random.nextInt(2) : 'a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String text(String... choices) {
        return "\"" + one(choices) + "\"";
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private byte[] damaged(byte[] json) {
        if (json.length == 0) {
            return json;
        }
        int at = random.nextInt(json.length);
        int end = Math.min(json.length, at + 1 + random.nextInt(1 + random.nextInt(20)));
        return switch (random.nextInt(9)) {
            case 0 -> {
                byte[] flipped = json.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> replaced(json, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> replaced(json, at, end, new byte[0]);
            case 3 -> Arrays.copyOf(json, at);
            case 4 -> replaced(json, end, end, Arrays.copyOfRange(json, at, end));
            case 5 -> replaced(json, at, at, bytes(PIECES));
            case 6 -> replaced(json, at, at + 1, bytes(PIECES));
            case 7 -> number(json, at);
            default -> twice(json, at);
        };
    }

    private byte[] bytes(String[] texts) {
        return texts[random.nextInt(texts.length)].getBytes(StandardCharsets.UTF_8);
    }

    /** Puts another number where the next one is. */
    private byte[] number(byte[] json, int from) {
        int at = from;
        while (at < json.length && (json[at] < '0' || json[at] > '9')) {
            at++;
        }
        int end = at;
        while (end < json.length && json[end] >= '0' && json[end] <= '9') {
            end++;
        }
        return replaced(json, at, end, bytes(NUMBERS));
    }

    /** Repeats what is between two commas. */
    private byte[] twice(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] != ',') {
            at++;
        }
        int end = at + 1;
        while (end < json.length && json[end] != ',') {
            end++;
        }
        return end >= json.length ? json : replaced(json, end, end, Arrays.copyOfRange(json, at, end));
    }

    private static byte[] replaced(byte[] json, int from, int to, byte[] by) {
        byte[] changed = new byte[json.length - (to - from) + by.length];
        System.arraycopy(json, 0, changed, 0, from);
        System.arraycopy(by, 0, changed, from, by.length);
        System.arraycopy(json, to, changed, from + by.length, json.length - to);
        return changed;
    }
}
