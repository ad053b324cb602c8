package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.plan.PatternPlans;

/** Matches patterns as they were planned. */
public final class PlannedMatchers implements PatternMethods {
    private final PatternPlans plans;
    private final EmitContext context;

    /**
     * Creates the matchers of a run.
     *
     * @param context knows afterwards which support classes the matchers need
     */
    public PlannedMatchers(PatternPlans plans, EmitContext context) {
        this.plans = plans;
        this.context = context;
    }

    @Override
    public void add(String pattern, String name, boolean chars, TypeSpec.Builder type) {
        PatternEmitter.emit(plans.plan(pattern), name, chars, context).addTo(type);
    }

    @Override
    public boolean takesChars(String pattern) {
        return PatternEmitter.takesChars(plans.plan(pattern));
    }

    @Override
    public boolean mayGiveUp(String pattern) {
        return plans.plan(pattern).mayGiveUp();
    }
}
