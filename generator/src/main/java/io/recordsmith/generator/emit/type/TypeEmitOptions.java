package io.recordsmith.generator.emit.type;

import io.recordsmith.generator.option.TypeFeature;
import java.util.Set;

/**
 * How types are written.
 *
 * @param nullMarked whether they carry the nullness annotations of JSpecify
 * @param databindAdapter whether entry types carry the annotations by which an {@code ObjectMapper} finds their codecs
 * @param features what they have beyond what they always have
 */
public record TypeEmitOptions(boolean nullMarked, boolean databindAdapter, Set<TypeFeature> features) {
    public TypeEmitOptions {
        features = Set.copyOf(features);
    }

    boolean has(TypeFeature feature) {
        return features.contains(feature);
    }
}
