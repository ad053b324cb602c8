package io.recordsmith.support;

import java.util.Objects;

/**
 * A property of an object that may be absent, present with {@code null}, or present with a value. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Presence<T> {

    private static final Presence<Object> ABSENT = new Presence<>(null);
    private static final Presence<Object> NULL = new Presence<>(null);

    private final T value;

    private Presence(T value) {
        this.value = value;
    }

    /** The property is not there. */
    @SuppressWarnings("unchecked") // It holds no value, so it holds one of any type.
    public static <T> Presence<T> absent() {
        return (Presence<T>) ABSENT;
    }

    /** The property is there, and its value is {@code null}. */
    @SuppressWarnings("unchecked") // It holds no value, so it holds one of any type.
    public static <T> Presence<T> ofNull() {
        return (Presence<T>) NULL;
    }

    /** The property is there with a value that is not {@code null}. */
    public static <T> Presence<T> of(T value) {
        return new Presence<>(Objects.requireNonNull(value, "value"));
    }

    /** The property is there, with a value or with {@code null}. */
    public static <T> Presence<T> ofNullable(T value) {
        return value == null ? ofNull() : new Presence<>(value);
    }

    /** Whether the property is not there. */
    public boolean isAbsent() {
        return this == ABSENT;
    }

    /** Whether the property is there and its value is {@code null}. */
    public boolean isNull() {
        return this == NULL;
    }

    /** Whether the property is there with a value other than {@code null}. */
    public boolean hasValue() {
        return value != null;
    }

    /** The value; {@code null} when the property is absent or {@code null}. */
    public T orNull() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (value != null && other instanceof Presence<?> that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return isAbsent() ? -1 : Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return isAbsent() ? "absent" : String.valueOf(value);
    }
}
