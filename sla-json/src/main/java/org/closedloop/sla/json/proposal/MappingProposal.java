package org.closedloop.sla.json.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;

/**
 * A proposed mapping, and what came of an import of the same files with it.
 *
 * @param text the mapping as a YAML document with comments; ends with a line break. Where something is still to be
 *     filled in, a placeholder in brackets stands, which a reader of the document refuses
 * @param mapping the mapping as a value, as it was tried: days begin in UTC if no zone was given, and a day is before
 *     its month if nothing decides that; empty if nothing could be proposed
 * @param imported what came of the trial; empty if nothing could be proposed
 * @param open what is to be filled in or decided, a sentence each
 * @param remarks what else is to be known of it, a sentence each
 */
public record MappingProposal(
        String text, Optional<CrmMapping> mapping, Optional<Import> imported, List<String> open, List<String> remarks) {

    /** Requires all of them. */
    public MappingProposal {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(imported, "imported");
        open = List.copyOf(open);
        remarks = List.copyOf(remarks);
    }

    /** Whether leads came of the trial, of which a stage has a time or a deal is closed. */
    public boolean isUsable() {
        return imported.filter(tried -> !tried.getLeads().isEmpty() && hasTimes(tried))
                .isPresent();
    }

    /** What came of the trial, in one paragraph of English. */
    public String summary() {
        return imported.map(ProposalHead::summary).orElse(ProposalHead.NOTHING);
    }

    private static boolean hasTimes(Import tried) {
        boolean stage = tried.getProfile().getStages().values().stream().anyMatch(count -> count > 0);
        return stage
                || tried.getLeads().stream()
                        .anyMatch(lead -> lead.getDeal()
                                .flatMap(deal -> deal.getClosedAt())
                                .isPresent());
    }
}
