package io.recordsmith.it.conformance;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A schema and the cases it is tried with.
 *
 * @param file where the suite has it
 * @param description the suite's words
 * @param schema the schema
 * @param cases the cases, in order
 */
record TestGroup(SuiteFile file, String description, JsonNode schema, List<TestCase> cases) {

    TestGroup {
        cases = List.copyOf(cases);
    }
}
