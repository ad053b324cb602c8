package io.recordsmith.generator.naming;

import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The schemas on the way from one schema down to another inside it. */
final class SchemaPath {
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies");
    private static final Set<String> LISTED = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

    /**
     * A step.
     *
     * @param keyword the applicator
     * @param token name or index below it; empty when the keyword holds one schema
     * @param location the schema that the step leads to
     */
    record Step(String keyword, String token, SchemaLocation location) {}

    private SchemaPath() {}

    static List<Step> steps(SchemaLocation from, SchemaLocation to) {
        List<String> tokens = to.pointer().tokens();
        List<Step> steps = new ArrayList<>();
        JsonPointer pointer = from.pointer();
        int at = pointer.tokens().size();
        while (at < tokens.size()) {
            String keyword = tokens.get(at);
            pointer = pointer.child(keyword);
            at++;
            String token = "";
            if (at < tokens.size() && hasToken(keyword, tokens.get(at))) {
                token = tokens.get(at);
                pointer = pointer.child(token);
                at++;
            }
            steps.add(new Step(keyword, token, new SchemaLocation(to.document(), pointer)));
        }
        return steps;
    }

    private static boolean hasToken(String keyword, String next) {
        // Up to 2019-09, items may hold a list; no keyword is a number.
        return NAMED.contains(keyword)
                || LISTED.contains(keyword)
                || keyword.equals("items") && next.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
