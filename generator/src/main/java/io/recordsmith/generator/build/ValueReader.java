package io.recordsmith.generator.build;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {
    private static final ValueKind[] KINDS = ValueKind.values();

    private final DataInputStream in;

    ValueReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * Reads a value.
     *
     * @throws EOFException if there is none, or not all of it
     * @throws IOException if the other process is not one of ours
     */
    Object read() throws IOException {
        ValueKind kind = KINDS[in.readUnsignedByte()];
        try {
            return switch (kind) {
                case TEXT -> text();
                case INT -> in.readInt();
                case BOOLEAN -> in.readBoolean();
                case PATH -> Path.of(text());
                case ENUM -> constant(type());
                case OPTIONAL -> list().stream().findFirst();
                case LIST -> list();
                case MAP -> map();
                case RECORD -> record(type());
            };
        } catch (ReflectiveOperationException e) {
            throw new IOException("not what the other process should say: " + e, e);
        }
    }

    private Object record(Class<?> type) throws IOException, ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = types[i] == Set.class ? Set.copyOf((List<?>) read()) : read();
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private Object constant(Class<?> type) throws IOException {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException(type + " has no " + name));
    }

    private List<Object> list() throws IOException {
        int size = in.readInt();
        List<Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read());
        }
        return values;
    }

    private Map<Object, Object> map() throws IOException {
        List<Object> keys = list();
        List<Object> values = list();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    /** Only classes of the compiler cross, and both sides run the same. */
    private Class<?> type() throws IOException, ClassNotFoundException {
        String name = text();
        if (!name.startsWith("io.recordsmith.generator.")) {
            throw new IOException("not a class of the compiler: " + name);
        }
        return Class.forName(name, true, getClass().getClassLoader());
    }

    private String text() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
