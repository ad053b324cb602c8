package io.recordsmith.generator.plan.stream;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What the elements of an array must satisfy.
 *
 * @param prefix the states of the first elements
 * @param rest the state of all further elements
 * @param minimum least number of elements
 * @param maximum greatest number of elements
 * @param unique whether no element, all of which are strings then, may come twice
 */
public record ArrayPlan(
        List<State> prefix, State rest, Optional<BigInteger> minimum, Optional<BigInteger> maximum, boolean unique) {
    /** The plan of an array of which nothing is asked. */
    public static final ArrayPlan ANYTHING =
            new ArrayPlan(List.of(), State.EMPTY, Optional.empty(), Optional.empty(), false);

    public ArrayPlan {
        prefix = List.copyOf(prefix);
    }
}
