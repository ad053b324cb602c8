package io.recordsmith.generator.option;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A value that an option can take, under the name that users write on the command line and in a POM. */
public interface OptionValue {

    /**
     * Returns the name that users write, such as {@code assert}.
     *
     * @return the name, never {@code null}
     */
    String optionName();

    /**
     * Finds the value that a user named.
     *
     * @param <E> the option's type
     * @param type the option's type
     * @param name what the user wrote
     * @return the value with that name
     * @throws IllegalArgumentException if there is none; the message lists the names that there are
     */
    static <E extends Enum<E> & OptionValue> E parse(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.optionName().equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not one of " + names(type));
    }

    private static <E extends Enum<E> & OptionValue> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(OptionValue::optionName)
                .collect(Collectors.joining(", "));
    }
}
