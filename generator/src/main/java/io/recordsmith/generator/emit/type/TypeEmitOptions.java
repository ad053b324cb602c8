package io.recordsmith.generator.emit.type;

/**
 * How types are written.
 *
 * @param nullMarked whether they carry the nullness annotations of JSpecify
 * @param databindAdapter whether entry types carry the annotations by which an {@code ObjectMapper} finds their codecs
 */
public record TypeEmitOptions(boolean nullMarked, boolean databindAdapter) {}
