package org.closedloop.sla.json.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;

/**
 * A proposed mapping, and the result of an import of the same files with it.
 *
 * @param text the mapping as a YAML document with comments; ends with a line break. A value that must be filled in is a
 *     placeholder in brackets, which a reader of the document refuses
 * @param mapping the mapping as a value, as it was tried: days begin in UTC if no zone was given, and the day is before
 *     the month if the files do not decide it; empty if nothing could be proposed
 * @param imported the result of the trial; empty if nothing could be proposed
 * @param open the values to fill in or decide, a sentence each
 * @param remarks further remarks, a sentence each
 */
public record MappingProposal(
        String text, Optional<CrmMapping> mapping, Optional<Import> imported, List<String> open, List<String> remarks) {

    /** Requires all parameters. */
    public MappingProposal {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(imported, "imported");
        open = List.copyOf(open);
        remarks = List.copyOf(remarks);
    }

    /** Whether the trial has leads, at least one of which has the time of a stage or a closed deal. */
    public boolean isUsable() {
        return imported.filter(tried -> !tried.getLeads().isEmpty() && hasTimes(tried))
                .isPresent();
    }

    /** The result of the trial, in one paragraph of English. */
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
