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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each pattern of a run is matched. */
public final class PatternPlans {
    private final Map<String, JavaRegex> plans = new HashMap<>();

    private PatternPlans() {}

    /** Plans all patterns; one that cannot be matched exactly is reported where it stands. */
    public static PatternPlans of(SchemaGraph graph, Diagnostics diagnostics) {
        PatternPlans plans = new PatternPlans();
        for (Schema schema : graph.schemas()) {
            for (String pattern : patterns(schema)) {
                plans.add(pattern, schema, diagnostics);
            }
        }
        return plans;
    }

    private static List<String> patterns(Schema schema) {
        List<String> patterns = new ArrayList<>();
        schema.find(Pattern.class).ifPresent(keyword -> patterns.add(keyword.source()));
        schema.find(PatternProperties.class)
                .ifPresent(keyword -> patterns.addAll(keyword.schemas().keySet()));
        return patterns;
    }

    private void add(String pattern, Schema schema, Diagnostics diagnostics) {
        if (plans.containsKey(pattern) || !(EcmaPattern.parse(pattern) instanceof EcmaPattern parsed)) {
            return;
        }
        JavaTranslation translation = JavaRegex.translate(parsed);
        if (translation instanceof JavaRegex regex) {
            plans.put(pattern, regex);
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
