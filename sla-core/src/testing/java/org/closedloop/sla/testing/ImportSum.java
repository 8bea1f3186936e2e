package org.closedloop.sla.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.funnel.Lead;

/** Checks whether the account of an import adds up. */
final class ImportSum {

    private ImportSum() {}

    /** The inconsistency, as the end of a sentence. */
    static Optional<String> flaw(Import all) {
        long taken = all.getCount().getTaken();
        if (taken != all.getLeads().size()) {
            return Optional.of(taken + " were taken, and there are " + all.getLeads().size() + " leads");
        }
        Set<String> ids = new HashSet<>();
        for (Lead lead : all.getLeads()) {
            if (!ids.add(lead.getId())) {
                return Optional.of("there are two leads '" + lead.getId() + "'");
            }
        }
        return unexplained(all);
    }

    /**
     * The effect of issues that are not kept is unknown, so that reasons with several effects give a range.
     */
    private static Optional<String> unexplained(Import all) {
        long least = 0;
        long most = 0;
        for (Map.Entry<ImportReason, Long> entry : all.getIssueCounts().entrySet()) {
            List<ImportEffect> effects = all.getIssues().stream()
                    .filter(issue -> issue.getReason() == entry.getKey())
                    .map(issue -> issue.getEffect())
                    .toList();
            long skipping = effects.stream()
                    .filter(effect -> effect == ImportEffect.SKIPPED)
                    .count();
            least += skipping == effects.size() && skipping > 0 ? entry.getValue() : skipping;
            most += skipping == 0 ? 0 : entry.getValue() - (effects.size() - skipping);
        }
        long skipped = all.getCount().getSkipped();
        return least <= skipped && skipped <= most
                ? Optional.empty()
                : Optional.of(
                        skipped + " were skipped, and issues say why of " + (least == most ? "" : least + " to ") + most);
    }
}
