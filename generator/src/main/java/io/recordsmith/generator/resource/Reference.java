package io.recordsmith.generator.resource;

import io.recordsmith.generator.diagnostic.Place;

/**
 * A reference as written.
 *
 * @param text its URI reference
 * @param base the resource that it stands in
 * @param place where it stands, for diagnostics
 */
public record Reference(String text, SchemaResource base, Place place) {}
