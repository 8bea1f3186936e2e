package org.closedloop.sla.validation;

import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.EarliestTime;
import org.closedloop.sla.crm.FirstEntry;
import org.closedloop.sla.crm.TimeSource;

/** Sources of times that can never give one. */
final class TimeSourceRules implements MappingRules {

    @Override
    public void check(CrmMapping mapping, Report report) {
        for (Located<TimeSource> source : Located.times(mapping)) {
            if (source.part() instanceof FirstEntry entry && entry.getValues().isEmpty()) {
                report.breach(Rule.ENTRY_WITHOUT_VALUES, source.path() + ".values", "property", entry.getProperty());
            } else if (source.part() instanceof EarliestTime earliest
                    && earliest.getSources().isEmpty()) {
                report.breach(Rule.EARLIEST_OF_NOTHING, source.path() + ".sources");
            }
        }
    }
}
