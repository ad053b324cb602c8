package io.recordsmith.generator.emit.code;

/** A source file: a package, imports and one class. */
public final class SourceFile {
    private SourceFile() {}

    /**
     * Writes a file.
     *
     * @param packageName empty for the unnamed package
     * @param header what stands before the package declaration, complete lines
     */
    public static String write(String packageName, String header, TypeSpec type) {
        FileNames names = new FileNames(packageName);
        new Mentions(names).of(type);
        CodeWriter out = new CodeWriter(names).write(header);
        if (!packageName.isEmpty()) {
            out.write("package ").write(packageName).write(";\n\n");
        }
        boolean imports = false;
        for (String imported : names.importAll()) {
            out.write("import ").write(imported).write(";\n");
            imports = true;
        }
        if (imports) {
            out.write("\n");
        }
        new TypeWriter(out, names).write(type);
        return out.toString();
    }
}
