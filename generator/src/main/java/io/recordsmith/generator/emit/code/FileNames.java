package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What each class is called at each place of one file, which is written once: the first class that has a simple name
 * gets it, by an import where it needs one, and every other class with that name is spelled with its package.
 */
final class FileNames implements TypeSpelling {
    /** A type around the current place; its header does not see the types inside of it. */
    private record Scope(String canonicalName, Set<String> inner) {
        String member(String simpleName) {
            return canonicalName + "." + simpleName;
        }
    }

    private final String packageName;
    private final List<Scope> scopes = new ArrayList<>();

    /** The canonical names of the top-level classes by their simple names. */
    private final Map<String, String> taken = new HashMap<>();

    private final SortedSet<String> imports = new TreeSet<>();

    /** What was found for this place already, by canonical name. */
    private final Map<String, String> known = new HashMap<>();

    FileNames(String packageName) {
        this.packageName = packageName;
    }

    void enterHeader(TypeSpec type) {
        enter(type, Set.of());
    }

    void enterBody(TypeSpec type) {
        enter(type, type.typeNames());
    }

    private void enter(TypeSpec type, Set<String> inner) {
        String name;
        if (scopes.isEmpty()) {
            name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
            taken.put(type.name(), name);
        } else {
            name = scopes.get(scopes.size() - 1).member(type.name());
        }
        scopes.add(new Scope(name, inner));
        forget(inner);
    }

    void leave() {
        forget(scopes.remove(scopes.size() - 1).inner());
    }

    /** What names without members around them mean stays the same in all of the file. */
    private void forget(Set<String> inner) {
        if (!inner.isEmpty()) {
            known.clear();
        }
    }

    @Override
    public String of(ClassName name) {
        return known.computeIfAbsent(name.canonicalName(), n -> find(name));
    }

    private String find(ClassName name) {
        String spelled = name.simpleName();
        for (ClassName each = name; ; each = each.enclosingClassName()) {
            String hiding = member(each.simpleName());
            if (hiding != null && hiding.equals(each.canonicalName())) {
                return spelled;
            }
            if (each.enclosingClassName() == null) {
                return hiding == null && take(each) ? spelled : name.canonicalName();
            }
            spelled = each.enclosingClassName().simpleName() + "." + spelled;
        }
    }

    /** Returns the member class of a type around this place that a simple name means, by canonical name; or null. */
    private String member(String simpleName) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Scope scope = scopes.get(i);
            if (scope.inner().contains(simpleName)) {
                return scope.member(simpleName);
            }
        }
        return null;
    }

    /** Returns whether a top-level class has its simple name, or gets it now. */
    private boolean take(ClassName name) {
        String from = name.packageName();
        boolean imported = !from.equals(packageName) && !from.equals("java.lang") && !from.isEmpty();
        if (packageName.isEmpty() && imported) {
            // An import could hide a class of the unnamed package, which has no other name.
            return false;
        }
        String other = taken.putIfAbsent(name.simpleName(), name.canonicalName());
        if (other == null && imported) {
            imports.add(name.canonicalName());
        }
        return other == null || other.equals(name.canonicalName());
    }

    /** Returns the classes to be imported, in order. */
    SortedSet<String> imports() {
        return Collections.unmodifiableSortedSet(imports);
    }
}
