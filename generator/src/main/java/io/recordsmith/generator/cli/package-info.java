/** The command line of the compiler. Its options and exit codes are a contract that scripts rely on. */
package io.recordsmith.generator.cli;
