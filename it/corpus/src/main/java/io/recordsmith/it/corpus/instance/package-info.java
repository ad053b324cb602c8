/** Generates instances for schemas: valid ones, and ones with a single fault. An independent validator has the last word. */
package io.recordsmith.it.corpus.instance;
