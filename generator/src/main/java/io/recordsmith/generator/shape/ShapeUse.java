package io.recordsmith.generator.shape;

/**
 * A shape at a place.
 *
 * @param key identifies the shape
 * @param nullable whether JSON's null is allowed beside it
 * @param remarks what is said at this place
 * @param whole all schemas that hold at this place, of which the key leaves out those that make no type
 */
public record ShapeUse(ShapeKey key, boolean nullable, Remarks remarks, ShapeKey whole) {}
