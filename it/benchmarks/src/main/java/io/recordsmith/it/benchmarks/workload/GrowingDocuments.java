package io.recordsmith.it.benchmarks.workload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Documents of one schema that differ in their length alone. */
public final class GrowingDocuments {
    /** The lengths in bytes. */
    public static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);

    private static final String PREFIX = "growth-";

    private GrowingDocuments() {}

    /** What there is more of in a longer document. */
    public enum Shape {
        /** Elements of an array, objects that all have the same names. */
        ELEMENTS {
            @Override
            String part(int index) {
                return """
                        {"id":"EU-%d","customer":"jo.bloggs@example.com","state":"paid","quantity":%d,\
                        "price":%d.95,"gift":false,"lines":["blue, size 4","red, size 5"]}""".formatted(index, index % 100 + 1, index % 1000);
            }
        },
        /** Members of an object, each with a name of its own. */
        MEMBERS {
            @Override
            String part(int index) {
                return "\"label-%d\":\"text of label number %d\"".formatted(index, index);
            }
        };

        abstract String part(int index);

        /** Returns the name of the workload that has a document of a length. */
        public String workload(int size) {
            return PREFIX + name().toLowerCase(Locale.ROOT) + "-" + size;
        }

        Document document(int size) {
            boolean elements = this == ELEMENTS;
            StringBuilder json = new StringBuilder(size).append(elements ? "{\"orders\":[" : "{\"labels\":{");
            for (int i = 0; json.length() < size; i++) {
                json.append(i == 0 ? "" : ",").append(part(i));
            }
            json.append(elements ? "]}" : "}}");
            return new Document(json.toString().getBytes(StandardCharsets.UTF_8), 0, true);
        }
    }

    static boolean isWorkload(String name) {
        return name.startsWith(PREFIX);
    }

    static Document of(String workload) {
        for (Shape shape : Shape.values()) {
            for (int size : SIZES) {
                if (shape.workload(size).equals(workload)) {
                    return shape.document(size);
                }
            }
        }
        throw new IllegalArgumentException("there is no workload " + workload);
    }
}
