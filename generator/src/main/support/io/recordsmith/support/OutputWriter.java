package io.recordsmith.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a result in the output formats of the specification: drafts 2019-09 and 2020-12 have one unit for each keyword,
 * version 1 has one for each schema and instance.
 */
final class OutputWriter {

    private final ValidationResult result;
    private final StringBuilder json = new StringBuilder();

    /** Whether units are schemas, as in version 1, and not keywords. */
    private boolean ofSchemas;

    OutputWriter(ValidationResult result) {
        this.result = result;
    }

    String write(Output output) {
        ofSchemas = output == Output.LIST || output == Output.HIERARCHICAL;
        switch (output) {
            case FLAG -> openUnit().append('}');
            case LIST -> {
                openUnit();
                list(schemaUnits(), List.of());
                json.append('}');
            }
            case BASIC -> {
                OutputTree root = new OutputTree("", "");
                root.units().addAll(keywordUnits());
                tree(root);
            }
            case DETAILED, HIERARCHICAL -> {
                OutputTree root = new OutputTree("", "");
                for (OutputUnit unit : ofSchemas ? schemaUnits() : keywordUnits()) {
                    root.insert(unit);
                }
                root.condense();
                if (ofSchemas && address(root) == null) {
                    openUnit().append('}');
                } else {
                    tree(root);
                }
            }
        }
        return json.toString();
    }

    /** The address of what a tree is about, which version 1 asks for: the result knows the root's where no unit tells. */
    private String address(OutputTree tree) {
        boolean asked = ofSchemas && tree.absolute() == null && tree.path().isEmpty();
        return asked ? result.schema() : tree.absolute();
    }

    private StringBuilder openUnit() {
        return json.append("{\"valid\":").append(result.valid());
    }

    private void tree(OutputTree tree) {
        openUnit();
        place(tree.path(), address(tree), tree.instance());
        List<OutputUnit> others = new ArrayList<>(tree.units());
        for (OutputUnit unit : tree.units()) {
            if (unit.path().equals(tree.path()) && unit.instance().equals(tree.instance())) {
                members(unit);
                others.remove(unit);
                break;
            }
        }
        if (!others.isEmpty() || !tree.children().isEmpty()) {
            list(others, tree.children());
        }
        json.append('}');
    }

    private void list(List<OutputUnit> units, List<OutputTree> children) {
        String name = ofSchemas ? "details" : result.valid() ? "annotations" : "errors";
        json.append(",\"").append(name).append("\":[");
        for (OutputUnit unit : units) {
            openUnit();
            place(unit.path(), unit.absolute(), unit.instance());
            members(unit);
            json.append("},");
        }
        for (OutputTree child : children) {
            tree(child);
            json.append(',');
        }
        if (json.charAt(json.length() - 1) == ',') {
            json.setLength(json.length() - 1);
        }
        json.append(']');
    }

    private void place(String path, String absolute, String instance) {
        json.append(ofSchemas ? ",\"evaluationPath\":" : ",\"keywordLocation\":")
                .append(quote(path));
        if (ofSchemas) {
            json.append(",\"schemaLocation\":").append(quote(absolute == null ? "#" : absolute));
        } else if (absolute != null) {
            json.append(",\"absoluteKeywordLocation\":").append(quote(absolute));
        }
        json.append(",\"instanceLocation\":").append(quote(instance));
    }

    private void members(OutputUnit unit) {
        if (ofSchemas) {
            object("errors", unit.errors());
            object(result.valid() ? "annotations" : "droppedAnnotations", unit.annotations());
        } else {
            members(unit.errors());
            members(unit.annotations());
        }
    }

    private void object(String name, Map<String, String> members) {
        if (!members.isEmpty()) {
            json.append(",\"").append(name).append("\":{");
            int start = json.length();
            members(members);
            json.deleteCharAt(start).append('}');
        }
    }

    private void members(Map<String, String> members) {
        for (Map.Entry<String, String> member : members.entrySet()) {
            json.append(',').append(quote(member.getKey())).append(':').append(member.getValue());
        }
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        Messages.appendEscaped(quoted, text, text.length());
        return quoted.append('"').toString();
    }

    private List<OutputUnit> keywordUnits() {
        return result.valid() ? annotationUnits() : errorUnits();
    }

    private List<OutputUnit> errorUnits() {
        List<OutputUnit> units = new ArrayList<>();
        for (ValidationError error : result.errors()) {
            OutputUnit unit =
                    new OutputUnit(error.keywordLocation(), error.absoluteKeywordLocation(), error.instanceLocation());
            unit.errors().put("error", quote(error.message()));
            units.add(unit);
        }
        return units;
    }

    private List<OutputUnit> annotationUnits() {
        List<OutputUnit> units = new ArrayList<>();
        for (Annotation annotation : result.annotations()) {
            OutputUnit unit = new OutputUnit(
                    annotation.keywordLocation(), annotation.absoluteKeywordLocation(), annotation.instanceLocation());
            unit.annotations().put("annotation", annotation.value());
            units.add(unit);
        }
        return units;
    }

    private List<OutputUnit> schemaUnits() {
        Map<List<String>, OutputUnit> units = new LinkedHashMap<>();
        for (ValidationError error : result.errors()) {
            int depth = depthBelowSchema(error);
            OutputUnit unit = schemaUnit(
                    units,
                    OutputUnit.strip(error.keywordLocation(), depth),
                    OutputUnit.strip(error.absoluteKeywordLocation(), depth),
                    error.instanceLocation());
            String message = quote(error.message());
            String earlier = unit.errors().put(error.keyword(), message);
            if (earlier != null) {
                String joined = earlier.substring(0, earlier.length() - 1) + "; " + message.substring(1);
                unit.errors().put(error.keyword(), joined);
            }
        }
        for (Annotation annotation : result.annotations()) {
            schemaUnit(
                            units,
                            OutputUnit.strip(annotation.keywordLocation(), 1),
                            OutputUnit.strip(annotation.absoluteKeywordLocation(), 1),
                            annotation.instanceLocation())
                    .annotations()
                    .put(annotation.keyword(), annotation.value());
        }
        return new ArrayList<>(units.values());
    }

    private static OutputUnit schemaUnit(
            Map<List<String>, OutputUnit> units, String path, String absolute, String instance) {
        List<String> key = List.of(path, instance);
        OutputUnit unit = units.get(key);
        if (unit == null) {
            unit = new OutputUnit(path, absolute, instance);
            units.put(key, unit);
        }
        return unit;
    }

    /** How many segments of its location an error's keyword takes; none when the schema itself is {@code false}. */
    private static int depthBelowSchema(ValidationError error) {
        String keyword = Location.segment(error.keyword());
        if (error.keywordLocation().endsWith(keyword)) {
            return 1;
        }
        boolean named =
                error.keyword().equals("dependentRequired") || error.keyword().equals("dependencies");
        return named && OutputUnit.strip(error.keywordLocation(), 1).endsWith(keyword) ? 2 : 0;
    }
}
