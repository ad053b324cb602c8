package io.recordsmith.it.benchmarks.candidate;

import com.github.erosb.jsonsKema.IJsonValue;
import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** {@code com.github.erosb:json-sKema}, which knows draft 2020-12 only and looks for others on the network. */
final class JsonSkema implements TreeValidator<Validator> {

    @Override
    public Validator load(byte[] schema) {
        String text = new String(schema, StandardCharsets.UTF_8);
        if (!text.contains("/draft/2020-12/")) {
            throw new IllegalArgumentException("draft 2020-12 only");
        }
        return Validator.forSchema(new SchemaLoader(new JsonParser(text).parse()).load());
    }

    @Override
    public Object tree(byte[] json) {
        return new JsonParser(new ByteArrayInputStream(json)).parse();
    }

    @Override
    public boolean isValid(Validator schema, Object tree) {
        return schema.validate((IJsonValue) tree) == null;
    }
}
