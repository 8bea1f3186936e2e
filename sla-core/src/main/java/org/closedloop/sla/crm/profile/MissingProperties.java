package org.closedloop.sla.crm.profile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.SourceParts;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;

/**
 * Finds properties that a mapping names and no record has: probably misspelt, or not exported.
 *
 * <p>Of alternative properties, one is enough. Nothing is reported for kinds without records. For an exclusion, a
 * record of any kind is enough. A deal's source, probability and reason of its loss, which only complete what is
 * reported, are optional.
 */
final class MissingProperties {

    private final Set<String> seen;
    private final Set<String> missing = new LinkedHashSet<>();

    private MissingProperties(Map<RecordKind, Set<String>> all, RecordKind... kinds) {
        this.seen = new TreeSet<>();
        Stream.of(kinds).map(all::get).filter(Objects::nonNull).forEach(seen::addAll);
    }

    /**
     * Returns the issues; each suggests a similar name that the mapping does not have.
     *
     * @param all the names of the properties of each kind of record
     * @param stagesDecide whether the CRM's pipelines define the outcome of a stage
     */
    static List<ImportIssue> in(CrmMapping mapping, Map<RecordKind, Set<String>> all, boolean stagesDecide) {
        MissingProperties ofLeads =
                new MissingProperties(all, RecordKind.LEAD, RecordKind.COMPANION, RecordKind.CHANGE);
        if (all.containsKey(RecordKind.LEAD)) {
            ofLeads.check(mapping.getLead());
        }
        MissingProperties ofDeals = new MissingProperties(all, RecordKind.DEAL, RecordKind.CHANGE);
        if (all.containsKey(RecordKind.DEAL)) {
            ofDeals.check(mapping.getDeal(), stagesDecide);
            ofDeals.timesOfLeads(mapping.getLead());
        }
        MissingProperties ofEither = new MissingProperties(all, RecordKind.LEAD, RecordKind.DEAL, RecordKind.COMPANION);
        if (all.containsKey(RecordKind.LEAD) || all.containsKey(RecordKind.DEAL)) {
            ofEither.each(properties(
                    mapping.getExclusions().stream().map(Exclusion::getTest).toList()));
        }
        MissingProperties ofActivities = new MissingProperties(all, RecordKind.ACTIVITY);
        if (all.containsKey(RecordKind.ACTIVITY)) {
            mapping.getActivity().ifPresent(ofActivities::check);
        }
        return Stream.of(ofLeads, ofDeals, ofEither, ofActivities)
                .flatMap(never -> never.issues(mapping.properties()))
                .distinct()
                .toList();
    }

    private Stream<ImportIssue> issues(Set<String> mapped) {
        List<String> unmapped =
                seen.stream().filter(name -> !mapped.contains(name)).toList();
        return missing.stream()
                .map(property -> ImportIssue.builder()
                        .reason(ImportReason.PROPERTY_NEVER_SEEN)
                        .effect(ImportEffect.NONE)
                        .property(property)
                        .detail(NearName.of(property, unmapped).map(IssueDetail::of))
                        .build());
    }

    private void check(LeadMapping lead) {
        anyOf(lead.getId().stream().toList());
        anyOf(lead.getDeal());
        times(lead.getCreatedAt());
        lead.getStages().values().forEach(this::times);
        Stream.of(
                        lead.getHandedOverAt(),
                        lead.getAcceptedAt(),
                        lead.getRejectedAt(),
                        lead.getDisqualifiedAt(),
                        lead.getFirstTouchAt())
                .forEach(this::times);
        if (hasAny(lead.getFirstTouchAt())) {
            anyOf(properties(lead.getHumanTouch()));
        }
        Stream.of(
                        lead.getRejectionReason(),
                        lead.getDisqualificationReason(),
                        lead.getSource(),
                        lead.getSegment(),
                        lead.getPriority())
                .forEach(this::anyOf);
        times(List.copyOf(lead.getRecycledAt()));
        check(lead.getTouches());
        each(lead.getFields().values());
    }

    /** One touch is enough; one without a time is not used. */
    private void check(List<TouchMapping> touches) {
        anyOf(touches.stream().map(TouchMapping::getAt).toList());
        for (TouchMapping touch : touches) {
            if (seen.contains(touch.getAt())) {
                anyOf(List.of(touch.getChannel()));
            }
        }
    }

    private void check(DealMapping deal, boolean stagesDecide) {
        anyOf(deal.getLead());
        each(Stream.of(deal.getId(), deal.getStage(), deal.getPipeline())
                .flatMap(Optional::stream)
                .toList());
        boolean decided = deal.getOutcome().isPresent() || isDecidedByStage(deal, stagesDecide);
        if (!decided) {
            each(Stream.of(deal.getClosedFlag(), deal.getWonFlag())
                    .flatMap(Optional::stream)
                    .toList());
        }
        if (deal.getOutcome().isEmpty()) {
            each(properties(deal.getWonWhen()));
            each(properties(deal.getLostWhen()));
        }
        Stream.of(deal.getCreatedAt(), deal.getClosedAt(), deal.getReportedBackAt())
                .forEach(this::times);
        anyOf(deal.getAmounts().stream().map(AmountSource::getProperty).toList());
    }

    private void check(ActivityMapping activity) {
        anyOf(activity.getId().stream().toList());
        anyOf(Stream.concat(activity.getLead().stream(), activity.getDeal().stream())
                .toList());
        times(activity.getAt());
        anyOf(properties(activity.getHuman()));
        anyOf(properties(activity.getDone()));
    }

    /**
     * Whether the deals have stages that the mapping lists or the CRM's pipelines define; the flags are then
     * alternatives, which many exports lack.
     */
    private boolean isDecidedByStage(DealMapping deal, boolean stagesDecide) {
        return deal.getStage().filter(seen::contains).isPresent()
                && (!deal.getWon().isEmpty() || !deal.getLost().isEmpty() || stagesDecide);
    }

    /** The times of leads that are stored in their deals. */
    private void timesOfLeads(LeadMapping lead) {
        lead.getStages().values().forEach(this::timesOfDeals);
        Stream.of(
                        lead.getHandedOverAt(),
                        lead.getAcceptedAt(),
                        lead.getRejectedAt(),
                        lead.getDisqualifiedAt(),
                        lead.getFirstTouchAt())
                .forEach(this::timesOfDeals);
    }

    private void timesOfDeals(Collection<TimeSource> sources) {
        anyOf(ofTimes(SourceParts.ofDeals(sources)));
    }

    private void times(Collection<TimeSource> sources) {
        anyOf(ofTimes(SourceParts.own(sources)));
    }

    private static List<String> properties(Collection<PropertyTest> tests) {
        return tests.stream().map(PropertyTest::getProperty).toList();
    }

    private static List<String> ofTimes(Collection<TimeSource> sources) {
        return sources.stream().flatMap(source -> source.properties().stream()).toList();
    }

    private boolean hasAny(Collection<TimeSource> sources) {
        return sources.stream().anyMatch(source -> source.properties().stream().anyMatch(seen::contains));
    }

    private void each(Collection<String> properties) {
        properties.forEach(property -> anyOf(List.of(property)));
    }

    private void anyOf(Collection<String> properties) {
        if (properties.stream().noneMatch(seen::contains)) {
            missing.addAll(properties);
        }
    }
}
