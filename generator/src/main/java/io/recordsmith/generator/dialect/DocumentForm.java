package io.recordsmith.generator.dialect;

import io.recordsmith.generator.source.JsonPointer;
import java.util.Optional;

/**
 * What a document is.
 *
 * @param dialect the dialect of its schemas
 * @param container where the schemas are that users name, in an OpenAPI or Swagger document; empty when the document
 *     itself is a schema
 */
public record DocumentForm(Dialect dialect, Optional<JsonPointer> container) {}
