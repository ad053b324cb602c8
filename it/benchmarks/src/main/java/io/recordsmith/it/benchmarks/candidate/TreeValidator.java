package io.recordsmith.it.benchmarks.candidate;

import io.recordsmith.it.benchmarks.workload.EntrySchema;
import io.recordsmith.it.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * A validator that interprets schemas on trees. Schemas are loaded before any clock runs.
 *
 * @param <S> a loaded schema
 */
interface TreeValidator<S> {
    S load(byte[] schema) throws Exception;

    Object tree(byte[] json) throws Exception;

    boolean isValid(S schema, Object tree) throws Exception;

    /** What an application does with bytes: parse them, then validate the tree. */
    default Candidate bytes(Workload workload) throws Exception {
        List<S> schemas = schemas(workload);
        return index -> {
            S schema = schemas.get(index);
            return json -> isValid(schema, tree((byte[]) json));
        };
    }

    /** The validation alone. */
    default Candidate node(Workload workload) throws Exception {
        List<S> schemas = schemas(workload);
        return new Candidate() {
            @Override
            public Object input(byte[] json, int schema) throws Exception {
                return tree(json);
            }

            @Override
            public Check check(int index) {
                S schema = schemas.get(index);
                return tree -> isValid(schema, tree);
            }
        };
    }

    private List<S> schemas(Workload workload) throws Exception {
        List<S> loaded = new ArrayList<>();
        for (EntrySchema schema : workload.schemas()) {
            loaded.add(load(schema.bundle()));
        }
        return loaded;
    }
}
