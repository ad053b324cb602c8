package io.recordsmith.it.harness;

import java.util.Map;

/** Loads compiled code from memory. Both versions of Jackson come from the parent, whose packages do not meet. */
public final class GeneratedClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    /**
     * Makes a loader of its own for a set of classes.
     *
     * @param classes class files by binary name
     */
    public GeneratedClasses(Map<String, byte[]> classes) {
        super(GeneratedClasses.class.getClassLoader());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Loads and initializes every class, so that whatever a class does on its own has happened. */
    public void initializeAll() {
        for (String name : classes.keySet()) {
            try {
                Class.forName(name, true, this);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
