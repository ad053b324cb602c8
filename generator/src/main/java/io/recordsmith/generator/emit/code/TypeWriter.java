package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes declarations of classes. */
final class TypeWriter {
    /** The keywords in their usual order, each with a space behind it. */
    private static final Map<Modifier, String> KEYWORDS = new EnumMap<>(Modifier.class);

    static {
        for (Modifier modifier : Modifier.values()) {
            KEYWORDS.put(modifier, modifier + " ");
        }
    }

    private final CodeWriter out;
    private final FileNames names;

    TypeWriter(CodeWriter out, FileNames names) {
        this.out = out;
        this.names = names;
    }

    void write(TypeSpec type) {
        names.enterHeader(type);
        out.writeJavadoc(type.javadoc());
        annotations(type.annotations());
        modifiers(type.modifiers());
        out.write("class ").write(type.name());
        if (type.superclass() != null) {
            out.write(" extends ").write(type.superclass());
        }
        names.leave();
        names.enterBody(type);
        out.write(" {").endLine().indentMore(1);
        members(type);
        out.indentMore(-1).write("}").endLine();
        names.leave();
    }

    private void members(TypeSpec type) {
        boolean first = fields(type, true, true);
        first = fields(type, false, first);
        first = methods(type, first);
        for (TypeSpec inner : type.types()) {
            separate(first);
            write(inner);
            first = false;
        }
    }

    /** Writes fields; private ones and constants that fit on a line stand together. */
    private boolean fields(TypeSpec type, boolean ofClass, boolean first) {
        boolean none = first;
        boolean together = false;
        for (FieldSpec field : type.fields()) {
            if (field.isStatic() != ofClass) {
                continue;
            }
            separate(none);
            int start = out.length();
            field(field);
            boolean constant = field.isStatic() && field.modifiers().contains(Modifier.FINAL);
            boolean small = (constant || field.modifiers().contains(Modifier.PRIVATE)) && out.isOneLine(start);
            if (together && small) {
                out.removeEmptyLine(start - 1);
            }
            together = small;
            none = false;
        }
        return none;
    }

    private boolean methods(TypeSpec type, boolean first) {
        boolean none = first;
        for (boolean constructors : new boolean[] {true, false}) {
            for (MethodSpec method : type.methods()) {
                if (method.isConstructor() == constructors) {
                    separate(none);
                    method(type, method);
                    none = false;
                }
            }
        }
        return none;
    }

    private void separate(boolean first) {
        if (!first) {
            out.endLine();
        }
    }

    private void field(FieldSpec field) {
        modifiers(field.modifiers());
        out.write(field.type()).write(" ").write(field.name());
        if (!field.initializer().isEmpty()) {
            out.write(" = ").write(field.initializer());
        }
        out.write(";").endLine();
    }

    private void method(TypeSpec type, MethodSpec method) {
        out.writeJavadoc(method.javadoc());
        annotations(method.annotations());
        modifiers(method.modifiers());
        if (method.isConstructor()) {
            out.write(type.name());
        } else {
            out.write(method.returnType()).write(" ").write(method.name());
        }
        parameters(method);
        if (!method.exceptions().isEmpty()) {
            out.spaceOrBreak().write("throws");
            String separator = "";
            for (TypeName exception : method.exceptions()) {
                out.write(separator).spaceOrBreak().write(exception);
                separator = ",";
            }
        }
        out.write(" {").endLine().indentMore(1).write(method.code());
        separate(out.atLineStart());
        out.indentMore(-1).write("}").endLine();
    }

    private void parameters(MethodSpec method) {
        out.write("(").mayBreak();
        boolean first = true;
        for (ParameterSpec parameter : method.parameters()) {
            if (!first) {
                out.write(",").spaceOrBreak();
            }
            out.write(parameter.type()).write(" ").write(parameter.name());
            first = false;
        }
        out.write(")");
    }

    private void annotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            annotation(annotation);
            out.endLine();
        }
    }

    /** Values of members are plain: JavaPoet tells them as text only, with full names in it. */
    private void annotation(AnnotationSpec annotation) {
        out.write("@").write(annotation.type());
        String separator = "(";
        for (Map.Entry<String, List<CodeBlock>> member : annotation.members().entrySet()) {
            String values = member.getValue().stream().map(CodeBlock::toString).collect(Collectors.joining(", "));
            boolean only = member.getKey().equals(AnnotationSpec.VALUE)
                    && annotation.members().size() == 1;
            out.write(separator).write(only ? "" : member.getKey() + " = ");
            out.write(member.getValue().size() == 1 ? values : "{" + values + "}");
            separator = ", ";
        }
        out.write(annotation.members().isEmpty() ? "" : ")");
    }

    private void modifiers(Set<Modifier> modifiers) {
        for (Map.Entry<Modifier, String> keyword : KEYWORDS.entrySet()) {
            if (modifiers.contains(keyword.getKey())) {
                out.write(keyword.getValue());
            }
        }
    }
}
