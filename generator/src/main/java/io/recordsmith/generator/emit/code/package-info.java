/**
 * Straight-line code as a model: classes with static methods, and code with the classes that it mentions.
 *
 * <p>JavaPoet names all types, and writes the types that users see. Validators and codecs are nine tenths of the text;
 * JavaPoet would render each of them twice and split every piece of it by a regular expression, which was 40 % of what
 * a run costs. Here such a file is written once. The vocabulary
 * is that of JavaPoet, so that nobody has to learn another one.
 */
package io.recordsmith.generator.emit.code;
