package io.recordsmith.generator.plan.type;

/**
 * What a schema says for people. The texts are untrusted: only {@code emit} knows how to make Javadoc of them.
 *
 * @param title may be empty
 * @param description may be empty; the one nearest to the use
 * @param deprecated whether the schema says so
 */
public record Documentation(String title, String description, boolean deprecated) {
    public static final Documentation NONE = new Documentation("", "", false);
}
