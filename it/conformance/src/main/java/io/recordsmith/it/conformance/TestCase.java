package io.recordsmith.it.conformance;

import tools.jackson.databind.JsonNode;

/**
 * An instance and what a suite says about it.
 *
 * @param description the suite's words
 * @param data the instance
 * @param valid the right verdict
 */
record TestCase(String description, JsonNode data, boolean valid) {}
