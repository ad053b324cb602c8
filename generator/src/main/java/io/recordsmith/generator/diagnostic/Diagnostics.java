package io.recordsmith.generator.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the stages have to say. Stages report here instead of throwing, so that one run shows all faults. */
public final class Diagnostics {
    private final Set<Diagnostic> reported = new LinkedHashSet<>();
    private boolean errors;

    /** Adds a diagnostic; one that was reported already is kept once. */
    public void report(Diagnostic diagnostic) {
        reported.add(diagnostic);
        errors |= diagnostic.severity() == Severity.ERROR;
    }

    /** Returns whether anything reported so far stops generation. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns everything reported, ordered by file, line, column, then severity. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>(reported);
        all.sort(null);
        return List.copyOf(all);
    }
}
