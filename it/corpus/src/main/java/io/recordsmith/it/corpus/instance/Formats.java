package io.recordsmith.it.corpus.instance;

import java.util.List;
import java.util.Map;

/** Examples of texts in each format of the specification. */
final class Formats {
    private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
            Map.entry("date-time", List.of("2024-02-29T23:59:59Z", "1985-04-12T23:20:50.52+01:30")),
            Map.entry("date", List.of("2024-02-29", "1999-12-31")),
            Map.entry("time", List.of("23:20:50.52Z", "00:00:00+05:30")),
            Map.entry("duration", List.of("P3Y6M4DT12H30M5S", "PT36H", "P2W")),
            Map.entry("email", List.of("jo.bloggs@example.org", "a+b@localhost.example")),
            Map.entry("idn-email", List.of("jo@example.org", "\uc2e4\ub840@\uc2e4\ub840.\ud14c\uc2a4\ud2b8")),
            Map.entry("hostname", List.of("www.example.org", "a-1.example")),
            Map.entry("idn-hostname", List.of("www.example.org", "\uc2e4\ub840.\ud14c\uc2a4\ud2b8")),
            Map.entry("ipv4", List.of("192.0.2.1", "0.0.0.0")),
            Map.entry("ipv6", List.of("2001:db8::1", "::ffff:192.0.2.128")),
            Map.entry("uri", List.of("https://example.org/a?b=c#d", "urn:isbn:0451450523")),
            Map.entry("uri-reference", List.of("/a/b?c", "#fragment", "https://example.org")),
            Map.entry("iri", List.of("https://example.org/\u00fc", "http://\u0192.example/")),
            Map.entry("iri-reference", List.of("/\u00e4", "https://example.org/")),
            Map.entry("uuid", List.of("2eb8aa08-aa98-11ea-b4aa-73b441d16380")),
            Map.entry("uri-template", List.of("http://example.org/{term:1}/{term}")),
            Map.entry("json-pointer", List.of("/a/~0b/~1", "")),
            Map.entry("relative-json-pointer", List.of("1/a", "0#")),
            Map.entry("regex", List.of("^[a-z]+$", "(a|b)*")));

    private Formats() {}

    /** Returns texts in a format, none if it is unknown. */
    static List<String> examples(String format) {
        return EXAMPLES.getOrDefault(format, List.of());
    }
}
