package org.closedloop.sla.crm.assembly;

import java.util.HashSet;
import java.util.Set;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.reading.ImportLog;
import org.jspecify.annotations.Nullable;

/**
 * Replaces halves of surrogate pairs in the values of a record: a CRM that cuts texts by length leaves them behind, and
 * no UTF-8 file can hold a lead that has one.
 */
final class HalfCharacters {

    private final CrmRecord record;
    private final ImportLog log;
    /** The history ends in the value itself, mostly. */
    private @Nullable Set<String> told;

    HalfCharacters(CrmRecord record, ImportLog log) {
        this.record = record;
        this.log = log;
    }

    /** The value, whole; a replacement is reported. */
    String whole(String property, String value) {
        String whole = Excerpt.whole(value);
        if (!whole.equals(value) && isFirst(property + '\n' + value)) {
            log.note(record, ImportReason.CHARACTER_REPLACED, ImportEffect.ASSUMED, property, whole, null);
        }
        return whole;
    }

    private boolean isFirst(String replaced) {
        Set<String> before = told == null ? new HashSet<>() : told;
        told = before;
        return before.add(replaced);
    }
}
