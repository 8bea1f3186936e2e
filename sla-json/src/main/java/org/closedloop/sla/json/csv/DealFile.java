package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;

/**
 * Distinguishes a file of deals from one of leads by its columns: it has the id of a deal or the deal's stage, and
 * nothing that only a lead has. Close dates, pipelines, amounts and currencies occur in both.
 */
final class DealFile {

    private final CrmMapping mapping;
    private final Set<String> ofLeadsOnly;
    /** What only deals have, but for their ids and links. */
    private final Set<String> ofDealsOnly;

    DealFile(CrmMapping mapping) {
        this.mapping = mapping;
        this.ofLeadsOnly = new LinkedHashSet<>(mapping.properties());
        ofLeadsOnly.removeAll(mapping.withLead(LeadMapping.builder().build()).properties());
        this.ofDealsOnly = new LinkedHashSet<>(mapping.properties());
        ofDealsOnly.removeAll(mapping.withDeal(DealMapping.builder().build()).properties());
        mapping.getDeal().getId().ifPresent(ofDealsOnly::remove);
        ofDealsOnly.removeAll(mapping.getDeal().getLead());
        mapping.getLead().getStages().values().forEach(this::exceptOfDeals);
        exceptOfDeals(mapping.getLead().getHandedOverAt());
        exceptOfDeals(mapping.getLead().getAcceptedAt());
        exceptOfDeals(mapping.getLead().getRejectedAt());
        exceptOfDeals(mapping.getLead().getFirstTouchAt());
    }

    /** Times of leads may be taken from their deals. */
    private void exceptOfDeals(Collection<TimeSource> sources) {
        for (TimeSource source : sources) {
            if (source instanceof DealTime ofDeal) {
                ofLeadsOnly.removeAll(ofDeal.properties());
            } else if (source instanceof EarliestTime earliest) {
                exceptOfDeals(earliest.getSources());
            } else if (source instanceof ConditionalTime conditional) {
                exceptOfDeals(List.of(conditional.getTime()));
            }
        }
    }

    /**
     * Why a file is refused as one of leads; empty if it may be one of leads. A stage alone is not enough: leads may
     * have the stage of their deal.
     */
    Optional<IssueDetail> refusal(Header header) {
        boolean certain = !hasAny(header, "column.any")
                || hasAny(header, "column.leads")
                || hasAny(header, "column.deal.name")
                || header.columns(mapping.getDeal().getLead()).length > 0;
        return certain && is(header) ? Optional.of(DetailPhrase.FILE_OF_DEALS) : Optional.empty();
    }

    /** Whether the columns are clearly those of deals. */
    boolean is(Header header) {
        return !isOfLeads(header) && (hasAny(header, "column.any") ? isInStage(header) : hasDealId(header));
    }

    private boolean isOfLeads(Header header) {
        if (isLinkOfDeal(header)) {
            return hasAny(header, "column.person")
                    || header.columns(ofLeadsOnly).length >= header.columns(ofDealsOnly).length;
        }
        return hasLeadId(header)
                || hasAny(header, "column.lead.deals")
                || hasAny(header, "column.person")
                || header.columns(ofLeadsOnly).length > 0;
    }

    /** Where the mapping names both ids, a column that is called like the id of a lead may be a deal's link to it. */
    private boolean hasLeadId(Header header) {
        Optional<String> named = mapping.getLead().getId();
        if (named.filter(id -> header.column(id) >= 0).isPresent()) {
            return true;
        }
        boolean otherwise = named.isPresent() && hasMappedDealId(header);
        return !otherwise && hasAny(header, "column.lead.own");
    }

    /**
     * Whether the file has the ids of both, and deals name their lead in a column that is called like the id in the
     * file of leads. It is the file of that of which it has more columns.
     */
    private boolean isLinkOfDeal(Header header) {
        return mapping.getLead().getId().filter(mapping.getDeal().getLead()::contains).stream()
                        .anyMatch(id -> header.column(id) >= 0)
                && hasMappedDealId(header);
    }

    /** Beside an id of its own, the id of a deal is that of another record. */
    private boolean isInStage(Header header) {
        boolean stage = mapping.getDeal()
                .getStage()
                .filter(name -> header.column(name) >= 0)
                .isPresent();
        return stage && !hasDealId(header);
    }

    private boolean hasDealId(Header header) {
        return hasMappedDealId(header) || hasAny(header, "column.deal.own");
    }

    private boolean hasMappedDealId(Header header) {
        return mapping.getDeal().getId().filter(id -> header.column(id) >= 0).isPresent();
    }

    private static boolean hasAny(Header header, String entry) {
        return header.first(entry) >= 0;
    }
}
