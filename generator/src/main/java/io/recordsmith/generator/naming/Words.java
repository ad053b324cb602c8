package io.recordsmith.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of a name as it is written in a schema, in visible ASCII letters and digits. */
final class Words {
    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** Splits at whatever is no letter and no digit, and where capitals show that a word starts. */
    static Words of(String text) {
        List<String> parts = Ascii.parts(text);
        boolean shouted = parts.size() > 1 && parts.stream().allMatch(p -> p.equals(p.toUpperCase(Locale.ROOT)));
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            if (shouted) {
                words.add(part.toLowerCase(Locale.ROOT));
            } else {
                split(part, words);
            }
        }
        return new Words(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<String> list() {
        return List.copyOf(words);
    }

    /** Returns the name of a type; may be empty or start with a digit. */
    String pascal() {
        return words.stream().map(Words::capitalised).collect(Collectors.joining());
    }

    /** Returns the name of a component; may be empty or start with a digit. */
    String camel() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(name.isEmpty() ? word.toLowerCase(Locale.ROOT) : capitalised(word));
        }
        return name.toString();
    }

    /** Returns the name of a constant; may be empty or start with a digit. */
    String constant() {
        return words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static void split(String part, List<String> words) {
        int start = 0;
        for (int i = 1; i < part.length(); i++) {
            if (startsWord(part, i)) {
                words.add(part.substring(start, i));
                start = i;
            }
        }
        words.add(part.substring(start));
    }

    /** A capital starts a word after anything else, and as the last of three and more before a small letter. */
    private static boolean startsWord(String part, int at) {
        if (!isUpper(part, at)) {
            return false;
        }
        if (!isUpper(part, at - 1)) {
            return true;
        }
        return at >= 2 && isUpper(part, at - 2) && isLower(part, at + 1) && !isPlural(part, at + 1);
    }

    /** The {@code s} of {@code URLs} belongs to the capitals before it. */
    private static boolean isPlural(String part, int at) {
        return part.charAt(at) == 's' && !isLower(part, at + 1);
    }

    private static boolean isUpper(String part, int at) {
        return at < part.length() && Character.isUpperCase(part.charAt(at));
    }

    private static boolean isLower(String part, int at) {
        return at < part.length() && Character.isLowerCase(part.charAt(at));
    }
}
