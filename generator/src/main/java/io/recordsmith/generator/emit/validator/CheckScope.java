package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.jackson.JacksonTree;
import io.recordsmith.generator.plan.check.CharChecks;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.check.Placement;

/** What the emitters of a run's validators share. */
record CheckScope(
        EmitContext context,
        JacksonTree jackson,
        CheckPlans plans,
        Placement placement,
        PatternMethods patterns,
        CharChecks chars,
        FormatChecks formats) {

    ClassName support(String simpleName) {
        return context.support(simpleName);
    }
}
