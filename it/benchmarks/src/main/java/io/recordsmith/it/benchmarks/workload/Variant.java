package io.recordsmith.it.benchmarks.workload;

import io.recordsmith.it.harness.Jackson;
import java.util.Locale;

/** A way to generate code from the same schemas. */
public enum Variant {
    JACKSON2(Jackson.TWO, true),
    JACKSON3(Jackson.THREE, true),
    /** Records that Jackson's databind binds by itself, as it binds any record: it does not find their codecs. */
    PLAIN2(Jackson.TWO, false),
    PLAIN3(Jackson.THREE, false);

    private final Jackson jackson;
    private final boolean databindAdapter;

    Variant(Jackson jackson, boolean databindAdapter) {
        this.jackson = jackson;
        this.databindAdapter = databindAdapter;
    }

    /** Returns the version of Jackson that code is generated for. */
    public Jackson jackson() {
        return jackson;
    }

    boolean databindAdapter() {
        return databindAdapter;
    }

    String directory() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the Java package of a subject's types, which differs for each variant. */
    public String packageName(String subject) {
        return "bench." + subject + "." + directory();
    }
}
