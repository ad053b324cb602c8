package io.recordsmith.generator.plan.value;

import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.stream.NumberPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.NamedConstant;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeUse;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** How a Java value is found to be valid without being written as JSON. */
public sealed interface ValueCheck {
    /** Every value of the type is valid. */
    record Certain() implements ValueCheck {}

    /** Only a tree of the value could tell. */
    record Unknown() implements ValueCheck {}

    /** The value as it is written as a string passes the text checks of some schemas. */
    record Text(ScalarKind kind, List<SchemaKey> schemas) implements ValueCheck {
        public Text {
            schemas = List.copyOf(schemas);
        }
    }

    /** The string that an enum's constant stands for passes the text checks of some schemas. */
    record Constant(List<SchemaKey> schemas) implements ValueCheck {
        public Constant {
            schemas = List.copyOf(schemas);
        }
    }

    /**
     * The number lies within bounds.
     *
     * @param whole whether it must have no fraction, though the type may
     */
    record Number(ScalarKind kind, NumberPlan plan, boolean whole) implements ValueCheck {}

    /** The value is a tree that passes the checks of some schemas. */
    record Tree(List<SchemaKey> schemas) implements ValueCheck {
        public Tree {
            schemas = List.copyOf(schemas);
        }
    }

    /** The value is one of several; {@link ValuePlanner#parts} says how they are checked. */
    record Parts(JavaType type, State state) implements ValueCheck {}

    /**
     * A value that may be null.
     *
     * @param nullHolds whether null is valid
     */
    record OrNull(boolean nullHolds, ValueCheck check) implements ValueCheck {}

    /** The parts of a value, each of which must be valid. */
    sealed interface ValueParts {}

    /** The components of a record. */
    record Fields(List<Field> fields, List<Fixed> fixed, Optional<Additional> additional) implements ValueParts {
        public Fields {
            fields = List.copyOf(fields);
            fixed = List.copyOf(fixed);
        }
    }

    /** A property that always has the same value. */
    record Fixed(NamedConstant constant, ValueCheck check) {}

    /**
     * A component.
     *
     * @param check for a value that is not null
     * @param nullHolds whether the property may have the value null
     * @param absenceHolds whether the property need not be there
     */
    record Field(Component component, ValueCheck check, boolean nullHolds, boolean absenceHolds) {}

    /** The properties that are kept in a map. */
    record Additional(Component component, TypeUse type, ValueCheck value) {}

    /** The elements of a list. */
    record Items(TypeUse type, ValueCheck element, Optional<BigInteger> minimum, Optional<BigInteger> maximum)
            implements ValueParts {}

    /** The entries of a map; {@code names} are schemas whose text checks every key must pass. */
    record Entries(
            JavaType.MapOf type,
            ValueCheck value,
            List<SchemaKey> names,
            Optional<BigInteger> minimum,
            Optional<BigInteger> maximum)
            implements ValueParts {
        public Entries {
            names = List.copyOf(names);
        }
    }

    /** Nothing certain can be said of the parts. */
    record Opaque() implements ValueParts {}
}
