package io.recordsmith.it.harness;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads from class files how long the code of each method is (JVMS 17, section 4). */
public final class MethodSizes {
    /** HotSpot compiles no method that is longer, however hot it is. */
    public static final int JIT_LIMIT = 8000;

    private static final String CLASS_INITIALIZER = "<clinit>";
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private final DataInputStream in;
    private final String[] texts;

    private MethodSizes(DataInputStream in) throws IOException {
        this.in = in;
        in.skipNBytes(8);
        texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts[i] = in.readUTF();
            } else {
                in.skipNBytes(constantLength(tag));
                i += tag == LONG || tag == DOUBLE ? 1 : 0;
            }
        }
    }

    /**
     * Returns the lengths of a class's methods.
     *
     * @param classFile a class file
     * @return bytes of code by method name and descriptor; methods without code are missing
     */
    public static Map<String, Integer> of(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            return new MethodSizes(in).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the methods that the JIT compiler leaves alone however hot they are. Class initializers run once, and how
     * long the one of a large enum is, javac decides.
     *
     * @param classes class files by class name
     * @return class, method and size of each
     */
    public static List<String> tooLong(Map<String, byte[]> classes) {
        List<String> methods = new ArrayList<>();
        new TreeMap<>(classes)
                .forEach((name, classFile) -> of(classFile).forEach((method, size) -> {
                    if (size > JIT_LIMIT && !method.startsWith(CLASS_INITIALIZER)) {
                        methods.add(name + "." + method + ": " + size);
                    }
                }));
        return methods;
    }

    private Map<String, Integer> read() throws IOException {
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(new TreeMap<>());
        Map<String, Integer> sizes = new TreeMap<>();
        members(sizes);
        return sizes;
    }

    private void members(Map<String, Integer> sizes) throws IOException {
        for (int remaining = in.readUnsignedShort(); remaining > 0; remaining--) {
            in.skipNBytes(2);
            String signature = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String name = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if (name.equals("Code")) {
                    in.skipNBytes(4);
                    sizes.put(signature, in.readInt());
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }

    private static int constantLength(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IOException("constant of unknown tag " + tag);
        };
    }
}
