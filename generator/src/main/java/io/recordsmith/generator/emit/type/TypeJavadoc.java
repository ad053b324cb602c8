package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.CodeBlock;
import io.recordsmith.generator.emit.JavadocText;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Javadoc of generated types, from titles and descriptions. */
final class TypeJavadoc {
    /** Columns left of 100 by the asterisk that JavaPoet puts before each line. */
    private static final int WIDTH = 97;

    private TypeJavadoc() {}

    /** Returns what is said about a type, title first; empty when nothing is. */
    static Optional<CodeBlock> of(Documentation documentation) {
        return lines(text(documentation));
    }

    /** Returns the same with a line for every component that has something to say. */
    static Optional<CodeBlock> ofRecord(Documentation documentation, List<RecordPart> parts) {
        String text = text(documentation);
        String parameters = parts.stream().flatMap(p -> parameter(p).stream()).collect(Collectors.joining("\n"));
        return lines(Stream.of(text, parameters).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n\n")));
    }

    private static String text(Documentation documentation) {
        JavadocText title = JavadocText.of(documentation.title());
        JavadocText description = JavadocText.of(documentation.description());
        if (description.isEmpty() || title.sameAs(description)) {
            return title.isEmpty() ? "" : title.sentence();
        }
        return description.block(WIDTH);
    }

    private static Optional<String> parameter(RecordPart part) {
        Component component = part.component();
        JavadocText description = JavadocText.of(component.documentation().description());
        JavadocText title = JavadocText.of(component.documentation().title());
        List<String> parts = new ArrayList<>();
        if (!description.isEmpty() || !title.isEmpty()) {
            parts.add((description.isEmpty() ? title : description).sentence());
        }
        if (component.javaNullable() && !part.rest()) {
            parts.add(component.required() ? "May be {@code null}." : "{@code null} when absent.");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(JavadocText.tag("@param " + component.javaName(), String.join(" ", parts), WIDTH));
    }

    private static Optional<CodeBlock> lines(String safeText) {
        return safeText.isEmpty() ? Optional.empty() : Optional.of(CodeBlock.of("$L\n", safeText));
    }
}
