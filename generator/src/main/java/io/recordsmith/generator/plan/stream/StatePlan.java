package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.source.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a state is decided on a forward pass over tokens. */
public sealed interface StatePlan {
    /** Returns what a pass asks of the members of an object. */
    default ObjectPlan members() {
        return this instanceof Forward forward ? forward.object().orElse(ObjectPlan.ANYTHING) : ObjectPlan.ANYTHING;
    }

    /** Returns what a pass asks of the elements of an array. */
    default ArrayPlan elements() {
        return this instanceof Forward forward ? forward.array().orElse(ArrayPlan.ANYTHING) : ArrayPlan.ANYTHING;
    }

    /** Every value holds: it is skipped. */
    record Anything() implements StatePlan {}

    /** No value holds. */
    record Nothing() implements StatePlan {}

    /**
     * The value is built as a tree and the tree checks of the state's schemas decide.
     *
     * @param reason why a forward pass cannot, for people who wonder where their time goes
     */
    record Subtree(List<SchemaKey> checks, String reason) implements StatePlan {
        public Subtree {
            checks = List.copyOf(checks);
        }
    }

    /**
     * The first token tells the branches of unions apart.
     *
     * @param kinds where values lead that begin so
     * @param others how all other values are decided; empty when none of them holds
     * @param tree how a tree would be decided whatever it is
     */
    record ByKind(Map<TokenKind, State> kinds, Optional<Subtree> others, Subtree tree) implements StatePlan {
        public ByKind {
            kinds = Collections.unmodifiableMap(kinds.isEmpty() ? Map.of() : new EnumMap<>(kinds));
        }
    }

    /**
     * A member of an object tells the branches of a union apart, if it comes first.
     *
     * @param name the member
     * @param values its values, strings or else whole numbers, and where each leads; another one is not valid
     * @param tree how an object is decided that begins otherwise
     */
    record ByMember(String name, Map<Object, State> values, Subtree tree) implements StatePlan {
        public ByMember {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * One token, or one pass over the members or elements, decides.
     *
     * @param types the types allowed; {@code NUMBER} never without {@code INTEGER}
     * @param texts the schemas whose text checks a string must pass; they look at {@code values} too
     * @param number what a number must satisfy
     * @param values the scalars other than strings that are allowed, when {@code enum} or {@code const} name them
     * @param array what the elements of an array must satisfy; empty when nothing is asked of them
     * @param object what the members of an object must satisfy; empty when nothing is asked of them
     */
    record Forward(
            Set<JsonType> types,
            List<SchemaKey> texts,
            NumberPlan number,
            Optional<List<JsonValue>> values,
            Optional<ArrayPlan> array,
            Optional<ObjectPlan> object)
            implements StatePlan {
        public Forward {
            types = Set.copyOf(types);
            texts = List.copyOf(texts);
        }

        /** Returns whether values of this type can be valid at all. */
        public boolean allows(JsonType type) {
            return types.contains(type);
        }
    }
}
