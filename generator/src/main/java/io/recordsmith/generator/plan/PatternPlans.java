package io.recordsmith.generator.plan;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.pattern.EcmaPattern;
import io.recordsmith.generator.pattern.MatcherPlan;
import io.recordsmith.generator.pattern.PatternPlan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each pattern of a run is matched. */
public final class PatternPlans {
    private final Map<String, MatcherPlan> plans = new HashMap<>();

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
        PatternPlan planned = MatcherPlan.of(parsed);
        if (planned instanceof MatcherPlan plan) {
            plans.put(written, plan);
            if (plan.mayBacktrack()) {
                diagnostics.report(Diagnostic.warning(
                        Code.PATTERN_BACKTRACKS,
                        schema.place(),
                        "pattern can take much longer than the text is long; the search is given up then"));
            }
        } else {
            String reason = ((PatternPlan.Refused) planned).reason();
            diagnostics.report(Diagnostic.error(
                    Code.PATTERN_UNSUPPORTED, schema.place(), "pattern cannot be matched exactly: " + reason));
        }
    }

    /** Returns how a pattern of the schemas is matched. */
    public MatcherPlan plan(String pattern) {
        return plans.get(pattern);
    }

    /** Returns whether the pattern is found in a text. */
    public boolean matches(String pattern, String text) {
        return plans.get(pattern).matches(text);
    }
}
