package org.closedloop.sla.crm.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.HeldSince;
import org.closedloop.sla.crm.mapping.MappedAttribute;
import org.closedloop.sla.crm.mapping.MappedAttribute.Values;
import org.closedloop.sla.crm.mapping.MappedAttributes;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;

/** The properties whose values are counted one by one. */
final class CountedProperties {

    /** The properties of HubSpot and Salesforce that hold the owner. */
    static final List<String> OWNERS = List.of("hubspot_owner_id", "OwnerId");

    private CountedProperties() {}

    static Set<String> of(CrmMapping mapping) {
        Set<String> names = new HashSet<>(OWNERS);
        for (MappedAttribute attribute : MappedAttributes.of(mapping)) {
            if (attribute.values() == Values.COUNTED) {
                addTimes(attribute.times(), names);
                addTests(attribute.tests(), names);
                names.addAll(attribute.properties());
            }
        }
        return Set.copyOf(names);
    }

    private static void addTimes(Collection<TimeSource> sources, Set<String> names) {
        for (TimeSource source : sources) {
            if (source instanceof EntryTime || source instanceof HeldSince) {
                names.addAll(source.properties());
            }
            addTests(source.tests(), names);
            addTimes(source.parts(), names);
        }
    }

    /** Values that are compared in part, such as addresses, are mostly different. */
    private static void addTests(Collection<PropertyTest> tests, Set<String> names) {
        tests.stream()
                .filter(test -> test.getComparison() == PropertyTest.Comparison.IS)
                .map(PropertyTest::getProperty)
                .forEach(names::add);
    }
}
