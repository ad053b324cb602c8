/**
 * The first stage: files and texts become positioned JSON values. The only package that reads files, and the only one
 * that knows a JSON or YAML parser.
 */
package io.recordsmith.generator.source;
