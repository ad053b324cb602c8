package io.recordsmith.generator.emit.code;

/** A primitive type, or {@code void}. */
enum PrimitiveName implements TypeName {
    VOID(void.class, "Void"),
    BOOLEAN(boolean.class, "Boolean"),
    BYTE(byte.class, "Byte"),
    SHORT(short.class, "Short"),
    INT(int.class, "Integer"),
    LONG(long.class, "Long"),
    CHAR(char.class, "Character"),
    FLOAT(float.class, "Float"),
    DOUBLE(double.class, "Double");

    private final Class<?> type;
    private final ClassName box;

    PrimitiveName(Class<?> type, String box) {
        this.type = type;
        this.box = ClassName.get("java.lang", box);
    }

    static TypeName of(Class<?> type) {
        for (PrimitiveName name : values()) {
            if (name.type == type) {
                return name;
            }
        }
        throw new IllegalArgumentException("not primitive: " + type);
    }

    /** Returns the primitive type with this box, or the class itself. */
    static TypeName ofBox(ClassName box) {
        for (PrimitiveName name : values()) {
            if (name.box.equals(box)) {
                return name;
            }
        }
        return box;
    }

    @Override
    public TypeName box() {
        return box;
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    @Override
    public TypeName unbox() {
        return this;
    }

    @Override
    public String toString() {
        return type.getName();
    }
}
