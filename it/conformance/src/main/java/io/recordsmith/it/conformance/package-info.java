/** Runs suites in the layout of the JSON Schema Test Suite through generated code, with every way of asking it. */
package io.recordsmith.it.conformance;
