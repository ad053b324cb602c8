package io.recordsmith.generator.shape;

import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.source.JsonValue;
import java.util.Optional;

/**
 * What schemas say beside what they allow; the nearest to the use counts.
 *
 * @param title may be empty
 * @param description may be empty
 * @param deprecated whether the place itself is deprecated, not only its type
 * @param secret whether values must not be shown: {@code writeOnly} or {@code format: password}
 * @param defaultValue the {@code default}
 * @param javaName what the author calls it in Java
 * @param place where it is written; empty where nothing is
 */
public record Remarks(
        String title,
        String description,
        boolean deprecated,
        boolean secret,
        Optional<JsonValue> defaultValue,
        Optional<String> javaName,
        Optional<Place> place) {}
