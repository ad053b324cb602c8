package io.recordsmith.it.benchmarks.candidate;

import java.lang.invoke.MethodHandles;

/** A class on whose behalf generated code is called. It is loaded beside generated code, by the same class loader. */
public final class Caller {
    private Caller() {}

    /** Returns what this class can see. */
    public static MethodHandles.Lookup lookup() {
        return MethodHandles.lookup();
    }
}
