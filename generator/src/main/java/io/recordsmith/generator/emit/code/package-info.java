/**
 * Java source as a model: types with their members, and code with the classes that it mentions.
 *
 * <p>The vocabulary is that of JavaPoet, so that nobody has to learn another one. It is written anew because rendering
 * was most of what a run costs: here a file is written once, in the layout that it keeps, after its imports have been
 * found without writing it.
 */
package io.recordsmith.generator.emit.code;
