package io.recordsmith.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits schema text, which may be HTML, Markdown or neither, into blocks of safe words. */
final class JavadocReader {
    /** Longer descriptions are not read by people, and must not make the patterns below slow. */
    private static final int LONGEST = 20_000;

    // Possessive and bounded, so that no text makes them slow.
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:\\s[^<>]{0,2000}+)?)/?>");
    private static final Pattern COMMENT = Pattern.compile("<!--(?s:.){0,2000}?-->");
    private static final Pattern HREF = Pattern.compile("\\shref\\s{0,9}=\\s{0,9}[\"']?(https?://[^\"'\\s<>]{1,1000})");
    private static final Pattern HTML_CODE =
            Pattern.compile("<(code|tt|kbd)>(.{0,300}?)</\\1>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKDOWN_CODE = Pattern.compile("(`{1,2})([^`\n]{1,300})\\1(?!`)");
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("\\[([^\\[\\]\n]{1,300})]\\((https?://[^\\s()<>\"]{1,1000})\\)");
    private static final Pattern BREAK = Pattern.compile("[ \t]*\n[ \t]*(?:\n\\s*+)?");
    private static final Pattern BULLET = Pattern.compile("[-*+][ \t]+(?=\\S)");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|apos|nbsp|#39|#34);");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "#39", "'", "#34", "\"");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "note",
            "important",
            "br",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tr",
            "blockquote",
            "fullname",
            "section");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "li", "dt", "dd");
    private static final Set<String> UNMARKED = Set.of(
            "b", "i", "em", "strong", "span", "u", "td", "th", "tbody", "code", "tt", "kbd", "sup", "sub", "small");

    private final String text;
    private final List<JavadocBlock> blocks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean item;
    private boolean linked;
    private int position;

    JavadocReader(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        this.text = shown.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<JavadocBlock> read() {
        bullet();
        while (position < text.length()) {
            switch (text.charAt(position)) {
                case '<' -> angle();
                case '`' -> markdownCode();
                case '[' -> markdownLink();
                case '&' -> entity();
                case '\n' -> lineBreak();
                case ' ', '\t' -> {
                    endWord();
                    position++;
                }
                default -> plain();
            }
        }
        endBlock();
        return blocks;
    }

    private void angle() {
        Matcher code = at(HTML_CODE);
        if (code != null) {
            code(code.group(2), code.end());
            return;
        }
        Matcher comment = at(COMMENT);
        if (comment != null) {
            position = comment.end();
            return;
        }
        Matcher tag = at(TAG);
        if (tag == null || !tag(tag)) {
            plain();
        }
    }

    /** Returns whether the tag is one that stands for something; any other is text. */
    private boolean tag(Matcher tag) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean closing = !tag.group(1).isEmpty();
        if (PARAGRAPHS.contains(name)) {
            // An item's own paragraph stays in the item.
            if (!(item && words.isEmpty() && word.isEmpty() && name.equals("p"))) {
                endBlock();
            }
        } else if (LISTS.contains(name)) {
            list(name, closing);
        } else if (name.equals("a")) {
            anchor(closing, tag.group(3));
        } else if (!UNMARKED.contains(name)) {
            return false;
        }
        position = tag.end();
        return true;
    }

    /** A term and its definition are one item. */
    private void list(String name, boolean closing) {
        boolean insideItem = name.equals("dt") && closing || name.equals("dd") && !closing;
        if (insideItem) {
            endWord();
        } else {
            endBlock();
            item = !closing && !name.endsWith("l");
        }
    }

    private void anchor(boolean closing, String attributes) {
        closeLink();
        Matcher href = HREF.matcher(attributes);
        if (!closing && href.find()) {
            endWord();
            words.add("<a");
            word.append("href=\"").append(SafeText.html(href.group(1))).append("\">");
            linked = true;
        }
    }

    private void closeLink() {
        if (linked) {
            if (word.isEmpty() && !words.isEmpty()) {
                word.append(words.remove(words.size() - 1));
            }
            word.append("</a>");
            linked = false;
        }
    }

    private void markdownCode() {
        Matcher code = at(MARKDOWN_CODE);
        if (code == null) {
            plain();
        } else {
            code(code.group(2), code.end());
        }
    }

    private void code(String content, int end) {
        String plain = TAG.matcher(content).replaceAll("");
        Matcher entity = ENTITY.matcher(plain);
        plain = entity.replaceAll(m -> Matcher.quoteReplacement(ENTITIES.get(m.group(1))));
        word.append(SafeText.code(plain.strip().replaceAll("\\s+", " ")));
        position = end;
    }

    private void markdownLink() {
        Matcher link = at(MARKDOWN_LINK);
        if (link == null || linked) {
            plain();
            return;
        }
        endWord();
        words.add("<a");
        words.add("href=\"" + SafeText.html(link.group(2)) + "\">" + SafeText.html(link.group(1)) + "</a>");
        word.append(words.remove(words.size() - 1));
        position = link.end();
    }

    private void entity() {
        Matcher entity = at(ENTITY);
        if (entity == null) {
            plain();
            return;
        }
        String character = ENTITIES.get(entity.group(1));
        if (character.isBlank()) {
            endWord();
        } else {
            word.append(SafeText.html(character));
        }
        position = entity.end();
    }

    private void lineBreak() {
        Matcher lines = at(BREAK);
        endWord();
        position = lines.end();
        if (lines.group().indexOf('\n') != lines.group().lastIndexOf('\n')) {
            endBlock();
            item = false;
        }
        bullet();
    }

    /** Starts an item when the line starts as one of Markdown's lists does. */
    private void bullet() {
        Matcher bullet = at(BULLET);
        if (bullet != null) {
            endBlock();
            item = true;
            position = bullet.end();
        }
    }

    private void plain() {
        int c = text.codePointAt(position);
        position += Character.charCount(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            endWord();
        } else {
            SafeText.appendHtml(c, word);
        }
    }

    private Matcher at(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void endBlock() {
        closeLink();
        endWord();
        if (!words.isEmpty()) {
            blocks.add(new JavadocBlock(item, words));
            words.clear();
        }
    }
}
