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
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.SourceParts;
import org.closedloop.sla.crm.mapping.TimeSource;

/**
 * Finds properties that a mapping names and no record has: probably misspelt, or not exported.
 *
 * <p>Of alternative properties, one is enough. Nothing is reported for kinds without records. For an exclusion, a
 * record of any kind is enough.
 */
final class MissingProperties {

    private final Set<String> seen;
    private final Set<String> missing = new LinkedHashSet<>();

    private MissingProperties(Map<RecordKind, Set<String>> all, RecordKind... kinds) {
        this.seen = new TreeSet<>();
        Stream.of(kinds).map(all::get).filter(Objects::nonNull).forEach(seen::addAll);
    }

    /** Returns the issues; each suggests a similar name that the mapping does not have. */
    static List<ImportIssue> in(CrmMapping mapping, Map<RecordKind, Set<String>> all) {
        MissingProperties ofLeads =
                new MissingProperties(all, RecordKind.LEAD, RecordKind.COMPANION, RecordKind.CHANGE);
        if (all.containsKey(RecordKind.LEAD)) {
            ofLeads.look(mapping.getLead());
        }
        MissingProperties ofDeals = new MissingProperties(all, RecordKind.DEAL, RecordKind.CHANGE);
        if (all.containsKey(RecordKind.DEAL)) {
            ofDeals.look(mapping.getDeal());
            ofDeals.timesOfLeads(mapping.getLead());
        }
        MissingProperties ofEither = new MissingProperties(all, RecordKind.LEAD, RecordKind.DEAL, RecordKind.COMPANION);
        if (all.containsKey(RecordKind.LEAD) || all.containsKey(RecordKind.DEAL)) {
            mapping.getExclusions()
                    .forEach(exclusion ->
                            ofEither.anyOf(List.of(exclusion.getTest().getProperty())));
        }
        return Stream.of(ofLeads, ofDeals, ofEither)
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

    private void look(LeadMapping lead) {
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
            anyOf(lead.getHumanTouch().stream().map(PropertyTest::getProperty).toList());
        }
        Stream.of(
                        lead.getRejectionReason(),
                        lead.getDisqualificationReason(),
                        lead.getSource(),
                        lead.getSegment(),
                        lead.getPriority())
                .forEach(this::anyOf);
        times(List.copyOf(lead.getRecycledAt()));
        lead.getFields().values().forEach(property -> anyOf(List.of(property)));
    }

    private void look(DealMapping deal) {
        anyOf(deal.getLead());
        Stream.of(deal.getId(), deal.getStage(), deal.getPipeline())
                .flatMap(Optional::stream)
                .forEach(property -> anyOf(List.of(property)));
        Stream.of(deal.getCreatedAt(), deal.getClosedAt(), deal.getReportedBackAt())
                .forEach(this::times);
        anyOf(deal.getAmounts().stream().map(AmountSource::getProperty).toList());
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
        anyOf(properties(SourceParts.ofDeals(sources)));
    }

    private void times(Collection<TimeSource> sources) {
        anyOf(properties(SourceParts.own(sources)));
    }

    private static List<String> properties(Collection<TimeSource> sources) {
        return sources.stream().flatMap(source -> source.properties().stream()).toList();
    }

    private boolean hasAny(Collection<TimeSource> sources) {
        return sources.stream().anyMatch(source -> source.properties().stream().anyMatch(seen::contains));
    }

    private void anyOf(Collection<String> properties) {
        if (properties.stream().noneMatch(seen::contains)) {
            missing.addAll(properties);
        }
    }
}
