package io.recordsmith.generator.emit;

import io.recordsmith.generator.option.Implementation;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.option.SupportClasses;
import io.recordsmith.generator.option.TypeFeature;
import java.util.List;
import java.util.Set;

/**
 * What code is written for.
 *
 * @param packageName the package of everything that is generated
 * @param supportPackage the package of the support classes
 * @param databindAdapter whether types carry the annotations by which an {@code ObjectMapper} finds their codecs
 * @param nullMarked whether code carries the nullness annotations of JSpecify
 * @param annotations whether the results for valid instances have annotations
 * @param fastLane whether codecs try a fast lane first where one is possible
 * @param features what types have beyond what they always have
 * @param interfaces what types implement
 * @param supportClasses which support classes are copied
 */
public record EmitOptions(
        String packageName,
        String supportPackage,
        JacksonVersion jackson,
        boolean databindAdapter,
        boolean nullMarked,
        boolean annotations,
        boolean fastLane,
        Set<TypeFeature> features,
        List<Implementation> interfaces,
        SupportClasses supportClasses) {
    public EmitOptions {
        interfaces = List.copyOf(interfaces);
        features = Set.copyOf(features);
    }
}
