package io.recordsmith.generator.pattern;

import io.recordsmith.generator.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Patterns that people wrote. */
final class KnownPatterns {
    /** All patterns of the Amazon Cognito schemas. */
    static final List<String> COGNITO = List.of(
            "(un)?authenticated",
            ".*\\{####\\}.*",
            "[0-9]+",
            "[A-Za-z0-9-_=.]+",
            "[A-Za-z0-9]+",
            "[\\S]+",
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+",
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+",
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}"
                    + "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
            "[^_][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_]+",
            "[\\w+-]+",
            "[\\w+=/]+",
            "[\\w+]+",
            "[\\w-]+:[0-9a-f-]+",
            "[\\w-]+_[0-9a-f-]+",
            "[\\w-]+_[0-9a-zA-Z]+",
            "[\\w.;_/-]+",
            "[\\w._-]+",
            "[\\w._:/-]+",
            "[\\w\\s+=,.@-]+",
            "[\\w\\s+=.@-]+",
            "[\\w]+",
            "[\\w_]+",
            "\\d+",
            "import-[0-9a-zA-Z-]+",
            "[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+",
            "[\\x21\\x23-\\x5B\\x5D-\\x7E]+",
            "^[0-9A-Za-z\\.\\-_]*(?<!\\.)$",
            "^[0-9a-fA-F]+$",
            "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$",
            "^[a-zA-Z0-9_-]+$",
            "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?");

    /** One pattern at least for each point where ECMA-262 and java.util.regex differ. */
    static final List<String> DIFFICULT = List.of(
            "a$",
            "^$",
            "^.$",
            "^.*$",
            "\\s",
            "^\\S+$",
            "^\\w+$",
            "^\\W$",
            "\\bfoo\\b",
            "\\B",
            "^\\b",
            "\\b$",
            "[]",
            "[^]",
            "[^]{3}",
            "a[]|b",
            "[a&&b]",
            "[[]",
            "[^a[b]",
            "[#]",
            "[ ]",
            "[a-z&&[^b]x]",
            "\\cj",
            "\\cJ",
            "\\0",
            "\\x41",
            "\\u0041",
            "\\u{1F4A9}",
            "\\uD83D\\uDCA9",
            "^\\uD83D",
            "\\uDCA9$",
            "[\\uD83D\\uDCA9]",
            "[\\uD83D]",
            "[\\uDCA9]",
            "^[^x]$",
            "^[^x]{2}$",
            "^.{1,2}$",
            "\\/",
            "[\\-]",
            "[\\^]",
            "(?<year>\\d{4})-\\k<year>",
            "(a)\\1",
            "(a|b)\\1",
            "(a*)\\1b",
            "^(.)(.)\\2\\1$",
            "\\1(a)",
            "(a\\1)",
            "(?:a|(b))\\1",
            "(a)|\\1b",
            "(?!(a))\\1b",
            "(?=(a+))\\1b",
            "(?:(a)b\\1)+c",
            "(\\w)\\1{2}",
            "(a)\\10?",
            "(?<=a)b",
            "(?<!a)b",
            "(?<=a+)b",
            "(?<!ab*)c",
            "(?<=\\b)a",
            "(?<=^a{1,3})b",
            "(?<=(?:ab|c)d)e",
            "(?<=a|bc)d",
            "(?<!^)a",
            "(?<!^)(?![a-z])(?!$)",
            "(?<=\\u{1F4A9}\\s)",
            "(?<=(?:a|bc){2})d",
            "(?=.*\\d)(?=.*[a-z]).{8,}",
            "^(?=.*\\d)(?=.*[a-z]).{4,8}$",
            "^(?!_)(?!.*__).*$",
            "^(?!foo)bar|baz",
            "a(?=b)",
            "a(?!b)",
            "(?:a(?=b)|c)+",
            "(a|b)*",
            "^(a|b)*$",
            "^(?:ab|cd)*$",
            "^(?:a|ab)*c$",
            "^(a+)+$",
            "^(\\w+\\s?)*$",
            "(x+x+)+y",
            "^(.*a){3}$",
            "^(?:[a-z]+\\.)*[a-z]+$",
            "^a{2,3}b{0,2}$",
            "^a{0}$",
            "a{0}",
            "(?:)",
            "",
            "^",
            "$",
            "^^a$$",
            "a^b",
            "a$b",
            "(?:^a|b$)",
            "^a|b$",
            "a|^$",
            "^(foo|bar|baz)$",
            "^foo",
            "bar$",
            "foo",
            "^foo$",
            "^(?:a?){3}$",
            "(?:a*)*b",
            "^(?:a*?b?)*$",
            "(?:a|b*)*c",
            "\\p{Letter}",
            "\\p{gc=Lu}",
            "\\p{General_Category=Uppercase_Letter}",
            "\\p{Script=Greek}",
            "\\p{scx=Grek}",
            "\\p{sc=Cyrl}",
            "\\p{ASCII}",
            "\\p{Any}",
            "\\p{Assigned}",
            "\\p{Emoji}",
            "\\p{Alphabetic}",
            "\\p{digit}",
            "\\P{Lowercase}",
            "^\\p{ID_Start}\\p{ID_Continue}*$",
            "\\p{Emoji_Presentation}",
            "\\p{Cn}",
            "\\p{Cs}",
            "^\\p{Cs}$",
            "\\p{C}",
            "[^\\p{L}\\p{N}]",
            "[^\\P{L}]",
            "[\\P{L}a]",
            "^[\\p{Lu}\\d]+$",
            "\\p{punct}",
            "\\p{cntrl}",
            "\\p{LC}",
            "\\p{Changes_When_Lowercased}",
            "\\p{White_Space}",
            "^\\u{10FFFF}$",
            "[\\u{10000}-\\u{10FFFF}]",
            "[\\uD800-\\uDFFF]",
            "^[\\uD800-\\uDBFF]",
            "(\\uD83D)\\1",
            "(.)\\1\\udca9",
            "^(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$",
            "^\\+?[1-9]\\d{1,14}$",
            "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
            "^x-",
            "^/",
            "\\.json$",
            "^[A-Z][a-z]*(?: [A-Z][a-z]*)*$",
            "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$",
            "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",
            "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$",
            "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",
            "^(?!\\s)(?![\\S\\s]*\\s$)[\\S\\s]+$",
            "^[^\\s@]+@[^\\s@]+$",
            "a{3,}",
            "^.{0,2000}$",
            "^[ab]{1000,}$",
            "[^_]x[^_]",
            "^(?:[\\x00-\\x7F]{2})*$",
            "(?:\\uD83D|\\uDCA9)+$",
            "^(\\uD83D\\uDCA9){2}$");

    /** Not patterns of ECMA-262 with the u flag. */
    static final List<String> ILLEGAL = List.of(
            "\\Z",
            "\\A",
            "\\a",
            "\\z",
            "\\Q",
            "\\h",
            "\\e",
            "\\-",
            "\\_",
            "\\ ",
            "\\\u00e9",
            "(?i)a",
            "(?i",
            "a++",
            "a*+",
            "a?+",
            "a**",
            "{",
            "}",
            "]",
            "a{",
            "a{1",
            "a{,2}",
            "a{2,1}",
            "{1}",
            "*",
            "+a",
            "?",
            "(",
            ")",
            "(a",
            "a)",
            "[",
            "[a",
            "[b-a]",
            "[\\d-x]",
            "[a-\\d]",
            "[\\w-\\s]",
            "\\",
            "\\1",
            "(a)\\2",
            "\\k",
            "\\k<a>",
            "(?<a>.)\\k<b>",
            "(?<a>.)\\k",
            "(?<a",
            "(?<>a)",
            "(?<1a>a)",
            "(?<a>.)(?<a>.)",
            "(?=a)*",
            "(?!a)+",
            "(?<=a)?",
            "^*",
            "$+",
            "\\b?",
            "\\B{2}",
            "\\u",
            "\\u12",
            "\\u{}",
            "\\u{110000}",
            "\\u{12",
            "\\x1",
            "\\c",
            "\\c1",
            "\\cab\\c",
            "\\00",
            "\\01",
            "\\08",
            "[\\1]",
            "[\\B]",
            "[\\c]",
            "[\\k]",
            "\\p",
            "\\pL",
            "\\p{",
            "\\p{}",
            "\\p{Foo}",
            "\\p{IsGreek}",
            "\\p{Greek}",
            "\\p{Script}",
            "\\p{Script=}",
            "\\p{Script=Foo}",
            "\\p{letter}",
            "\\p{=}",
            "\\p{gc=Greek}",
            "\\p{InBasicLatin}",
            "\\p{Alphabetic=Y}",
            "\\p{RGI_Emoji}",
            "\\p{^L}",
            "(?#a)",
            "(?>a)",
            "(?P<a>b)",
            "(?'a'b)",
            "(?|a)",
            "(?",
            "(?:",
            "(?a:b)",
            "[\\u{110000}]",
            "a|*",
            "\\N",
            "\\R",
            "\\G",
            "\\K",
            "\\X",
            "a{1}{2}",
            "\\p{L}\\p{X}");

    private static final Set<String> KEYWORDS = Set.of("pattern", "patternProperties");

    private KnownPatterns() {}

    /** The texts that stand where a schema of the official suite has a pattern, and the suite's regex format cases. */
    static Set<String> ofTheSuite() {
        Set<String> patterns = new TreeSet<>();
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.walk(SharedData.require("json-schema-test-suite"))) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> {
                try {
                    JsonNode tree = mapper.readTree(Files.readString(file));
                    collect(tree, patterns);
                    if (file.getFileName().toString().equals("regex.json")) {
                        collectData(tree, patterns);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (JacksonException e) {
                    throw new IllegalStateException(file.toString(), e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    private static void collect(JsonNode node, Set<String> patterns) {
        for (String name : node.propertyNames()) {
            JsonNode value = node.get(name);
            if (KEYWORDS.contains(name) && value.isString()) {
                patterns.add(value.stringValue());
            } else if (KEYWORDS.contains(name) && value.isObject()) {
                patterns.addAll(value.propertyNames());
            }
        }
        node.forEach(child -> collect(child, patterns));
    }

    private static void collectData(JsonNode node, Set<String> patterns) {
        for (JsonNode group : node) {
            for (JsonNode test : group.path("tests")) {
                if (test.get("data").isString()) {
                    patterns.add(test.get("data").stringValue());
                }
            }
        }
    }
}
