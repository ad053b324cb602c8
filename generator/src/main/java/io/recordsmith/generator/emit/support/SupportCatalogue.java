package io.recordsmith.generator.emit.support;

import java.util.List;

/** Lists the support classes that there are. */
public final class SupportCatalogue {
    /** The simple names of all support classes, whatever the version of Jackson. */
    public static final List<String> ALL = List.of("""
            Annotation Annotations AsciiParser BoundedRegex Bytes Chars CodePointSet CodePoints DateTimeFormats
            DateTimeText DurationFormat EmailFormats Evaluated Faults FlatMap HostNames IdnaLabels
            IdnaTables IpAddresses Json JsonContent JsonEquality JsonPointers JsonTree KeyedMap Location
            Members Memory Messages NameHabit NameSet Numbers Output OutputTree OutputUnit OutputWriter
            PatternLimitException Presence Punycode RegexFormat RegexGroup RegexProperties Rejection Report
            RequiredComponents Scalars SeededHash TextAutomaton TextEncodings TextSet TokenNumbers
            TreeCursor UriFormats UriTemplateFormat Utf8 UuidFormat ValidationError ValidationException
            ValidationResult""".strip().split("\\s+"));

    private SupportCatalogue() {}
}
