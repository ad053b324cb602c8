package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each class is called at each place of one file. While the file is looked through, it is noted what must be
 * imported; {@link #importAll} ends that, and from then on names are as short as they can be.
 */
final class FileNames implements TypeSpelling {
    /** A type around the current place; its header does not see the types inside of it. */
    private record Scope(ClassName type, Set<String> inner) {}

    private final String packageName;
    private final List<Scope> scopes = new ArrayList<>();
    private final Map<String, ClassName> wanted = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();
    private Map<String, ClassName> imported = Map.of();

    /** What was found for this place already. */
    private final Map<ClassName, String> known = new HashMap<>();

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
        ClassName name = scopes.isEmpty()
                ? ClassName.get(packageName, type.name())
                : scopes.get(scopes.size() - 1).type().nestedClass(type.name());
        scopes.add(new Scope(name, inner));
        known.clear();
    }

    void leave() {
        scopes.remove(scopes.size() - 1);
        known.clear();
    }

    /** Notes a class that the current place mentions. */
    void mention(ClassName name) {
        if (known.put(name, "") != null || isVisible(name)) {
            return;
        }
        ClassName top = name.topLevelClassName();
        if (name.packageName().equals(packageName)) {
            neighbours.add(top.simpleName());
        } else {
            wanted.putIfAbsent(top.simpleName(), top);
        }
    }

    /** Returns whether the class, or another one that hides it, has a name here without being imported. */
    private boolean isVisible(ClassName name) {
        for (ClassName each = name; each != null; each = each.enclosingClassName()) {
            ClassName meant = meaning(each.simpleName());
            if (each.equals(meant) || meant != null && each.enclosingClassName() == null) {
                return true;
            }
        }
        return false;
    }

    /** Imports what was mentioned and returns the names for the import statements, in order. */
    Collection<String> importAll() {
        wanted.keySet().removeAll(neighbours);
        imported = wanted;
        Map<String, ClassName> statements = new TreeMap<>();
        for (ClassName each : wanted.values()) {
            if (!each.packageName().equals("java.lang") && !each.packageName().isEmpty()) {
                statements.put(each.canonicalName(), each);
            }
        }
        known.clear();
        return statements.keySet();
    }

    @Override
    public String of(ClassName name) {
        String found = known.get(name);
        if (found == null) {
            found = find(name);
            known.put(name, found);
        }
        return found;
    }

    private String find(ClassName name) {
        String inner = "";
        for (ClassName each = name; each != null; each = each.enclosingClassName()) {
            ClassName meant = meaning(each.simpleName());
            if (each.equals(meant)) {
                return each.simpleName() + inner;
            }
            inner = "." + each.simpleName() + inner;
            if (each.enclosingClassName() == null
                    && meant == null
                    && each.packageName().equals(packageName)) {
                return inner.substring(1);
            }
        }
        return name.canonicalName();
    }

    /** Returns what a simple name means here, or null when that is not known. */
    private ClassName meaning(String simpleName) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i).inner().contains(simpleName)) {
                return scopes.get(i).type().nestedClass(simpleName);
            }
        }
        if (!scopes.isEmpty() && scopes.get(0).type().simpleName().equals(simpleName)) {
            return scopes.get(0).type();
        }
        return imported.get(simpleName);
    }
}
