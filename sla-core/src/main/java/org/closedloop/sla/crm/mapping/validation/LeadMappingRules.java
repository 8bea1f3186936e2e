package org.closedloop.sla.crm.mapping.validation;

import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Mapped stages, activities and changes have a source. */
final class LeadMappingRules implements Rules<CrmMapping> {

    @Override
    public void check(CrmMapping mapping, Report report) {
        mapping.getLead().getStages().forEach((stage, sources) -> {
            if (sources.isEmpty()) {
                report.breachBy(stage, Rule.MAPPED_STAGE_WITHOUT_SOURCE, "lead.stages[" + stage + "]");
            }
        });
        mapping.getActivity()
                .filter(activity -> activity.getAt().isEmpty())
                .ifPresent(activity -> report.breach(Rule.ACTIVITY_WITHOUT_TIME, "activity.at"));
        mapping.getChange()
                .filter(change ->
                        change.getField().isEmpty() && change.getProperty().isEmpty())
                .ifPresent(change -> report.breach(Rule.CHANGE_OF_NOTHING, "change.field"));
    }
}
