package io.recordsmith.it.corpus;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What a compiler sees in Java sources, comments and literals apart. */
final class SourceFacts {
    private final Map<String, List<String>> records = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();
    private int declarations;

    private SourceFacts() {}

    static SourceFacts of(Map<String, String> sources) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Text(path, text)));
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, files);
        SourceFacts facts = new SourceFacts();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                facts.new Scanner().scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    /** Returns how many types, methods and fields are declared. */
    int declarations() {
        return declarations;
    }

    /** Returns the names that code uses: identifiers and what is selected from something. */
    Set<String> names() {
        return names;
    }

    /** Returns the components of a record, each as its type and its name. */
    List<String> components(String recordName) {
        return records.get(recordName);
    }

    private final class Scanner extends TreeScanner<Void, Void> {
        @Override
        public Void visitClass(ClassTree type, Void unused) {
            declarations++;
            List<String> components = new ArrayList<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field) {
                    declarations++;
                    if (!field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                        components.add(field.getType() + " " + field.getName());
                    }
                }
            }
            if (type.getKind() == Tree.Kind.RECORD) {
                records.put(type.getSimpleName().toString(), components);
            }
            return super.visitClass(type, unused);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            declarations++;
            return super.visitMethod(method, unused);
        }

        @Override
        public Void visitIdentifier(IdentifierTree identifier, Void unused) {
            names.add(identifier.getName().toString());
            return super.visitIdentifier(identifier, unused);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void unused) {
            names.add(select.getIdentifier().toString());
            return super.visitMemberSelect(select, unused);
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
