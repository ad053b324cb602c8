package io.recordsmith.generator.plan;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.pattern.EcmaPattern;
import io.recordsmith.generator.pattern.JavaRegex;
import io.recordsmith.generator.pattern.JavaTranslation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each pattern of a run is matched. */
public final class PatternPlans {
    private final Map<String, JavaRegex> plans = new HashMap<>();

    private PatternPlans() {}

    /** Plans all patterns; one that cannot be matched exactly is reported where it stands. */
    public static PatternPlans of(SchemaGraph graph, Diagnostics diagnostics) {
        PatternPlans plans = new PatternPlans();
        for (Schema schema : graph.schemas()) {
            patterns(schema).forEach((written, legal) -> plans.add(written, legal, schema, diagnostics));
        }
        return plans;
    }

    /** Returns the patterns as the schema names them, with what they mean. */
    private static Map<String, String> patterns(Schema schema) {
        Map<String, String> patterns = new LinkedHashMap<>();
        schema.find(Pattern.class).ifPresent(keyword -> patterns.put(keyword.source(), keyword.source()));
        schema.find(PatternProperties.class)
                .ifPresent(
                        keyword -> keyword.schemas().keySet().forEach(key -> patterns.put(key, keyword.pattern(key))));
        return patterns;
    }

    private void add(String written, String legal, Schema schema, Diagnostics diagnostics) {
        if (plans.containsKey(written) || !(EcmaPattern.parse(legal) instanceof EcmaPattern parsed)) {
            return;
        }
        JavaTranslation translation = JavaRegex.translate(parsed);
        if (translation instanceof JavaRegex regex) {
            plans.put(written, regex);
        } else {
            String reason = ((JavaTranslation.Untranslatable) translation).reason();
            diagnostics.report(Diagnostic.error(
                    Code.PATTERN_UNSUPPORTED, schema.place(), "pattern cannot be matched exactly: " + reason));
        }
    }

    /** Returns how a pattern of the schemas is matched. */
    public JavaRegex plan(String pattern) {
        return plans.get(pattern);
    }

    /** Returns whether the pattern is found in a text. */
    public boolean matches(String pattern, String text) {
        return java.util.regex.Pattern.compile(plans.get(pattern).source())
                .matcher(text)
                .find();
    }
}
