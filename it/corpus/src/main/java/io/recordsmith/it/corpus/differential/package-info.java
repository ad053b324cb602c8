/** Holds generated code against an interpreting validator on random schemas and instances, and shrinks what differs. */
package io.recordsmith.it.corpus.differential;
