package io.recordsmith.generator.emit.type;

import io.recordsmith.generator.option.Implementation;
import io.recordsmith.generator.option.TypeFeature;
import java.util.List;
import java.util.Set;

/**
 * How types are written.
 *
 * @param nullMarked whether they carry the nullness annotations of JSpecify
 * @param databindAdapter whether entry types carry the annotations by which an {@code ObjectMapper} finds their codecs
 * @param features what they have beyond what they always have
 * @param interfaces what they implement
 */
public record TypeEmitOptions(
        boolean nullMarked, boolean databindAdapter, Set<TypeFeature> features, List<Implementation> interfaces) {
    public TypeEmitOptions {
        features = Set.copyOf(features);
        interfaces = List.copyOf(interfaces);
    }

    boolean has(TypeFeature feature) {
        return features.contains(feature);
    }
}
