package io.recordsmith.generator.emit.code;

import io.recordsmith.generator.emit.code.TypeSpec.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes declarations. */
final class TypeWriter {
    private static final int LONGEST_HEADER = 120;

    private final CodeWriter out;
    private final FileNames names;

    TypeWriter(CodeWriter out, FileNames names) {
        this.out = out;
        this.names = names;
    }

    /** Writes a top-level type. */
    void write(TypeSpec type) {
        write(type, Set.of(), true);
    }

    private void write(TypeSpec type, Set<Modifier> implied, boolean topLevel) {
        names.enterHeader(type);
        out.writeJavadoc(type.javadoc());
        annotations(type.annotations());
        modifiers(type.modifiers(), implied);
        boolean spacious = topLevel && type.kind() == Kind.RECORD;
        if (spacious) {
            recordHeader(type);
        } else {
            header(type);
        }
        names.leave();
        names.enterBody(type);
        out.write("\n").indentMore(1);
        members(type, spacious);
        out.indentMore(-1).write("}\n");
        names.leave();
    }

    private void header(TypeSpec type) {
        out.write(type.kind().name().toLowerCase(Locale.ROOT)).write(" ").write(type.name());
        if (type.kind() == Kind.RECORD) {
            parameters(type.recordConstructor());
        }
        relations(type);
    }

    /** Writes the header of a record so that components stand below each other, unless there is only a short one. */
    private void recordHeader(TypeSpec type) {
        out.write("record ").write(type.name()).write("(");
        List<ParameterSpec> components = type.recordConstructor().parameters();
        int start = out.length();
        if (components.size() == 1) {
            parameter(components.get(0));
            relationsOfRecord(type);
            if (out.column() < LONGEST_HEADER) {
                return;
            }
            out.takeBack(start);
        }
        out.indentMore(2);
        String separator = "\n";
        for (ParameterSpec component : components) {
            out.write(separator);
            parameter(component);
            separator = ",\n";
        }
        out.indentMore(-2);
        relationsOfRecord(type);
    }

    private void relationsOfRecord(TypeSpec type) {
        out.write(")");
        relations(type);
    }

    private void relations(TypeSpec type) {
        if (type.superclass() != null) {
            out.write(" extends ").write(type.superclass());
        }
        types(type.kind() == Kind.INTERFACE ? "extends " : "implements ", type.superinterfaces());
        types("permits ", type.permitted());
        out.write(" {");
    }

    private void types(String keyword, List<TypeName> types) {
        for (int i = 0; i < types.size(); i++) {
            out.write(i == 0 ? "" : ",").spaceOrBreak().write(i == 0 ? keyword : "");
            out.write(types.get(i));
        }
    }

    private void members(TypeSpec type, boolean spacious) {
        boolean first = !spacious;
        for (Iterator<Map.Entry<String, CodeBlock>> each =
                        type.constants().entrySet().iterator();
                each.hasNext(); ) {
            Map.Entry<String, CodeBlock> constant = each.next();
            out.write(constant.getKey()).write("(").write(constant.getValue()).write(")");
            out.write(each.hasNext() ? ",\n" : ";\n");
            first = false;
        }
        first = fields(type, true, first);
        if (!type.staticBlock().isEmpty()) {
            separate(first);
            out.write("static {\n")
                    .indentMore(1)
                    .write(type.staticBlock())
                    .indentMore(-1)
                    .write("}\n");
            first = false;
        }
        first = fields(type, false, first);
        first = methods(type, first);
        Set<Modifier> implied = type.kind() == Kind.INTERFACE ? Set.of(Modifier.PUBLIC, Modifier.STATIC) : Set.of();
        for (TypeSpec inner : type.types()) {
            separate(first);
            write(inner, implied, false);
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
        MethodSpec compact = type.recordConstructor();
        if (compact != null && !compact.code().isEmpty()) {
            separate(none);
            method(type, compact);
            none = false;
        }
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
            out.write("\n");
        }
    }

    private void field(FieldSpec field) {
        modifiers(field.modifiers(), Set.of());
        out.write(field.type()).write(" ").write(field.name());
        if (!field.initializer().isEmpty()) {
            out.write(" = ").write(field.initializer());
        }
        out.write(";\n");
    }

    private void method(TypeSpec type, MethodSpec method) {
        out.writeJavadoc(method.javadoc());
        annotations(method.annotations());
        modifiers(method.modifiers(), Set.of());
        if (method.isConstructor()) {
            out.write(type.name());
        } else {
            out.write(method.returnType()).write(" ").write(method.name());
        }
        if (!method.isCompactConstructor()) {
            parameters(method);
        }
        if (!method.exceptions().isEmpty()) {
            out.spaceOrBreak().write("throws");
            String separator = "";
            for (TypeName exception : method.exceptions()) {
                out.write(separator).spaceOrBreak().write(exception);
                separator = ",";
            }
        }
        out.write(" {\n").indentMore(1).write(method.code());
        separate(out.atLineStart());
        out.indentMore(-1).write("}\n");
    }

    private void parameters(MethodSpec method) {
        out.write("(").mayBreak();
        boolean first = true;
        for (ParameterSpec parameter : method.parameters()) {
            if (!first) {
                out.write(",").spaceOrBreak();
            }
            parameter(parameter);
            first = false;
        }
        out.write(")");
    }

    private void parameter(ParameterSpec parameter) {
        for (AnnotationSpec annotation : parameter.annotations()) {
            annotation(annotation);
            out.write(" ");
        }
        out.write(parameter.type()).write(" ").write(parameter.name());
    }

    private void annotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            annotation(annotation);
            out.write("\n");
        }
    }

    private void annotation(AnnotationSpec annotation) {
        out.write("@").write(annotation.type());
        Map<String, CodeBlock> members = annotation.members();
        if (members.isEmpty()) {
            return;
        }
        String separator = "(";
        for (Map.Entry<String, CodeBlock> member : members.entrySet()) {
            out.write(separator);
            if (members.size() > 1 || !member.getKey().equals("value")) {
                out.write(member.getKey()).write(" = ");
            }
            out.write(member.getValue());
            separator = ", ";
        }
        out.write(")");
    }

    private void modifiers(Set<Modifier> modifiers, Set<Modifier> implied) {
        for (Modifier modifier : Modifier.values()) {
            if (modifiers.contains(modifier) && !implied.contains(modifier)) {
                out.write(modifier.toString()).write(" ");
            }
        }
    }
}
