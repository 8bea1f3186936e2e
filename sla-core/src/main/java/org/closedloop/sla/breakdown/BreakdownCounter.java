package org.closedloop.sla.breakdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;

/**
 * Counts leads per group in one pass, by the values of one or more dimensions.
 *
 * <p>Each lead is counted once, by a {@link FunnelCounter} of its group. The total is the sum of all groups. A lead
 * without a value is in a group of those without one.
 *
 * <pre>{@code
 * BreakdownCounter counter =
 *         BreakdownCounter.of(terms, asOf, Dimension.of("owner"), Dimension.of("segment"));
 * leads.forEach(counter::add);
 * Breakdown breakdown = counter.finish(BreakdownSpan.PERIOD);
 * }</pre>
 *
 * <p>At most {@value #MOST_GROUPS} groups are listed, unless another limit is set: those whose values come first in
 * order. All others are counted together; of them only the number is known, up to {@value #MOST_OTHER_GROUPS}. So
 * memory does not grow with the number of leads; a group takes as much as a {@link FunnelCounter}. Which groups are
 * listed depends neither on the order of the leads nor on {@linkplain #merge merging}. It cannot be the largest groups:
 * which ones they are is known only after all leads.
 *
 * <p>Merging is associative and commutative, and {@link #neutral} is its identity.
 *
 * <p>Not thread-safe: use one counter per thread, and merge them.
 */
public final class BreakdownCounter implements LeadCounter<BreakdownCounter> {

    /** The number of groups that are listed, unless another limit is set. */
    public static final int MOST_GROUPS = 250;

    /** The number of groups that are not listed, up to which they are counted. */
    public static final int MOST_OTHER_GROUPS = 10_000;

    private final ResolvedTerms terms;
    private final LocalDate asOf;
    private final List<Dimension> dimensions;
    private final int most;
    private final GroupKeys keys;
    private final BoundedGroups groups;

    /** Counts no leads, only the records that could not be read. */
    private final FunnelCounter unread;

    private BreakdownCounter(
            ResolvedTerms terms, LocalDate asOf, List<Dimension> dimensions, int most, FunnelCounter unread) {
        this.terms = terms;
        this.asOf = asOf;
        this.dimensions = dimensions;
        this.most = most;
        this.keys = new GroupKeys(dimensions, terms.getAgreement().getScope().getZone(), terms.closeOf(asOf));
        this.unread = unread;
        this.groups = new BoundedGroups(unread, most, MOST_OTHER_GROUPS);
    }

    /**
     * Returns a counter without exchange rates that lists up to {@value #MOST_GROUPS} groups.
     *
     * @param terms the terms that define what is counted
     * @param asOf the last day that is counted in full
     * @param dimensions at least one, each once
     * @throws IllegalArgumentException if there is no dimension or one twice, or a metric needs what the terms lack
     */
    public static BreakdownCounter of(ResolvedTerms terms, LocalDate asOf, Dimension... dimensions) {
        return of(terms, asOf, ExchangeRates.none(), List.of(dimensions), MOST_GROUPS);
    }

    /**
     * Returns a counter.
     *
     * @param rates rates into the agreement's currency
     * @param dimensions at least one, each once
     * @param most the number of groups that are listed
     * @throws IllegalArgumentException if there is no dimension or one twice, the number is not positive, or a metric
     *     needs what the terms lack
     */
    public static BreakdownCounter of(
            ResolvedTerms terms, LocalDate asOf, ExchangeRates rates, List<Dimension> dimensions, int most) {
        Breakdown.checkDimensions(dimensions);
        if (most < 1) {
            throw new IllegalArgumentException("breakdown: must list at least 1 group, but the limit was " + most);
        }
        return new BreakdownCounter(
                Objects.requireNonNull(terms, "terms"),
                Objects.requireNonNull(asOf, "asOf"),
                List.copyOf(dimensions),
                most,
                FunnelCounter.of(terms, asOf, rates));
    }

    /** Returns an empty counter of the same terms, day, rates, dimensions and limit. */
    @Override
    public BreakdownCounter neutral() {
        return new BreakdownCounter(terms, asOf, dimensions, most, unread.neutral());
    }

    @Override
    public void add(Lead lead) {
        groups.counterOf(keys.of(lead)).add(lead);
    }

    /**
     * Counts a lead given as a record, which can be reused afterwards.
     *
     * @throws IllegalArgumentException if it has no id, or a value by which leads are grouped is not known
     */
    @Override
    public void add(LeadRecord lead) {
        groups.counterOf(keys.of(lead)).add(lead);
    }

    @Override
    public void note(LeadIssue issue) {
        unread.note(issue);
    }

    @Override
    public void note(LeadAccount records) {
        unread.note(records);
    }

    /**
     * Adds the counts of another counter, which remains unchanged. Merging a counter with itself doubles its counts.
     *
     * @return this counter
     * @throws IllegalArgumentException if the other counter has other terms, another day, other rates, other dimensions
     *     or another limit
     */
    @Override
    public BreakdownCounter merge(BreakdownCounter other) {
        Objects.requireNonNull(other, "other");
        if (!dimensions.equals(other.dimensions) || most != other.most) {
            throw new IllegalArgumentException("breakdown counter: can only be merged with one of equal dimensions and"
                    + " limit, but they were " + this + " and " + other);
        }
        if (other == this) {
            return merge(neutral().merge(this));
        }
        unread.merge(other.unread);
        groups.merge(other.groups);
        keys.merge(other.keys);
        return this;
    }

    /**
     * Returns the dimensions of which no lead has a value. That is usually a mistake: the name of a field is
     * misspelled, or the mapping does not fill it.
     */
    public List<Dimension> missing() {
        return keys.missing();
    }

    /** Returns the numbers of all leads, the same as those of a {@link FunnelCounter} of the same terms. */
    public FunnelNumbers total() {
        return whole().finish();
    }

    private FunnelCounter whole() {
        FunnelCounter whole = unread.neutral().merge(unread);
        groups.byKey().values().forEach(whole::merge);
        return whole;
    }

    /** Returns the breakdown so far. Leads can be added afterwards. */
    public Breakdown finish(BreakdownSpan span) {
        Objects.requireNonNull(span, "span");
        FunnelCounter whole = whole();
        LeadAccount account = whole.finish().getAccount().orElseThrow();
        return Breakdown.builder()
                .agreement(terms.getAgreement().getId())
                .version(terms.getAgreement().getVersion())
                .asOf(asOf)
                .dimensions(dimensions)
                .counted(account.getCounted())
                .skipped(account.getSkipped())
                .otherGroups(groups.otherGroups())
                .targets(new BreakdownEvaluator(terms, asOf, span, whole, whole.neutral(), groups.byKey()).targets())
                .build();
    }

    /** The dimensions and the limit, for messages. */
    @Override
    public String toString() {
        return "by " + dimensions.stream().map(Dimension::getName).toList() + " listing " + most;
    }
}
