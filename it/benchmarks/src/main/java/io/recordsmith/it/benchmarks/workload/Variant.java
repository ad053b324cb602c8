package io.recordsmith.it.benchmarks.workload;

import io.recordsmith.it.harness.Jackson;
import java.util.Locale;

/** A way to generate code from the same schemas. */
public enum Variant {
    JACKSON2(Jackson.TWO, true, false),
    JACKSON3(Jackson.THREE, true, false),
    /** The same with the option {@code fastLane}. */
    LANE2(Jackson.TWO, true, true),
    LANE3(Jackson.THREE, true, true),
    /** Records that Jackson's databind binds by itself, as it binds any record: it does not find their codecs. */
    PLAIN2(Jackson.TWO, false, false),
    PLAIN3(Jackson.THREE, false, false);

    private final Jackson jackson;
    private final boolean databindAdapter;
    private final boolean fastLane;

    Variant(Jackson jackson, boolean databindAdapter, boolean fastLane) {
        this.jackson = jackson;
        this.databindAdapter = databindAdapter;
        this.fastLane = fastLane;
    }

    /** Returns the version of Jackson that code is generated for. */
    public Jackson jackson() {
        return jackson;
    }

    boolean databindAdapter() {
        return databindAdapter;
    }

    boolean fastLane() {
        return fastLane;
    }

    String directory() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the Java package of a subject's types, which differs for each variant. */
    public String packageName(String subject) {
        return "bench." + subject + "." + directory();
    }
}
