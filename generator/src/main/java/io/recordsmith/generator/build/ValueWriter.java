package io.recordsmith.generator.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values for {@link ValueReader}: records of strings, numbers, truth values, paths, constants of enums, records,
 * and optional, listed or mapped ones of these. Whatever is added to such a record crosses without further ado.
 */
final class ValueWriter {
    private final DataOutputStream out;

    ValueWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes a value and all that it holds.
     *
     * @throws IllegalArgumentException if one is of another kind
     */
    void write(Object value) throws IOException {
        if (value instanceof String text) {
            begin(ValueKind.TEXT).text(text);
        } else if (value instanceof Integer number) {
            begin(ValueKind.INT).out.writeInt(number);
        } else if (value instanceof Boolean truth) {
            begin(ValueKind.BOOLEAN).out.writeBoolean(truth);
        } else if (value instanceof Path path) {
            // A file of another file system would be another file over there.
            begin(ValueKind.PATH).text(path.toFile().getPath());
        } else if (value instanceof Enum<?> constant) {
            begin(ValueKind.ENUM).text(constant.getDeclaringClass().getName());
            text(constant.name());
        } else if (value instanceof Optional<?> optional) {
            begin(ValueKind.OPTIONAL).all(optional.stream().toList());
        } else if (value instanceof Collection<?> elements) {
            begin(ValueKind.LIST).all(elements);
        } else if (value instanceof Map<?, ?> map) {
            begin(ValueKind.MAP).all(map.keySet());
            all(map.values());
        } else if (value instanceof Record holder) {
            begin(ValueKind.RECORD).record(holder);
        } else {
            throw new IllegalArgumentException("no value for another process: " + value);
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    private ValueWriter begin(ValueKind kind) throws IOException {
        out.writeByte(kind.ordinal());
        return this;
    }

    private void all(Collection<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(value);
        }
    }

    private void record(Record holder) throws IOException {
        text(holder.getClass().getName());
        try {
            for (RecordComponent component : holder.getClass().getRecordComponents()) {
                write(component.getAccessor().invoke(holder));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("not a public record: " + holder.getClass(), e);
        }
    }

    /** Files can be longer than what {@code writeUTF} writes. */
    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
