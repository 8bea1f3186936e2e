package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.PropertyProfile.State;
import org.closedloop.sla.funnel.DealOutcome;

/** Finds what a mapping names and an export does not have. */
final class ExportFit {

    private final CrmMapping mapping;

    ExportFit(CrmMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * The issues of an import of which this was seen.
     *
     * @param stages how many leads entered each stage
     * @param outcomes how many deals have each outcome
     */
    List<ImportIssue> issues(
            List<PropertyProfile> properties, Map<String, Long> stages, Map<String, Long> outcomes, boolean leads) {
        List<ImportIssue> issues = new ArrayList<>();
        for (PropertyProfile property : properties) {
            long filled = property.getFilled().orElse(0L);
            // What a companion says for its lead is counted with the lead, where it has no value.
            if (property.getState() == State.READ && filled > 0 && property.getUnreadable() * 2 > filled) {
                issues.add(issue(ImportReason.PROPERTY_MOSTLY_UNREADABLE)
                        .kind(property.getKind())
                        .property(property.getProperty())
                        .value(Long.toString(property.getUnreadable()))
                        .detail(Long.toString(filled))
                        .build());
            }
        }
        if (leads) {
            stages.forEach((stage, entered) -> {
                if (entered == 0) {
                    issues.add(
                            issue(ImportReason.STAGE_NOT_REACHED).value(stage).build());
                }
            });
        }
        if (!outcomes.isEmpty()) {
            for (DealOutcome outcome : spokenOf()) {
                String word = outcome.name().toLowerCase(Locale.ROOT);
                if (!outcomes.containsKey(word)) {
                    issues.add(
                            issue(ImportReason.OUTCOME_NOT_REACHED).value(word).build());
                }
            }
        }
        return issues;
    }

    private static ImportIssue.Builder issue(ImportReason reason) {
        return ImportIssue.builder().reason(reason).effect(ImportEffect.NONE);
    }

    private Set<DealOutcome> spokenOf() {
        DealMapping deal = mapping.getDeal();
        Set<DealOutcome> outcomes = EnumSet.noneOf(DealOutcome.class);
        if (deal.getOutcome().isPresent()) {
            outcomes.add(deal.getOutcome().get());
            return outcomes;
        }
        if (!deal.getWon().isEmpty()
                || !deal.getWonWhen().isEmpty()
                || deal.getWonFlag().isPresent()) {
            outcomes.add(DealOutcome.WON);
        }
        if (!deal.getLost().isEmpty()
                || !deal.getLostWhen().isEmpty()
                || (deal.getClosedFlag().isPresent() && deal.getWonFlag().isPresent())) {
            outcomes.add(DealOutcome.LOST);
        }
        return outcomes;
    }
}
