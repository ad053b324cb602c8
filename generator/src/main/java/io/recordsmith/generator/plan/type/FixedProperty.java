package io.recordsmith.generator.plan.type;

import java.util.Optional;

/**
 * A property that is always there and always has the same value, so that nobody needs to say it.
 *
 * @param wireName the property's name in JSON
 * @param constant its value, a scalar; empty for null, which needs no constant
 * @param position how many components come before it in schema order
 */
public record FixedProperty(String wireName, Optional<NamedConstant> constant, int position) {}
