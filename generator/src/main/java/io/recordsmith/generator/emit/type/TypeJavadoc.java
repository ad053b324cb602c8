package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.CodeBlock;
import io.recordsmith.generator.emit.JavadocText;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.Documentation;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Javadoc of generated types, from titles and descriptions. */
final class TypeJavadoc {
    /** Columns left of 100 by the asterisk before each line. */
    private static final int WIDTH = 97;

    private TypeJavadoc() {}

    /** Returns what is said about a type, title first; empty when nothing is. */
    static Optional<CodeBlock> of(TypeDeclaration declaration) {
        return lines(text(declaration));
    }

    /** Returns the same with a line for every component that has something to say. */
    static Optional<CodeBlock> ofRecord(TypeDeclaration declaration, List<RecordPart> parts) {
        String text = text(declaration);
        String parameters = parts.stream().flatMap(p -> parameter(p).stream()).collect(Collectors.joining("\n"));
        return lines(Stream.of(text, parameters).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n\n")));
    }

    private static String text(TypeDeclaration declaration) {
        Documentation documentation = declaration.documentation();
        JavadocText title = title(documentation, declaration.name());
        JavadocText description = JavadocText.of(documentation.description());
        if (description.isEmpty() || title.sameAs(description)) {
            return title.isEmpty() ? "" : title.sentence();
        }
        return description.block(WIDTH);
    }

    /** Returns what is said about a component, for its accessor. */
    static Optional<CodeBlock> ofAccessor(RecordPart part) {
        return sentence(part).map(text -> CodeBlock.of("$L\n", String.join("\n", JavadocText.wrap(text, WIDTH))));
    }

    private static Optional<String> parameter(RecordPart part) {
        return sentence(part).map(text -> JavadocText.tag("@param " + part.name(), text, WIDTH));
    }

    private static Optional<String> sentence(RecordPart part) {
        Component component = part.component();
        JavadocText description = JavadocText.of(component.documentation().description());
        JavadocText title = title(component.documentation(), part.name());
        if (description.isEmpty() && title.isEmpty()) {
            return Optional.empty();
        }
        String text = (description.isEmpty() ? title : description).sentence();
        if (component.javaNullable() && !part.rest()) {
            text += component.required() ? " May be {@code null}." : " {@code null} when absent.";
        }
        return Optional.of(text);
    }

    /** Returns the title, or nothing when it says no more than the name. */
    private static JavadocText title(Documentation documentation, String name) {
        String title = documentation.title();
        StringBuilder letters = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return JavadocText.of(letters.toString().equalsIgnoreCase(name) ? "" : title);
    }

    private static Optional<CodeBlock> lines(String safeText) {
        return safeText.isEmpty() ? Optional.empty() : Optional.of(CodeBlock.of("$L\n", safeText));
    }
}
