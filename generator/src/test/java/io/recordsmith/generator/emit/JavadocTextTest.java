package io.recordsmith.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.testing.InMemoryCompiler;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTextTest {

    @Test
    void htmlOfTheFamilyBecomesJavadoc() {
        String html =
                "<p>A <code>clientMetadata</code> map, see <a href=\"https://example.com/a?b=1&c=2\"> the guide</a>."
                        + "</p> <note> <p>It won't:</p> <ul> <li> <p>Store it.</p> </li> <li> <p>Check <i>it</i>.</p> </li>"
                        + " </ul> </note>";

        assertThat(JavadocText.of(html).block(100)).isEqualTo("""
                A {@code clientMetadata} map, see <a href="https://example.com/a?b=1&amp;c=2"> the guide</a>.

                <p>It won't:
                <ul>
                  <li>Store it.
                  <li>Check it.
                </ul>""");
    }

    @Test
    void markdownBecomesJavadoc() {
        String markdown =
                "Uses `a < b` and [docs](https://example.com/x).\n\nModes:\n- fast\n- slow, but\n  exact\n\nEnd";

        assertThat(JavadocText.of(markdown).block(100)).isEqualTo("""
                Uses {@code a < b} and <a href="https://example.com/x">docs</a>.

                <p>Modes:
                <ul>
                  <li>fast
                  <li>slow, but exact
                </ul>

                <p>End""");
    }

    @Test
    void longTextIsWrapped() {
        assertThat(JavadocText.of("word ".repeat(40)).block(50).lines()).allMatch(l -> l.length() <= 50);
    }

    @Test
    void unknownTagsAreText() {
        assertThat(JavadocText.of("Map<String, List<T>> & <script>x</script> <your-name>")
                        .block(100))
                .isEqualTo("Map&lt;String, List&lt;T&gt;&gt; &amp; &lt;script&gt;x&lt;/script&gt; &lt;your-name&gt;");
    }

    @Test
    void linksLeadToTheWebOnly() {
        assertThat(JavadocText.of("<a href=\"javascript:alert(1)\">x</a> [y](file:///etc/passwd)")
                        .block(100))
                .isEqualTo("x [y](file:///etc/passwd)");
    }

    @Test
    void sentenceIsTheFirstParagraph() {
        assertThat(JavadocText.of("<p>First part</p><p>Second</p>").sentence()).isEqualTo("First part.");
        assertThat(JavadocText.of(" \u200b ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "close */ class Evil {} /*",
                "** / *// * / **/",
                "\\u002a\\u002f class Evil {}",
                "\\\\u002a/",
                "@author x\n@since {@link #x} {@code",
                "<code>*/</code> <code>}</code> `*/` `@x` ``",
                "<a href=\"https://x.y/*/z\">*/</a><a href='https://x/*'>/</a>",
                "*<b></b>/ *<!-- -->/ *&#47; *\u200b/ *\n/",
                "\u202e bidi \ud800 \u0085 \u2028 \u0000 \ud83d\ude00 \u540d",
                "$T $L $> ${x} <p <p> < a <!-- never closed",
                "*<code>/</code> `*`/ <code>*</code>/"
            })
    void hostileTextStaysInTheComment(String text) {
        String block = JavadocText.of(text).block(80);
        String source = "/**\n * " + block.replace("\n", "\n * ") + "\n * @param <T> "
                + JavadocText.of(text).sentence() + "\n */\nclass Holder<T> {}\n";

        assertThat(block).doesNotContain("*/").doesNotContain("\\").matches("[ -~\n]*");
        assertThat(block.lines()).noneMatch(l -> l.startsWith("@"));
        InMemoryCompiler.compile(Map.of("Holder.java", source), "");
    }
}
