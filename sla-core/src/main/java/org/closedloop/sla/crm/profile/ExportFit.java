package org.closedloop.sla.crm.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.State;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.reading.ReadingTally;
import org.closedloop.sla.format.BlankWords;
import org.closedloop.sla.funnel.DealOutcome;

/** Finds differences between a mapping and an export, and values that may have another meaning. */
final class ExportFit {

    private final CrmMapping mapping;

    private final ReadingTally readings;
    private final BlankWords words;

    ExportFit(CrmMapping mapping, ReadingTally readings) {
        this.mapping = mapping;
        this.readings = readings;
        this.words = BlankWords.of(mapping.getFormat());
    }

    /**
     * Returns the issues.
     *
     * @param stages how many leads entered each stage
     * @param outcomes how many deals have each outcome
     */
    List<ImportIssue> issues(List<PropertyProfile> properties, Map<String, Long> stages, Map<String, Long> outcomes) {
        List<ImportIssue> issues = new ArrayList<>();
        for (PropertyProfile property : properties) {
            long filled = property.getFilled().orElse(0L);
            // Values of a companion count as values of the lead, which has none itself.
            if (property.getState() == State.READ && filled > 0 && property.getUnreadable() * 2 > filled) {
                issues.add(issue(ImportReason.PROPERTY_MOSTLY_UNREADABLE)
                        .kind(property.getKind())
                        .property(property.getProperty())
                        .value(Long.toString(property.getUnreadable()))
                        .detail(IssueDetail.of(Long.toString(filled)))
                        .build());
            }
        }
        properties.forEach(property -> issues.addAll(doubts(property)));
        stages.forEach((stage, entered) -> {
            if (entered == 0) {
                issues.add(issue(ImportReason.STAGE_NOT_REACHED).value(stage).build());
            }
        });
        if (!outcomes.isEmpty()) {
            for (DealOutcome outcome : mappedOutcomes()) {
                String word = outcome.name().toLowerCase(Locale.ROOT);
                if (!outcomes.containsKey(word)) {
                    issues.add(issue(ImportReason.OUTCOME_NOT_REACHED)
                            .value(word)
                            .detail(DetailPhrase.of(outcome))
                            .build());
                }
            }
        }
        return issues;
    }

    /** Returns issues of values that the format leaves ambiguous. */
    private List<ImportIssue> doubts(PropertyProfile property) {
        List<ImportIssue> issues = new ArrayList<>();
        long zoneless = readings.get(property.getKind(), property.getProperty()).zoneless();
        if (zoneless > 0
                && zoneless < property.getInstants()
                && mapping.getFormat().getZone().isEmpty()) {
            issues.add(issue(ImportReason.OFFSETS_MIXED)
                    .kind(property.getKind())
                    .property(property.getProperty())
                    .value(Long.toString(zoneless))
                    .detail(IssueDetail.of(Long.toString(property.getInstants())))
                    .build());
        }
        for (ValueCount value : property.getValues()) {
            if (value.getTakenFor().isEmpty() && words.maybeBlank(property.getProperty(), value.getValue())) {
                issues.add(issue(ImportReason.MAYBE_BLANK_WORD)
                        .kind(property.getKind())
                        .property(property.getProperty())
                        .value(value.getValue())
                        .detail(IssueDetail.of(Long.toString(value.getRecords())))
                        .build());
            }
        }
        return issues;
    }

    private static ImportIssue.Builder issue(ImportReason reason) {
        return ImportIssue.builder().reason(reason).effect(ImportEffect.NONE);
    }

    private Set<DealOutcome> mappedOutcomes() {
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
