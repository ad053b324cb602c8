package io.recordsmith.support;

import java.util.ArrayList;
import java.util.List;

/** What a {@link Report} has collected: the errors up to a limit, and the annotations when they are wanted. */
final class Faults {

    /** More annotations of one instance are those of a schema that multiplies them, level by level. */
    private static final int MOST_ANNOTATIONS = 100_000;

    private final String schema;
    private final int limit;
    private final boolean wantsAnnotations;
    private final List<ValidationError> errors = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private boolean truncated;

    /** Begins for an instance of a schema whose address is given, {@code null} when it has none. */
    Faults(String schema, int limit, boolean wantsAnnotations) {
        this.schema = schema;
        this.limit = limit;
        this.wantsAnnotations = wantsAnnotations;
    }

    /** An empty collection on the same terms, for a branch that may turn out not to count. */
    Faults buffer() {
        return new Faults(schema, limit, wantsAnnotations);
    }

    /** Whether there is room for one more error; remembers that one was left out when there is not. */
    boolean accepts() {
        truncated |= full();
        return !full();
    }

    boolean full() {
        return errors.size() >= limit;
    }

    boolean wantsAnnotations() {
        return wantsAnnotations;
    }

    /** Whether there is room for one more annotation; remembers that one was left out when there is not. */
    boolean acceptsAnnotations() {
        truncated |= annotations.size() >= MOST_ANNOTATIONS;
        return annotations.size() < MOST_ANNOTATIONS;
    }

    void add(ValidationError error) {
        errors.add(error);
    }

    void add(Annotation annotation) {
        annotations.add(annotation);
    }

    void addAll(Faults branch) {
        int room = Math.min(limit - errors.size(), branch.errors.size());
        errors.addAll(branch.errors.subList(0, room));
        truncated |= branch.truncated || room < branch.errors.size();
        annotations.addAll(branch.annotations);
    }

    ValidationResult result() {
        return errors.isEmpty() && !wantsAnnotations
                ? ValidationResult.VALID
                : new ValidationResult(schema, errors, annotations, truncated);
    }
}
