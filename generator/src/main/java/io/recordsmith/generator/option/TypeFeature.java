package io.recordsmith.generator.option;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What generated types may have beyond what they always have. */
public enum TypeFeature implements OptionValue {
    /** Builders start with the defaults of the schema. */
    BUILDER_DEFAULTS("builderDefaults"),
    /** Records have a method {@code withX} for each component. */
    WITHERS("withers"),
    /** Records have a method {@code optionalX} for each component that may be null. */
    OPTIONAL_ACCESSORS("optionalAccessors"),
    /**
     * Components carry annotations of {@code jakarta.validation.constraints}. They say a part of what the schema does;
     * {@code @Size} counts characters as Java does, where the schema counts code points.
     */
    JAKARTA_VALIDATION("jakartaValidation"),
    /** Types, validators and codecs carry the annotation {@code javax.annotation.processing.Generated}. */
    GENERATED_ANNOTATION("generatedAnnotation");

    private final String optionName;

    TypeFeature(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }

    /** Returns the features that are wished for, of those that are told whether they are. */
    public static Set<TypeFeature> wished(Map<TypeFeature, Boolean> wishes) {
        Set<TypeFeature> features = EnumSet.noneOf(TypeFeature.class);
        wishes.forEach((feature, wish) -> {
            if (wish) {
                features.add(feature);
            }
        });
        return Collections.unmodifiableSet(features);
    }
}
