package io.recordsmith.generator.plan.lane;

import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan.Property;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.FixedProperty;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the members by which an object is read into a record. */
public final class RecordMembers {
    private RecordMembers() {}

    /** Adds the members that no schema of the state names, as when what is read is known to be valid. */
    public static ObjectPlan of(ObjectPlan plan, RecordDeclaration record) {
        Map<String, Property> properties = new LinkedHashMap<>();
        plan.properties().forEach(property -> properties.put(property.name(), property));
        State state = plan.others().get(0);
        for (Component component : record.components()) {
            properties.putIfAbsent(
                    component.wireName(), new Property(component.wireName(), state, component.required(), true));
        }
        for (FixedProperty fixed : record.fixed()) {
            properties.putIfAbsent(fixed.wireName(), new Property(fixed.wireName(), state, true, true));
        }
        return plan.withProperties(List.copyOf(properties.values()));
    }
}
