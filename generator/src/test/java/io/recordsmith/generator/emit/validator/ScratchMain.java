package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.option.JacksonVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class ScratchMain {
    public static void main(String[] args) throws Exception {
        GeneratedValidators v =
                new GeneratedValidators(args.length > 2 ? JacksonVersion.JACKSON_2 : JacksonVersion.JACKSON_3);
        long t = System.nanoTime();
        var d = v.add("p", Files.readString(Path.of(args[0])), Dialects.DRAFT_2020_12, Map.of());
        d.sorted().forEach(System.err::println);
        System.err.println("generated in " + (System.nanoTime() - t) / 1000000);
        if (args.length > 1 && args[1].equals("print")) v.sources().forEach((k, s) -> System.out.println(s));
        if (args.length > 1 && args[1].equals("compile")) {
            t = System.nanoTime();
            ClassLoader l = v.compile();
            System.err.println("compiled in " + (System.nanoTime() - t) / 1000000);
            v.sources().forEach((k, s) -> System.err.println(k + " " + s.length()));
        }
    }
}
