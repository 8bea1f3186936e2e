package org.closedloop.sla.counting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.CounterState;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Counts leads, and computes the measurements of an agreement's windows at the close of a day.
 *
 * <p>It measures every metric of the terms in every range that has begun. Future ranges are absent, and so are report
 * deliveries, which do not depend on leads.
 *
 * <p>A metric is absent if no lead, in any window or before the period, has entered each of its stages; otherwise 0 is
 * a measurement. The same applies to deals, to the creation of deals, and to the source, segment, priority or field by
 * which a metric selects or values leads. Events after the day {@code asOf} in the zone of the agreement's scope are
 * ignored.
 *
 * <p>The result depends neither on the order of the leads nor on their distribution over {@linkplain #merge merged}
 * counters.
 *
 * <pre>{@code
 * FunnelCounter counter = FunnelCounter.of(terms, LocalDate.of(2026, 3, 31));
 * leads.forEach(counter::add);
 * FunnelNumbers numbers = counter.finish();
 *
 * FunnelNumbers same = leads.parallelStream().collect(FunnelCounter.collector(terms, asOf));
 * }</pre>
 *
 * <p>Merging is associative and commutative, and {@link #neutral} is its identity. With {@link #toBytes} and
 * {@link #merge(byte[])}, which are deterministic, leads can be counted on several machines.
 *
 * <p>Memory does not grow with the number of leads. The period is divided into buckets at the bounds of all ranges.
 * Each metric and bucket has at most six counters (a lead value has one per segment), ten cases, one sum per currency,
 * one number per distinct duration in minutes, and for deal sizes one per distinct amount.
 *
 * <p>Each later cycle of a recycled lead is counted like a lead of its own, in the metrics that
 * {@linkplain org.closedloop.sla.metric.Metric#cycles count it}. The account counts leads, not cycles.
 *
 * <p>If the terms have exclusions, an excluded lead is in no metric of the targets concerned, and leads are counted a
 * second time as if nothing were excluded ({@link FunnelNumbers#getUnexcluded}).
 *
 * <p>Ids are <em>not</em> checked for uniqueness, which would need memory for every id: a lead that is added twice
 * counts twice. A {@link org.closedloop.sla.counting.ids.LeadIdCounter} beside it notices that.
 *
 * <p>Not thread-safe: use one counter per thread, and merge them.
 */
public final class FunnelCounter implements LeadCounter<FunnelCounter> {

    /**
     * The name and version of the format of {@link #toBytes}. It changes with the rules of counting; states of another
     * format are refused.
     */
    public static final String STATE_FORMAT = CounterState.FORMAT;

    private final CountContext context;
    private final TimeBuckets buckets;
    private final LeadFacts facts;
    private final LeadCopier copier;
    private final TallySet tallies;
    private final RecordTally records = new RecordTally();
    private final CycleOrder cycleOrder;
    private final LeadExclusions exclusions;
    /** Counts the same leads as if nothing were excluded; null if nothing is. */
    private final @Nullable FunnelCounter unexcluded;

    private FunnelCounter(CountContext context, TimeBuckets buckets) {
        this(context, buckets, new LeadFacts(buckets), new LeadCopier(), null);
    }

    private FunnelCounter(
            CountContext context,
            TimeBuckets buckets,
            LeadFacts facts,
            LeadCopier copier,
            @Nullable FunnelCounter unexcludedSibling) {
        this.context = context;
        this.buckets = buckets;
        this.facts = facts;
        this.copier = copier;
        this.cycleOrder = new CycleOrder(buckets);
        this.tallies = new TallySet(context, buckets, facts);
        this.exclusions = LeadExclusions.of(context.terms(), tallies.metrics());
        if (context.terms().getExclusions().isEmpty()) {
            this.unexcluded = null;
        } else {
            this.unexcluded = unexcludedSibling == null
                    ? new FunnelCounter(context.withoutExclusions(), buckets)
                    : unexcludedSibling.sibling();
        }
    }

    /**
     * Returns a counter without exchange rates: deals in other currencies remain unconverted.
     *
     * @param terms the terms that define what is counted
     * @param asOf the last day that is counted in full
     * @throws IllegalArgumentException if a metric needs what the terms lack, such as a currency
     */
    public static FunnelCounter of(ResolvedTerms terms, LocalDate asOf) {
        return of(terms, asOf, ExchangeRates.none());
    }

    /**
     * Returns a counter that converts deals in other currencies for which there is a rate.
     *
     * @param rates rates into the agreement's currency
     * @throws IllegalArgumentException if a metric needs what the terms lack, such as a currency
     */
    public static FunnelCounter of(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(rates, "rates");
        return new FunnelCounter(new CountContext(terms, asOf, rates), TimeBuckets.of(terms, asOf));
    }

    /** Returns a collector of leads into the result of {@link #finish}, also for parallel streams. */
    public static Collector<Lead, ?, FunnelNumbers> collector(ResolvedTerms terms, LocalDate asOf) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(asOf, "asOf");
        return Collector.of(
                () -> of(terms, asOf),
                FunnelCounter::add,
                FunnelCounter::merge,
                FunnelCounter::finish,
                Collector.Characteristics.UNORDERED);
    }

    /** Returns an empty counter of the same terms, day and rates. */
    @Override
    public FunnelCounter neutral() {
        return new FunnelCounter(context, buckets);
    }

    /**
     * Returns an empty counter of the same terms, day and rates, for another part of the leads. It shares the buffers
     * of this one: of both, only one may be used at a time. A count by groups is faster than with {@link #neutral}, and
     * needs less memory.
     */
    public FunnelCounter sibling() {
        return new FunnelCounter(context, buckets, facts, copier, unexcluded);
    }

    /**
     * Counts a lead. Invalid data is never rejected but reported as an issue.
     *
     * <p>It allocates nothing, except for issues, attributed revenue, amounts in another currency or of more than 18
     * digits, and what the counter keeps, such as a new duration.
     */
    @Override
    public void add(Lead lead) {
        Objects.requireNonNull(lead, "lead");
        count(copier.copy(lead));
    }

    /**
     * Counts a lead given as a record, equivalent to a {@link Lead} of the same data. The record can be reused
     * afterwards.
     *
     * @throws IllegalArgumentException if it has no id
     */
    @Override
    public void add(LeadRecord lead) {
        Objects.requireNonNull(lead, "lead");
        if (!lead.hasId()) {
            throw new IllegalArgumentException("lead record: id must not be blank, but there is none");
        }
        count(lead);
    }

    private void count(LeadRecord lead) {
        records.issues().nextCycle(1);
        facts.read(lead);
        if (exclusions.excludes(facts)) {
            tallies.add(facts, exclusions, records.issues());
        } else {
            tallies.addFirst(facts, records.issues());
        }
        boolean later = facts.addTo(records.newest());
        boolean within = facts.isCounted();
        for (int number = 2; number <= lead.laterCycles() + 1; number++) {
            countCycle(number);
            later |= facts.addTo(records.newest());
            within |= facts.isCounted();
        }
        if (later) {
            records.newest().addLater();
        }
        if (within) {
            records.addCounted();
            exclusions.count();
        } else {
            records.addOutside();
        }
        if (unexcluded != null) {
            unexcluded.count(lead);
        }
    }

    private void countCycle(int number) {
        records.issues().nextCycle(number);
        facts.readCycle(number, cycleOrder, records.issues());
        exclusions.excludes(facts);
        tallies.add(facts, exclusions, records.issues());
    }

    /**
     * Adds an issue of a record that could not be read, which counts as skipped.
     *
     * @throws IllegalArgumentException if the issue's effect is not SKIPPED
     */
    public void skip(LeadIssue issue) {
        records.skip(Objects.requireNonNull(issue, "issue"));
    }

    /**
     * Adds an issue that a reader reports. If its effect is SKIPPED, the record counts as skipped; otherwise the record
     * is added separately.
     */
    @Override
    public void note(LeadIssue issue) {
        records.note(Objects.requireNonNull(issue, "issue"));
    }

    /**
     * Adds all issues that the reader of a part of a file reports, as if each had been {@linkplain #note(LeadIssue)
     * added} individually.
     *
     * @param ofPart an account of skipped records and issues, of which at least the first {@value LeadAccount#LIMIT}
     *     are kept; it must not contain counted records
     * @throws IllegalArgumentException if it contains counted or outside records, has fewer issues than skipped
     *     records, or keeps too few issues
     */
    @Override
    public void note(LeadAccount ofPart) {
        records.note(Objects.requireNonNull(ofPart, "records"));
    }

    /**
     * Adds the skipped records of a reader of a part of a file, as if each had been {@linkplain #skip(LeadIssue)
     * skipped} individually.
     *
     * @param ofPart an account of skipped records only, with one issue per record, of which at least the first
     *     {@value LeadAccount#LIMIT} are kept
     * @throws IllegalArgumentException if it contains counted or outside records, does not have one issue per record,
     *     or keeps too few issues
     */
    public void skip(LeadAccount ofPart) {
        records.skip(Objects.requireNonNull(ofPart, "records"));
    }

    /**
     * Adds the counts of another counter, which remains unchanged. Merging a counter with itself doubles its counts.
     *
     * @return this counter
     * @throws IllegalArgumentException if the other counter has other terms, another day or other rates; the message
     *     names what differs, such as the calendar, with both values
     */
    @Override
    public FunnelCounter merge(FunnelCounter other) {
        Objects.requireNonNull(other, "other");
        if (!context.equals(other.context)) {
            throw new IllegalArgumentException("funnel counter: can only be merged with one of equal terms, day and"
                    + " rates, but " + context.differenceFrom(other.context));
        }
        if (other == this) {
            // Merging modifies the cases while it reads them, so that doubling needs a copy.
            return merge(neutral().merge(this));
        }
        tallies.merge(other.tallies);
        records.merge(other.records);
        exclusions.merge(other.exclusions);
        if (unexcluded != null) {
            unexcluded.merge(Objects.requireNonNull(other.unexcluded));
        }
        return this;
    }

    /**
     * Returns the state of this counter, for a file or another machine: a format name with a version, the terms, the
     * counts, and a checksum. States of other formats are refused, so that a release that counts by other rules is
     * never mixed with this one. Its size is proportional to the counter's memory.
     *
     * <p>Counters of the same leads return the same bytes, independent of order and merging.
     */
    public byte[] toBytes() {
        StateWriter out = CounterState.create(context.description());
        write(out);
        return out.toBytes();
    }

    private void write(StateWriter out) {
        records.write(out);
        tallies.write(out);
        exclusions.write(out);
        if (unexcluded != null) {
            unexcluded.write(out);
        }
    }

    /**
     * Adds the counts of another counter, given as its {@linkplain #toBytes bytes}. The terms are compared by the
     * agreement's id and version, the day, the rates, the calendar's id, the ranges, and the ids and kinds of the
     * metrics. A change in a metric's filter or limit, or in the hours and holidays of the calendar, is <em>not</em>
     * detected without a new version of the agreement.
     *
     * <p>The checksum, a CRC-32, detects damage but not manipulation: a state must come from a trusted source.
     *
     * @return this counter; its counts are undefined after an exception
     * @throws IllegalArgumentException if the bytes are not a state, are damaged, or belong to other terms; the message
     *     names what differs
     */
    public FunnelCounter merge(byte[] state) {
        StateReader in = CounterState.open(Objects.requireNonNull(state, "state"), context.description());
        try {
            read(in);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("counter state: more was counted than there are numbers", e);
        }
        in.end();
        return this;
    }

    private void read(StateReader in) {
        records.read(in);
        tallies.read(in);
        exclusions.read(in);
        if (unexcluded != null) {
            unexcluded.read(in);
        }
    }

    /** Returns the numbers so far. Leads can be added afterwards. */
    public FunnelNumbers finish() {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder()
                .asOf(context.asOf())
                .account(records.account(
                        exclusions, context.terms().getAgreement().getScope().getZone()));
        for (DateRange range : context.terms().getRanges()) {
            if (!range.getStart().isAfter(context.asOf())) {
                numbers.putWindow(range, tallies.numbersOf(range));
            }
        }
        if (unexcluded != null) {
            numbers.unexcluded(unexcluded.finish().getWindows());
        }
        return numbers.build();
    }

    /**
     * Returns one measurement so far, as that of a part of the leads: it is empty only if no lead of the whole has the
     * data of the metric. If another part has deals and this one has none, its revenue is 0.
     *
     * @param range one of the ranges that are counted
     * @param metric the id of the metric
     * @param whole a counter of the same terms that was merged from all parts
     * @return empty, too, if the range has not begun, or the metric does not depend on leads
     * @throws IllegalArgumentException if the whole has other terms, another day or other rates, or the range is not
     *     counted
     */
    public Optional<Measurement> measureAsPartOf(FunnelCounter whole, DateRange range, String metric) {
        Objects.requireNonNull(whole, "whole");
        if (!context.equals(whole.context)) {
            throw new IllegalArgumentException("funnel counter: can only be part of one of equal terms, day and rates,"
                    + " but " + context.differenceFrom(whole.context));
        }
        return range.getStart().isAfter(context.asOf())
                ? Optional.empty()
                : tallies.measureAsPartOf(whole.tallies, range, metric);
    }
}
