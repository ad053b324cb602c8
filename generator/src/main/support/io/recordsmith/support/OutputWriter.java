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

    OutputWriter(ValidationResult result) {
        this.result = result;
    }

    String write(Output output) {
        switch (output) {
            case FLAG -> openUnit().append('}');
            case BASIC -> keywordUnits(false);
            case DETAILED -> keywordUnits(true);
            case LIST -> schemaList();
            case HIERARCHICAL -> schemaTree();
        }
        return json.toString();
    }

    private StringBuilder openUnit() {
        return json.append("{\"valid\":").append(result.valid());
    }

    // Drafts 2019-09 and 2020-12.

    private void keywordUnits(boolean nested) {
        OutputTree root = new OutputTree("", "");
        for (OutputUnit unit : result.valid() ? annotationUnits() : errorUnits()) {
            if (nested) {
                root.insert(unit);
            } else {
                root.units().add(unit);
            }
        }
        if (nested) {
            root.condense();
        }
        keywordTree(root);
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

    private void keywordTree(OutputTree tree) {
        openUnit();
        keywordPlace(tree.path(), tree.absolute(), tree.instance());
        List<OutputUnit> units = tree.units();
        if (!units.isEmpty() || !tree.children().isEmpty()) {
            json.append(result.valid() ? ",\"annotations\":[" : ",\"errors\":[");
            for (OutputUnit unit : units) {
                openUnit();
                keywordPlace(unit.path(), unit.absolute(), unit.instance());
                members(unit.errors());
                members(unit.annotations());
                json.append("},");
            }
            for (OutputTree child : tree.children()) {
                keywordTree(child);
                json.append(',');
            }
            closeList();
        }
        json.append('}');
    }

    private void keywordPlace(String path, String absolute, String instance) {
        json.append(",\"keywordLocation\":").append(quote(path));
        if (absolute != null) {
            json.append(",\"absoluteKeywordLocation\":").append(quote(absolute));
        }
        json.append(",\"instanceLocation\":").append(quote(instance));
    }

    // Version 1.

    private void schemaList() {
        openUnit().append(",\"details\":[");
        for (OutputUnit unit : schemaUnits()) {
            openUnit();
            schemaPlace(unit.path(), unit.absolute(), unit.instance());
            schemaMembers(unit);
            json.append("},");
        }
        closeList();
        json.append('}');
    }

    private void schemaTree() {
        OutputTree root = new OutputTree("", "");
        for (OutputUnit unit : schemaUnits()) {
            root.insert(unit);
        }
        root.condense();
        schemaTree(root);
    }

    private void schemaTree(OutputTree tree) {
        openUnit();
        schemaPlace(tree.path(), tree.absolute(), tree.instance());
        List<OutputUnit> details = new ArrayList<>();
        for (OutputUnit unit : tree.units()) {
            if (unit.path().equals(tree.path()) && unit.instance().equals(tree.instance())) {
                schemaMembers(unit);
            } else {
                details.add(unit);
            }
        }
        if (!details.isEmpty() || !tree.children().isEmpty()) {
            json.append(",\"details\":[");
            for (OutputUnit unit : details) {
                openUnit();
                schemaPlace(unit.path(), unit.absolute(), unit.instance());
                schemaMembers(unit);
                json.append("},");
            }
            for (OutputTree child : tree.children()) {
                schemaTree(child);
                json.append(',');
            }
            closeList();
        }
        json.append('}');
    }

    private List<OutputUnit> schemaUnits() {
        Map<List<String>, OutputUnit> units = new LinkedHashMap<>();
        for (ValidationError error : result.errors()) {
            int depth = depthBelowSchema(error);
            schemaUnit(
                            units,
                            OutputUnit.strip(error.keywordLocation(), depth),
                            OutputUnit.strip(error.absoluteKeywordLocation(), depth),
                            error.instanceLocation())
                    .errors()
                    .put(error.keyword(), quote(error.message()));
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

    private void schemaPlace(String path, String absolute, String instance) {
        json.append(",\"evaluationPath\":").append(quote(path));
        json.append(",\"schemaLocation\":").append(quote(absolute == null ? "#" : absolute));
        json.append(",\"instanceLocation\":").append(quote(instance));
    }

    private void schemaMembers(OutputUnit unit) {
        object("errors", unit.errors());
        object(result.valid() ? "annotations" : "droppedAnnotations", unit.annotations());
    }

    // JSON text.

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

    private void closeList() {
        if (json.charAt(json.length() - 1) == ',') {
            json.setLength(json.length() - 1);
        }
        json.append(']');
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        Messages.appendEscaped(quoted, text, text.length());
        return quoted.append('"').toString();
    }
}
