package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.constraint.Excerpt;

/**
 * Replaces halves of surrogate pairs in the values of a record: a CRM that cuts texts by length leaves them behind, and
 * no UTF-8 file can hold a lead that has one.
 */
final class HalfCharacters {

    private final CrmRecord record;
    private final Ledger ledger;
    /** The history ends in the value itself, mostly. */
    private final Set<String> told = new HashSet<>();

    private HalfCharacters(CrmRecord record, Ledger ledger) {
        this.record = record;
        this.ledger = ledger;
    }

    /** The record with whole values of these properties, each replacement told; the same one if all are whole. */
    static CrmRecord replaced(CrmRecord record, Set<String> properties, Ledger ledger) {
        boolean whole = true;
        for (String property : properties) {
            String value = record.getProperties().get(property);
            List<PropertyChange> changes = record.getHistory().get(property);
            whole &= value == null || Excerpt.isWhole(value);
            whole &= changes == null || changes.stream().allMatch(change -> Excerpt.isWhole(change.getValue()));
        }
        return whole ? record : new HalfCharacters(record, ledger).replaced(properties);
    }

    private CrmRecord replaced(Set<String> asked) {
        Map<String, String> properties = new HashMap<>(record.getProperties());
        Map<String, List<PropertyChange>> history = new LinkedHashMap<>(record.getHistory());
        for (String property : asked) {
            properties.computeIfPresent(property, this::whole);
            history.computeIfPresent(property, this::whole);
        }
        return record.withProperties(properties).withHistory(history);
    }

    private List<PropertyChange> whole(String property, List<PropertyChange> changes) {
        List<PropertyChange> whole = new ArrayList<>();
        changes.forEach(change -> whole.add(change.withValue(whole(property, change.getValue()))));
        return whole;
    }

    private String whole(String property, String value) {
        String whole = Excerpt.whole(value);
        if (!whole.equals(value) && told.add(property + '\n' + value)) {
            ledger.note(record, ImportReason.CHARACTER_REPLACED, ImportEffect.ASSUMED, property, whole, null);
        }
        return whole;
    }
}
