/** What build tools need around the compiler: is there anything to do, and do it, in a Java process of its own if wished. */
package io.recordsmith.generator.build;
