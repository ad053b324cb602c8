package io.recordsmith.generator.plan.type;

/**
 * A constant of a generated type.
 *
 * @param javaName unique among the constants and components of its type
 */
public record NamedConstant(String javaName, JavaType type, JavaValue value) {}
