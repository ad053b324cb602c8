package io.recordsmith.generator.plan.check;

import java.util.Set;

/** Where in the instance a schema is applied, seen from the schema that applies it. */
public sealed interface Step {
    /** At the same place. */
    record Here() implements Step {}

    /** To the value of a property. */
    record Member(String name) implements Step {}

    /** To the values of properties with other names than these. */
    record Others(Set<String> names) implements Step {}

    /** To the name of a property, as a string. */
    record Name() implements Step {}

    /** To an element. */
    record Element(int index) implements Step {}

    /** To all elements from an index on. */
    record ElementsFrom(int index) implements Step {}
}
