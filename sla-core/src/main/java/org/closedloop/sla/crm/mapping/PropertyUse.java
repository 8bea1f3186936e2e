package org.closedloop.sla.crm.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.RecordKind;

/**
 * That a mapping reads a property, and as what.
 *
 * @param kind the records whose property it is; of those that say more of a lead, that of leads
 * @param path where the mapping names it, such as {@code lead.stages.sql}
 */
public record PropertyUse(RecordKind kind, String path, String property) {

    /** All of a mapping, in the order in which it is written. */
    public static List<PropertyUse> of(CrmMapping mapping) {
        Collector all = new Collector();
        all.addLead(mapping.getLead());
        all.addDeal(mapping.getDeal());
        mapping.getActivity().ifPresent(all::addActivity);
        mapping.getChange().ifPresent(all::addChange);
        for (Exclusion exclusion : mapping.getExclusions()) {
            all.add(RecordKind.LEAD, "exclusions", exclusion.getTest().getProperty());
            all.add(RecordKind.DEAL, "exclusions", exclusion.getTest().getProperty());
        }
        return List.copyOf(all.uses);
    }

    private static final class Collector {

        private final Set<PropertyUse> uses = new LinkedHashSet<>();

        private void addLead(LeadMapping lead) {
            RecordKind kind = RecordKind.LEAD;
            lead.getId().ifPresent(id -> add(kind, "lead.id", id));
            add(kind, "lead.deal", lead.getDeal());
            addTimes(kind, "lead.createdAt", lead.getCreatedAt());
            lead.getStages().forEach((stage, sources) -> addTimes(kind, "lead.stages." + stage, sources));
            addTimes(kind, "lead.handedOverAt", lead.getHandedOverAt());
            addTimes(kind, "lead.acceptedAt", lead.getAcceptedAt());
            addTimes(kind, "lead.rejectedAt", lead.getRejectedAt());
            add(kind, "lead.rejectionReason", lead.getRejectionReason());
            addTimes(kind, "lead.firstTouchAt", lead.getFirstTouchAt());
            addTests(kind, "lead.humanTouch", lead.getHumanTouch());
            add(kind, "lead.source", lead.getSource());
            add(kind, "lead.segment", lead.getSegment());
            add(kind, "lead.priority", lead.getPriority());
            for (TouchMapping touch : lead.getTouches()) {
                add(kind, "lead.touches", List.of(touch.getAt(), touch.getChannel()));
            }
            lead.getFields().forEach((field, property) -> add(kind, "lead.fields." + field, property));
        }

        private void addDeal(DealMapping deal) {
            RecordKind kind = RecordKind.DEAL;
            add(kind, "deal.id", deal.getId());
            add(kind, "deal.lead", deal.getLead());
            add(kind, "deal.stage", deal.getStage());
            add(kind, "deal.closedFlag", deal.getClosedFlag());
            add(kind, "deal.wonFlag", deal.getWonFlag());
            addTests(kind, "deal.wonWhen", deal.getWonWhen());
            addTests(kind, "deal.lostWhen", deal.getLostWhen());
            add(kind, "deal.probability", deal.getProbability());
            add(kind, "deal.pipeline", deal.getPipeline());
            addTimes(kind, "deal.createdAt", deal.getCreatedAt());
            addTimes(kind, "deal.closedAt", deal.getClosedAt());
            addTimes(kind, "deal.reportedBackAt", deal.getReportedBackAt());
            for (AmountSource amount : deal.getAmounts()) {
                add(kind, "deal.amounts", amount.getProperty());
                add(kind, "deal.amounts", amount.getCurrencyProperty());
            }
            add(kind, "deal.lossReason", deal.getLossReason());
            add(kind, "deal.source", deal.getSource());
        }

        private void addActivity(ActivityMapping activity) {
            RecordKind kind = RecordKind.ACTIVITY;
            add(kind, "activity.id", activity.getId());
            add(kind, "activity.lead", activity.getLead());
            add(kind, "activity.deal", activity.getDeal());
            addTimes(kind, "activity.at", activity.getAt());
            addTests(kind, "activity.human", activity.getHuman());
            addTests(kind, "activity.done", activity.getDone());
        }

        private void addChange(ChangeMapping change) {
            RecordKind kind = RecordKind.CHANGE;
            add(kind, "change.lead", change.getLead());
            add(kind, "change.deal", change.getDeal());
            add(kind, "change.record", change.getRecord());
            add(kind, "change.field", change.getField());
            add(kind, "change.property", change.getProperty());
            add(kind, "change.oldValue", change.getOldValue());
            add(kind, "change.newValue", change.getNewValue());
            add(kind, "change.at", change.getAt());
        }

        private void addTimes(RecordKind kind, String path, Collection<TimeSource> sources) {
            sources.forEach(source -> addTime(kind, path, source));
        }

        private void addTime(RecordKind kind, String path, TimeSource source) {
            if (source instanceof DealTime ofDeal) {
                addTime(RecordKind.DEAL, path, ofDeal.getTime());
            } else if (source instanceof ConditionalTime conditional) {
                addTime(kind, path, conditional.getTime());
                addTests(kind, path, conditional.getWhen());
            } else if (source instanceof EarliestTime earliest) {
                addTimes(kind, path, earliest.getSources());
            } else {
                add(kind, path, source.properties());
            }
        }

        private void addTests(RecordKind kind, String path, Collection<PropertyTest> tests) {
            tests.forEach(test -> add(kind, path, test.getProperty()));
        }

        private void add(RecordKind kind, String path, Optional<String> property) {
            property.ifPresent(name -> add(kind, path, name));
        }

        private void add(RecordKind kind, String path, Collection<String> properties) {
            new ArrayList<>(properties).forEach(property -> add(kind, path, property));
        }

        private void add(RecordKind kind, String path, String property) {
            uses.add(new PropertyUse(kind, path, property));
        }
    }
}
