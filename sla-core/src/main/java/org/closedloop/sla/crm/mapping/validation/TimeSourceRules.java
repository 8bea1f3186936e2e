package org.closedloop.sla.crm.mapping.validation;

import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Sources of times that can never have one. */
final class TimeSourceRules implements Rules<CrmMapping> {

    @Override
    public void check(CrmMapping mapping, Report report) {
        for (Located<TimeSource> source : Located.times(mapping)) {
            if (source.part() instanceof EntryTime entry && entry.getValues().isEmpty()) {
                report.breach(Rule.ENTRY_WITHOUT_VALUES, source.path() + ".values", "property", entry.getProperty());
            } else if (source.part() instanceof EarliestTime earliest
                    && earliest.getSources().isEmpty()) {
                report.breach(Rule.EARLIEST_OF_NOTHING, source.path() + ".sources");
            } else if (source.part() instanceof ConditionalTime conditional
                    && conditional.getWhen().isEmpty()) {
                report.breach(Rule.TIME_WITHOUT_CONDITION, source.path() + ".when");
            } else if (source.part() instanceof DealTime ofDeal
                    && (ofDeal.getTime() instanceof DealTime || !isOfJoinedLead(source.path()))) {
                report.breach(Rule.DEAL_TIME_ELSEWHERE, source.path() + ".time");
            }
        }
    }

    /** The creation of a lead determines its deals, and is read before they are known. */
    private static boolean isOfJoinedLead(String path) {
        return path.startsWith("lead.") && !path.startsWith("lead.createdAt");
    }
}
