package io.recordsmith.generator.shape;

/**
 * A shape at a place.
 *
 * @param key identifies the shape
 * @param nullable whether JSON's null is allowed beside it
 * @param remarks what is said at this place
 */
public record ShapeUse(ShapeKey key, boolean nullable, Remarks remarks) {}
