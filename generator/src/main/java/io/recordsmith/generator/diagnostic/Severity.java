package io.recordsmith.generator.diagnostic;

/** How much a {@link Diagnostic} matters: errors stop generation, warnings and infos do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** Returns the word that is printed: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
