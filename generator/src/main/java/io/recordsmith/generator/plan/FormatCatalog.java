package io.recordsmith.generator.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The formats that generated code can check: all that drafts 04 to 2020-12 and version 1 define. */
public final class FormatCatalog {

    /** The dialects of JSON Schema in the order of their publication; none has dropped a format. */
    private static final List<String> PUBLISHED =
            List.of("draft-04", "draft-06", "draft-07", "2019-09", "2020-12", "v1");

    private static final Set<String> OPEN_API = Set.of("swagger-2.0", "openapi-3.0", "openapi-3.1");

    private static final Map<String, KnownFormat> FORMATS = new TreeMap<>();

    static {
        add("draft-04", "date-time", "DateTimeFormats", "isDateTime");
        add("draft-04", "email", "EmailFormats", "isEmail");
        add("draft-04", "hostname", "HostNames", "isHostname");
        add("draft-04", "ipv4", "IpAddresses", "isIpv4");
        add("draft-04", "ipv6", "IpAddresses", "isIpv6");
        add("draft-04", "uri", "UriFormats", "isUri");
        add("draft-06", "uri-reference", "UriFormats", "isUriReference");
        add("draft-06", "uri-template", "UriTemplateFormat", "isUriTemplate");
        add("draft-06", "json-pointer", "JsonPointers", "isJsonPointer");
        add("draft-07", "date", "DateTimeFormats", "isDate");
        add("draft-07", "time", "DateTimeFormats", "isTime");
        add("draft-07", "idn-email", "EmailFormats", "isIdnEmail");
        add("draft-07", "idn-hostname", "HostNames", "isIdnHostname");
        add("draft-07", "iri", "UriFormats", "isIri");
        add("draft-07", "iri-reference", "UriFormats", "isIriReference");
        add("draft-07", "relative-json-pointer", "JsonPointers", "isRelativeJsonPointer");
        add("draft-07", "regex", "RegexFormat", "isRegex");
        add("2019-09", "duration", "DurationFormat", "isDuration");
        add("2019-09", "uuid", "UuidFormat", "isUuid");
    }

    private FormatCatalog() {}

    /** Returns the format of a name; empty when no dialect defines one. */
    public static Optional<KnownFormat> find(String name) {
        return Optional.ofNullable(FORMATS.get(name));
    }

    /** Returns the format of a name as a dialect has it; empty when that dialect does not define it. */
    public static Optional<KnownFormat> find(String name, String dialect) {
        return find(name).filter(format -> format.isDefinedIn(dialect));
    }

    /** Returns all formats, by name. */
    public static Collection<KnownFormat> all() {
        return Collections.unmodifiableCollection(FORMATS.values());
    }

    private static void add(String since, String name, String className, String method) {
        Set<String> dialects = new TreeSet<>(PUBLISHED.subList(PUBLISHED.indexOf(since), PUBLISHED.size()));
        dialects.addAll(OPEN_API);
        FORMATS.put(name, new KnownFormat(name, className, method, dialects));
    }
}
