package io.recordsmith.generator.emit.code;

/** A source file: a package, imports and one class. */
public final class SourceFile {
    private SourceFile() {}

    /**
     * Writes a file.
     *
     * @param packageName empty for the unnamed package
     * @param header a line that stands before the package declaration, or empty
     * @throws IllegalStateException when the text is not printable ASCII
     */
    public static String write(String packageName, String header, TypeSpec type) {
        FileNames names = new FileNames(packageName);
        CodeWriter body = new CodeWriter(names, 8192);
        new TypeWriter(body, names).write(type);
        CodeWriter file = new CodeWriter(names, 1024);
        if (!header.isEmpty()) {
            file.write(header).endLine();
        }
        if (!packageName.isEmpty()) {
            file.write("package ").write(packageName).write(";").endLine().endLine();
        }
        boolean imports = false;
        for (String imported : names.imports()) {
            file.write("import ").write(imported).write(";").endLine();
            imports = true;
        }
        if (imports) {
            file.endLine();
        }
        return file.ascii().concat(body.ascii());
    }
}
