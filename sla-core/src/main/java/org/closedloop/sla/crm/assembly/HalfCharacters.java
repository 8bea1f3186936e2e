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
 * Replaces halves of surrogate pairs in the values of a record: a CRM that cuts texts by length produces them, and
 * UTF-8 cannot encode them.
 */
final class HalfCharacters {

    private final CrmRecord record;
    private final ImportLog log;
    /** The values that were reported; most histories end with the value itself. */
    private @Nullable Set<String> reported;

    HalfCharacters(CrmRecord record, ImportLog log) {
        this.record = record;
        this.log = log;
    }

    /** Returns the value without halves; reports a replacement. */
    String whole(String property, String value) {
        String whole = Excerpt.whole(value);
        if (!whole.equals(value) && isFirst(property + '\n' + value)) {
            log.note(record, ImportReason.CHARACTER_REPLACED, ImportEffect.ASSUMED, property, whole, null);
        }
        return whole;
    }

    private boolean isFirst(String replaced) {
        Set<String> before = reported == null ? new HashSet<>() : reported;
        reported = before;
        return before.add(replaced);
    }
}
