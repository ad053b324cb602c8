package io.recordsmith.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this compiler. */
public final class CompilerVersion {

    private static final String VERSION = load();

    private CompilerVersion() {}

    /**
     * Returns the version that this compiler was released under, such as {@code 1.2.3}.
     *
     * @return the version, never {@code null}
     */
    public static String current() {
        return VERSION;
    }

    private static String load() {
        Properties properties = new Properties();
        try (InputStream in = CompilerVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
