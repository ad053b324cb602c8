package io.recordsmith.it.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the libraries are that candidates are named after. */
final class Versions {
    private Versions() {}

    /** Returns group, artifact and version, with colons between, by the name used for it here. */
    static Map<String, String> all() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> versions = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        return versions;
    }

    /** Returns one of them as the elements of a Maven project that name it. */
    static String coordinates(String name) {
        String[] parts = all().get(name).split(":");
        return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>".formatted((Object[]) parts);
    }
}
