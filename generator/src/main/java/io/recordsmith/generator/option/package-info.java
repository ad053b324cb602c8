/** The choices that users have about generated code. Like {@code diagnostic}, any stage may know them. */
package io.recordsmith.generator.option;
