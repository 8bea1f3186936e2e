package org.closedloop.sla.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/**
 * Finds the open leads at an instant, and keeps those that come first.
 *
 * <p>The result depends neither on the order of the leads nor on their distribution over {@linkplain #merge merged}
 * finders. Memory does not grow with the number of leads: of the open ones as many are kept as the limit says.
 *
 * <pre>{@code
 * OpenLeadFinder finder = OpenLeadFinder.of(terms, Instant.parse("2026-03-31T07:00:00Z"), 50);
 * leads.forEach(finder::add);
 * DueList due = finder.finish();
 * }</pre>
 *
 * <p>Not thread-safe: use one finder per thread, and merge them.
 */
public final class OpenLeadFinder {

    private final ResolvedTerms terms;
    private final Instant at;
    private final int most;
    private final ClockReading clocks;
    private final Comparator<DueLead> order;

    /** The last one that is kept is the head. */
    private final PriorityQueue<DueLead> kept;

    private final Map<NotDue, Long> notDue = new EnumMap<>(NotDue.class);
    private final List<LeadIssue> issues = new ArrayList<>();
    private long open;
    private long overdue;
    private long skipped;

    private OpenLeadFinder(ResolvedTerms terms, Instant at, int most) {
        this.terms = terms;
        this.at = at;
        this.most = most;
        this.order = CallOrder.of(terms);
        this.clocks = ClockReading.of(terms, at, order);
        this.kept = new PriorityQueue<>(order.reversed());
    }

    /**
     * Returns a finder.
     *
     * @param at the instant; later events are ignored
     * @param most the number of leads that are listed
     * @throws IllegalArgumentException if it is not positive
     */
    public static OpenLeadFinder of(ResolvedTerms terms, Instant at, int most) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(at, "at");
        if (most < 1) {
            throw new IllegalArgumentException(
                    "open lead finder: must list at least 1 lead, but the limit was " + most);
        }
        return new OpenLeadFinder(terms, at, most);
    }

    /** Adds a lead. */
    public void add(Lead lead) {
        ClockReading.Result result = clocks.of(Objects.requireNonNull(lead, "lead"));
        DueLead due = result.due();
        if (due == null) {
            notDue.merge(result.reason(), 1L, Math::addExact);
            return;
        }
        open++;
        if (due.getState() == DueState.OVERDUE) {
            overdue++;
        }
        keep(due);
    }

    private void keep(DueLead due) {
        if (kept.size() < most) {
            kept.add(due);
        } else if (order.compare(due, kept.element()) < 0) {
            kept.remove();
            kept.add(due);
        }
    }

    /** Adds an issue that a reader reports; if its effect is SKIPPED, the record counts as skipped. */
    public void note(LeadIssue issue) {
        Objects.requireNonNull(issue, "issue");
        if (issue.getEffect() == LeadIssue.Effect.SKIPPED) {
            skipped++;
        }
        issues.add(issue);
        if (issues.size() > 2 * LeadAccount.LIMIT) {
            trim();
        }
    }

    private void trim() {
        issues.sort(Comparator.naturalOrder());
        if (issues.size() > LeadAccount.LIMIT) {
            issues.subList(LeadAccount.LIMIT, issues.size()).clear();
        }
    }

    /**
     * Adds what another finder has found, which remains unchanged.
     *
     * @return this finder
     * @throws IllegalArgumentException if the other finder has other terms, another instant or another limit
     */
    public OpenLeadFinder merge(OpenLeadFinder other) {
        Objects.requireNonNull(other, "other");
        if (!terms.equals(other.terms) || !at.equals(other.at) || most != other.most) {
            throw new IllegalArgumentException("open lead finder: can only be merged with one of equal terms, instant"
                    + " and limit, but they were " + this + " and " + other);
        }
        List.copyOf(other.kept).forEach(this::keep);
        Map.copyOf(other.notDue).forEach((reason, count) -> notDue.merge(reason, count, Math::addExact));
        issues.addAll(List.copyOf(other.issues));
        trim();
        open = Math.addExact(open, other.open);
        overdue = Math.addExact(overdue, other.overdue);
        skipped = Math.addExact(skipped, other.skipped);
        return this;
    }

    /** Returns the list so far. Leads can be added afterwards. */
    public DueList finish() {
        trim();
        return DueList.builder()
                .agreement(terms.getAgreement().getId())
                .version(terms.getAgreement().getVersion())
                .at(at)
                .zone(terms.getAgreement().getScope().getZone())
                .leads(kept.stream().sorted(order).toList())
                .open(open)
                .overdue(overdue)
                .notDue(notDue)
                .skipped(skipped)
                .issues(issues)
                .build();
    }

    /** The agreement, instant and limit, for messages. */
    @Override
    public String toString() {
        return "'" + terms.getAgreement().reference() + "' at " + at + " listing " + most;
    }
}
