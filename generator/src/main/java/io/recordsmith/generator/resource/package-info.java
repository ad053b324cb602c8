/** Identifiers and references: schema resources, anchors, components, and the resolution of URIs by RFC 3986. */
package io.recordsmith.generator.resource;
