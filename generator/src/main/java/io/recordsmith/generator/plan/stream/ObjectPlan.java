package io.recordsmith.generator.plan.stream;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What the members of an object must satisfy.
 *
 * @param properties the members that some schema speaks of by name, in the order in which the schemas do
 * @param patterns the patterns that other names are held against
 * @param others the state of a member with another name, indexed by the bits of the patterns that its name matches;
 *     one state when there are no patterns
 * @param names the schemas whose text checks every name must pass
 * @param minimum least number of members
 * @param maximum greatest number of members
 * @param dependencies what the presence of one member asks of others
 * @param presences unions that ask for nothing but the presence of members
 */
public record ObjectPlan(
        List<Property> properties,
        List<String> patterns,
        List<State> others,
        List<State> names,
        Optional<BigInteger> minimum,
        Optional<BigInteger> maximum,
        List<Dependency> dependencies,
        List<Presence> presences) {
    public ObjectPlan {
        presences = List.copyOf(presences);
        properties = List.copyOf(properties);
        patterns = List.copyOf(patterns);
        others = List.copyOf(others);
        names = List.copyOf(names);
        dependencies = List.copyOf(dependencies);
    }

    /** The plan of an object of which nothing is asked. */
    public static final ObjectPlan ANYTHING = new ObjectPlan(
            List.of(),
            List.of(),
            List.of(State.EMPTY),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    /** Returns this plan with other named members. */
    public ObjectPlan withProperties(List<Property> named) {
        return new ObjectPlan(named, patterns, others, names, minimum, maximum, dependencies, presences);
    }

    /** Returns whether members are counted. */
    public boolean counts() {
        return minimum.isPresent() || maximum.isPresent();
    }

    /**
     * A member.
     *
     * @param declared whether it is a declared property, which may not stand twice, and not merely required
     */
    public record Property(String name, State value, boolean required, boolean declared) {}

    /** {@code dependentRequired}: when {@code name} is there, so must all the others be. */
    public record Dependency(String name, List<String> required) {
        public Dependency {
            required = List.copyOf(required);
        }
    }

    /**
     * {@code anyOf}, {@code oneOf} or {@code not} of branches that only require members.
     *
     * @param branches the names that each branch requires, at least one
     */
    public record Presence(Kind kind, List<List<String>> branches) {
        /** How many branches hold. */
        public enum Kind {
            AT_LEAST_ONE,
            ONE,
            NONE
        }

        public Presence {
            branches = branches.stream().map(List::copyOf).toList();
        }

        /** Returns all names in order. */
        public List<String> names() {
            return branches.stream().flatMap(List::stream).distinct().toList();
        }
    }
}
