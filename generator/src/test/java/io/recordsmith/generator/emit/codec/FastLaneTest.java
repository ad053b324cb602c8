package io.recordsmith.generator.emit.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.testing.CompiledSchema;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a fast lane takes is what Jackson takes, and the same. {@code -Drecordsmith.fastLane.documents} says how many
 * damaged documents are tried.
 */
class FastLaneTest {
    private static final int DOCUMENTS = Integer.getInteger("recordsmith.fastLane.documents", 100_000);
    private static final int SEED = Integer.getInteger("recordsmith.fastLane.seed", 1);

    /** Every so many documents go through all public methods, which is slow where there are faults to tell. */
    private static final int SAMPLE = 100;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(JacksonVersion.class)
    void takesNothingThatJacksonRefusesAndReadsTheSame(JacksonVersion jackson) throws Exception {
        String schema = Files.readString(Path.of("src/test/cases/fast-lane/schema.json"));
        Codec plain = new Codec(CompiledSchema.of(directory, schema, options -> options.jackson(jackson)));
        Codec quick = new Codec(CompiledSchema.of(
                directory, schema, options -> options.jackson(jackson).fastLane(true)));
        Lane lane = new Lane(quick.schema);
        PlainDocuments documents = new PlainDocuments(SEED);
        int taken = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] json = documents.next();
            Object read = lane.read(json);
            boolean accepted = lane.accepts(json);
            if (read != null || accepted) {
                taken++;
                check(plain.accepts(json).equals("true"), "refused", json);
                check(read == null || plain.read(json).equals(quick.text(read)), "read otherwise", json);
            }
            if (i % SAMPLE == 0) {
                check(plain.accepts(json).equals(quick.accepts(json)), "decided otherwise", json);
                check(plain.read(json).equals(quick.read(json)), "read otherwise", json);
            }
        }
        assertThat(taken).isBetween(DOCUMENTS / 4, DOCUMENTS - DOCUMENTS / 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"number\"",
                "\"type\": \"string\", \"format\": \"date-time\"",
                "\"type\": [\"string\", \"integer\"]",
                "\"oneOf\": [{\"type\": \"boolean\"}, {\"type\": \"integer\"}]",
                "\"type\": \"integer\", \"enum\": [1, 2]",
                "\"type\": \"array\", \"uniqueItems\": true",
                "\"type\": \"object\", \"patternProperties\": {\"^x\": {\"type\": \"string\"}}",
                "\"$comment\": \"anything\""
            })
    void whatIsNotSimpleHasNoLaneAndIsNamed(String keywords) throws Exception {
        String schema = "{\"title\": \"A\", \"type\": \"object\", \"properties\": {\"b\": {" + keywords + "}}}";
        CompiledSchema compiled = CompiledSchema.of(directory, schema, options -> options.fastLane(true));

        assertThat(compiled.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.NO_FAST_LANE)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.INFO);
                    assertThat(diagnostic.message()).contains("no fast lane for A");
                });
        assertThat(compiled.source("ACodec")).doesNotContain("readAFast");
        assertThat(compiled.read("A", "{}")).isNotNull();
    }

    @Test
    void wellFormedDocumentsAreTakenWhereNothingIsAsked() throws Exception {
        CompiledSchema compiled = CompiledSchema.of(directory, "{\"title\": \"A\"}", options -> options.fastLane(true));
        Method isValid = compiled.type("AValidator").getMethod("isValid", byte[].class);

        assertThat(compiled.source("ACodec")).contains("if (parser.skip())");
        assertThat(isValid.invoke(null, (Object) "[1, {}]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(true);
        assertThat(isValid.invoke(null, (Object) "[1.5, \"\u00e9\"]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(true);
    }

    private static void check(boolean holds, String what, byte[] json) {
        if (!holds) {
            throw new AssertionError(what + ": " + new String(json, StandardCharsets.ISO_8859_1));
        }
    }

    /** The public methods of a codec and its validator; what they throw is told by its class. */
    private static final class Codec {
        private final CompiledSchema schema;
        private final Method read;
        private final Method toJson;
        private final Method isValid;

        Codec(CompiledSchema schema) throws ReflectiveOperationException {
            this.schema = schema;
            Class<?> codec = schema.type("AccountCodec");
            read = codec.getMethod("read", byte[].class);
            toJson = codec.getMethod("toJson", schema.type("Account"));
            isValid = schema.type("AccountValidator").getMethod("isValid", byte[].class);
        }

        String accepts(byte[] json) throws IllegalAccessException {
            try {
                return isValid.invoke(null, json).toString();
            } catch (InvocationTargetException e) {
                return e.getCause().getClass().getName();
            }
        }

        String read(byte[] json) throws IllegalAccessException {
            try {
                return text(read.invoke(null, json));
            } catch (InvocationTargetException e) {
                return e.getCause().getClass().getName();
            }
        }

        /** Returns all that a value holds: classes of different loaders are never equal. */
        String text(Object value) throws IllegalAccessException {
            try {
                return value + " " + toJson.invoke(null, value);
            } catch (InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The lane alone, without Jackson behind it. */
    private static final class Lane {
        private final Class<?> rejection;
        private final Constructor<?> parser;
        private final Method end;
        private final Method read;
        private final Method accepts;

        Lane(CompiledSchema schema) throws ReflectiveOperationException {
            rejection = schema.type("support.Rejection");
            Class<?> type = schema.type("support.AsciiParser");
            parser = type.getConstructor(byte[].class);
            end = type.getMethod("end");
            read = schema.type("AccountCodec").getDeclaredMethod("readAccountFast", type);
            accepts = schema.type("AccountCodec").getDeclaredMethod("acceptsAccountFast", type);
            read.setAccessible(true);
            accepts.setAccessible(true);
        }

        Object read(byte[] json) throws ReflectiveOperationException {
            return whole(read, json);
        }

        boolean accepts(byte[] json) throws ReflectiveOperationException {
            return Objects.equals(whole(accepts, json), true);
        }

        private Object whole(Method method, byte[] json) throws ReflectiveOperationException {
            try {
                Object start = parser.newInstance((Object) json);
                Object result = method.invoke(null, start);
                end.invoke(start);
                return result;
            } catch (InvocationTargetException e) {
                // Anything but giving up is a fault of the lane.
                if (e.getCause().getClass() != rejection) {
                    throw e;
                }
                return null;
            }
        }
    }
}
