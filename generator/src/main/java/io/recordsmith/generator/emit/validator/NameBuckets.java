package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.plan.check.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Properties divided by the last bits of the hashes of their names, so that each group fits into one method.
 *
 * @param mask the bits, as a mask
 * @param groups the properties, group by group
 * @param buckets for each value of the bits the groups, more than one when the author of a schema saw to it that hashes
 *     collide
 */
record NameBuckets(int mask, List<List<Map.Entry<String, Use>>> groups, List<List<Integer>> buckets) {
    private static final int WANTED = 50;

    static NameBuckets of(List<Map.Entry<String, Use>> named) {
        int mask = Integer.highestOneBit(Math.max(1, named.size() / WANTED)) * 2 - 1;
        List<List<Map.Entry<String, Use>>> byHash = new ArrayList<>();
        for (int i = 0; i <= mask; i++) {
            byHash.add(new ArrayList<>());
        }
        named.forEach(entry -> byHash.get(entry.getKey().hashCode() & mask).add(entry));
        List<List<Map.Entry<String, Use>>> groups = new ArrayList<>();
        List<List<Integer>> buckets = new ArrayList<>();
        for (List<Map.Entry<String, Use>> bucket : byHash) {
            List<Integer> indexes = new ArrayList<>();
            for (int start = 0; start < bucket.size(); start += Chunks.IN_ONE_METHOD) {
                indexes.add(groups.size());
                groups.add(bucket.subList(start, Math.min(bucket.size(), start + Chunks.IN_ONE_METHOD)));
            }
            buckets.add(indexes);
        }
        return new NameBuckets(mask, groups, buckets);
    }

    List<Integer> of(int bucket) {
        return buckets.get(bucket);
    }
}
