package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.pattern.CharClass;
import io.recordsmith.generator.pattern.CharClass.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes tests whether a code point belongs to a class: comparisons, or a method with a bit for each ASCII character. */
final class CharClassCode {
    private static final int ASCII = 128;

    private final String prefix;
    private final Map<CharClass, MethodSpec> methods = new LinkedHashMap<>();

    /**
     * Begins without any methods.
     *
     * @param prefix what the names of all methods begin with
     */
    CharClassCode(String prefix) {
        this.prefix = prefix;
    }

    /** A condition that the code point belongs to the class; the code point is read once or by a plain variable. */
    CodeBlock test(CharClass set, CodeBlock codePoint) {
        return condition(set, codePoint, false);
    }

    /** A condition that the code point does not belong to the class. */
    CodeBlock negatedTest(CharClass set, CodeBlock codePoint) {
        return condition(set, codePoint, true);
    }

    private CodeBlock condition(CharClass set, CodeBlock codePoint, boolean negated) {
        if (set.isAny() || set.isEmpty()) {
            return CodeBlock.of("$L", set.isAny() != negated);
        }
        if (set.single() >= 0) {
            return CodeBlock.of("$L $L $L", codePoint, negated ? "!=" : "==", literal(set.single()));
        }
        return CodeBlock.of("$L$N($L)", negated ? "!" : "", method(set), codePoint);
    }

    List<MethodSpec> methods() {
        return new ArrayList<>(methods.values());
    }

    private MethodSpec method(CharClass set) {
        MethodSpec known = methods.get(set);
        if (known == null) {
            known = MethodSpec.methodBuilder(prefix + "Has" + methods.size())
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(boolean.class)
                    .addParameter(int.class, "c")
                    .addCode(body(set))
                    .build();
            methods.put(set, known);
        }
        return known;
    }

    private static CodeBlock body(CharClass set) {
        if (set.isAscii() && set.segments().size() <= 2) {
            return CodeBlock.of("return $L;\n", within(set.segments()));
        }
        CodeBlock ascii =
                CodeBlock.of("((c < 64 ? $L : $L) >>> c & 1) != 0", bits(set.asciiWord(0)), bits(set.asciiWord(1)));
        if (set.isAscii()) {
            return CodeBlock.of("return c < $L && $L;\n", ASCII, ascii);
        }
        return CodeBlock.builder()
                .beginControlFlow("if (c < $L)", ASCII)
                .addStatement("return $L", ascii)
                .endControlFlow()
                .add(beyondAscii(set.beyondAscii()))
                .build();
    }

    private static CodeBlock beyondAscii(CharClass.BeyondAscii beyond) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Segment segment : beyond.added()) {
            if (!segment.full()) {
                code.beginControlFlow("if ($L)", within(List.of(segment)))
                        .addStatement("return $L", ofCategories(segment.mask()))
                        .endControlFlow();
            }
        }
        List<Segment> added = beyond.added().stream().filter(Segment::full).toList();
        if (beyond.mask() == 0) {
            return code.addStatement("return $L", added.isEmpty() ? CodeBlock.of("false") : within(added))
                    .build();
        }
        List<Segment> removed = beyond.removed().stream()
                .filter(segment -> added.stream().noneMatch(each -> each.first() == segment.first()))
                .toList();
        CodeBlock rule = ofCategories(beyond.mask());
        if (!removed.isEmpty()) {
            rule = beyond.mask() == CharClass.ALL_CATEGORIES
                    ? CodeBlock.of("!($L)", within(removed))
                    : CodeBlock.of("!($L) && $L", within(removed), rule);
        }
        return code.addStatement("return $L", added.isEmpty() ? rule : CodeBlock.of("$L || $L", within(added), rule))
                .build();
    }

    private static CodeBlock ofCategories(int mask) {
        return mask == CharClass.ALL_CATEGORIES
                ? CodeBlock.of("true")
                : CodeBlock.of("(0x$L >>> $T.getType(c) & 1) != 0", Integer.toHexString(mask), Character.class);
    }

    private static CodeBlock within(List<Segment> segments) {
        return CodeBlock.of("$L", segments.stream().map(CharClassCode::within).collect(Collectors.joining(" || ")));
    }

    private static String within(Segment segment) {
        if (segment.first() == segment.last()) {
            return "c == " + literal(segment.first());
        }
        if (segment.first() == 0) {
            return "c <= " + literal(segment.last());
        }
        return segment.last() == CharClass.LAST
                ? "c >= " + literal(segment.first())
                : "c >= " + literal(segment.first()) + " && c <= " + literal(segment.last());
    }

    private static String bits(long bits) {
        return bits == 0 ? "0L" : "0x" + Long.toHexString(bits) + "L";
    }

    /** A code point as an {@code int} or {@code char} literal. */
    static String literal(int codePoint) {
        if (codePoint <= ' ' || codePoint >= 127) {
            return "0x" + Integer.toHexString(codePoint);
        }
        return codePoint == '\'' || codePoint == '\\' ? "'\\" + (char) codePoint + "'" : "'" + (char) codePoint + "'";
    }
}
