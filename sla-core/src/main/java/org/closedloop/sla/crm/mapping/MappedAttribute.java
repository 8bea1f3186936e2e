package org.closedloop.sla.crm.mapping;

import java.util.List;
import org.closedloop.sla.crm.RecordKind;

/**
 * An attribute of a mapping that names properties, or one entry of it. Internal.
 *
 * @param kind the records whose properties it names; for properties that only complete a lead, the kind of leads
 * @param path the attribute, such as {@code lead.stages}
 * @param key the key of the entry, such as {@code sql}; empty if the attribute has no keys
 * @param values whether an import counts the values of its properties
 */
public record MappedAttribute(
        RecordKind kind,
        String path,
        String key,
        List<TimeSource> times,
        List<PropertyTest> tests,
        List<String> properties,
        Values values) {

    /** Whether an import counts the values of a property one by one. */
    public enum Values {
        /** The mapping decides by them, or a lead has one of a few. */
        COUNTED,
        /** Most of them differ. */
        NOT_COUNTED
    }

    /** The path and the key as an import profile shows them: {@code lead.stages.sql}. */
    public String label() {
        return key.isEmpty() ? path : path + "." + key;
    }

    /** The path and the key as a finding shows them: {@code lead.stages[sql]}. */
    public String location() {
        return key.isEmpty() ? path : path + "[" + key + "]";
    }
}
