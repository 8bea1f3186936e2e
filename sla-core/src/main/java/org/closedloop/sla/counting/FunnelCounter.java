package org.closedloop.sla.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.time.DateRange;

/**
 * Folds leads into the numbers of an agreement's windows, as they stand at the close of a day.
 *
 * <p>It measures every metric of the terms in every range of theirs that has begun; the ranges ahead are absent, and so
 * are reports, of which leads say nothing.
 *
 * <p>A metric is absent as long as no lead, in any window or before the period, has entered a stage that it names; once
 * one lead has, 0 is a measurement. The same applies to deals, and to the source, segment or priority by which a metric
 * selects or values leads. What happened before the first instant after {@code asOf} in the zone of the agreement's
 * scope is known; everything else is as if it were not recorded.
 *
 * <p>The result depends on which leads are added, not on their order nor on how they are spread over counters: counters
 * of parts, {@linkplain #merge merged}, give the same as one counter of the whole.
 *
 * <pre>{@code
 * FunnelCounter counter = FunnelCounter.of(terms, LocalDate.of(2026, 3, 31));
 * leads.forEach(counter::add);
 * FunnelNumbers numbers = counter.finish();
 *
 * FunnelNumbers same = leads.parallelStream().collect(FunnelCounter.collector(terms, asOf));
 * }</pre>
 *
 * <p>So counters are a commutative monoid: merging is associative and commutative, and {@link #neutral} changes
 * nothing. With {@link #toBytes} and {@link #merge(byte[])}, which are deterministic, that is all that an engine on
 * many machines needs.
 *
 * <p>Its memory does not grow with the number of leads. The period is cut into atoms at every day on which a range
 * begins or ends; for each metric and atom there are at most six counters (a worth by segment has one per segment), ten
 * cases, one sum per currency, and one number for each distinct minute that a response took.
 *
 * <p>Every lead counts once for each time that it is added. A lead whose id comes twice is <em>not</em> noticed,
 * because that would take memory for every id.
 *
 * <p>Not for several threads at once: give each its own counter, and merge.
 */
public final class FunnelCounter {

    /** The magic word of a state, and the version of its form. */
    private static final String STATE = "sla-counter/3";

    /** States of this form do not record which data no lead has: whether a 0 was measured is unknown. */
    private static final String STATE_WITHOUT_REQUIRED_DATA = "sla-counter/2";

    /** The state of counters that took a day for its first instant: their counts cannot be added to ours. */
    private static final String STATE_OF_DAYS_AS_INSTANTS = "sla-counter/1";

    private final Frame frame;
    private final Atoms atoms;
    private final LeadFacts facts;
    private final LeadCopier copier = new LeadCopier();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Tally[] allTallies;
    /** What each tally requires, in their order. */
    private final RequiredData[] allRequiredData;

    private final Issues issues = new Issues();
    /** Whether to look for more; false as soon as all is there, so that most leads cost nothing. */
    private boolean dataMayBeMissing = true;

    private long counted;
    private long outside;
    private long skipped;

    private FunnelCounter(Frame frame) {
        this.frame = frame;
        this.atoms = Atoms.of(frame.terms(), frame.asOf());
        this.facts = new LeadFacts(atoms);
        MetricCompiler compiler = new MetricCompiler(frame, atoms, facts);
        List<RequiredData> data = new ArrayList<>();
        frame.terms()
                .getMetrics()
                .forEach((id, metric) -> compiler.compile(metric).ifPresent(tally -> {
                    tallies.put(id, tally);
                    data.add(RequiredData.of(metric, facts));
                }));
        this.allTallies = tallies.values().toArray(Tally[]::new);
        this.allRequiredData = data.toArray(RequiredData[]::new);
    }

    /**
     * A counter that knows no rates: what is sold in another currency than the agreement's stays unconverted.
     *
     * @param terms what is counted
     * @param asOf the last day that is counted in full
     * @throws IllegalArgumentException if a metric needs what the terms lack, such as a currency
     */
    public static FunnelCounter of(ResolvedTerms terms, LocalDate asOf) {
        return of(terms, asOf, ExchangeRates.none());
    }

    /**
     * A counter that converts what is sold in other currencies, as far as there is a rate.
     *
     * @param rates rates into the agreement's currency
     * @throws IllegalArgumentException if a metric needs what the terms lack, such as a currency
     */
    public static FunnelCounter of(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(rates, "rates");
        return new FunnelCounter(new Frame(terms, asOf, rates));
    }

    /** Collects leads, also in parallel, into what one counter of them all would {@linkplain #finish finish} with. */
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

    /** Another counter of equal terms, day and rates, that has counted nothing: merging it changes nothing. */
    public FunnelCounter neutral() {
        return new FunnelCounter(frame);
    }

    /** Counts a lead. Nothing that it says is refused: what cannot be used becomes an issue. */
    public void add(Lead lead) {
        Objects.requireNonNull(lead, "lead");
        count(copier.copy(lead));
    }

    /**
     * Counts a lead that was written down, as if it were the {@link Lead} that says the same. The record can be used
     * again afterwards.
     *
     * @throws IllegalArgumentException if it has no id
     */
    public void add(LeadRecord lead) {
        Objects.requireNonNull(lead, "lead");
        if (!lead.hasId()) {
            throw new IllegalArgumentException("lead record: id must not be blank, but there is none");
        }
        count(lead);
    }

    private void count(LeadRecord lead) {
        facts.read(lead);
        issues.nextLead();
        for (Tally tally : allTallies) {
            tally.add(facts, issues);
        }
        if (dataMayBeMissing) {
            lookForRequiredData();
        }
        if (facts.isCounted()) {
            counted++;
        } else {
            outside++;
        }
    }

    private void lookForRequiredData() {
        boolean allThere = true;
        for (RequiredData data : allRequiredData) {
            data.look(facts);
            allThere &= data.isThere();
        }
        dataMayBeMissing = !allThere;
    }

    /**
     * Takes note of a record that could not be read: it counts as skipped.
     *
     * @throws IllegalArgumentException if the issue says that the record was taken
     */
    public void skip(LeadIssue issue) {
        Skipped.check(Objects.requireNonNull(issue, "issue"));
        skipped++;
        issues.add(issue);
    }

    /**
     * Takes note of an issue that a reader reports: a record that was left out whole counts as skipped; one that was
     * taken is added as any other, and has the issue beside it.
     */
    public void note(LeadIssue issue) {
        Objects.requireNonNull(issue, "issue");
        if (issue.getEffect() == LeadIssue.Effect.SKIPPED) {
            skipped++;
        }
        issues.add(issue);
    }

    /**
     * Takes note of all issues that a reader of one part of a file reports. It is as if each had been
     * {@linkplain #note(LeadIssue) noted} here, so it makes no difference which reader read which.
     *
     * @param records an account of skipped records and issues, of which at least the first {@value LeadAccount#LIMIT}
     *     are kept; records that were taken are not in it
     * @throws IllegalArgumentException if it accounts for any record that was taken, has fewer issues than skipped
     *     records, or keeps too few issues
     */
    public void note(LeadAccount records) {
        Skipped.checkNoted(Objects.requireNonNull(records, "records"));
        skipped = Math.addExact(skipped, records.getSkipped());
        issues.add(records);
    }

    /**
     * Takes note of records that were left out whole elsewhere, as by a reader of one part of a file. It is as if each
     * had been {@linkplain #skip(LeadIssue) skipped} here, so it makes no difference which reader skipped which.
     *
     * @param records an account of nothing but skipped records: one issue for each, of which at least the first
     *     {@value LeadAccount#LIMIT} are kept
     * @throws IllegalArgumentException if it accounts for any record that was taken, not for one issue per record, or
     *     keeps too few issues
     */
    public void skip(LeadAccount records) {
        Skipped.check(Objects.requireNonNull(records, "records"));
        skipped = Math.addExact(skipped, records.getSkipped());
        issues.add(records);
    }

    /**
     * Adds what another counter counted; that one stays as it is. A counter can be merged with itself: all that it
     * counted then counts twice.
     *
     * @return this counter
     * @throws IllegalArgumentException if the other counts by other terms, another day or other rates
     */
    public FunnelCounter merge(FunnelCounter other) {
        Objects.requireNonNull(other, "other");
        if (!frame.equals(other.frame)) {
            throw new IllegalArgumentException("funnel counter: can only be merged with one of equal terms, day and"
                    + " rates, but they were " + frame + " and " + other.frame);
        }
        if (other == this) {
            // Cases are moved while they are read, so a counter is doubled from a copy.
            return merge(neutral().merge(this));
        }
        for (int i = 0; i < allTallies.length; i++) {
            allTallies[i].merge(other.allTallies[i]);
            allRequiredData[i].merge(other.allRequiredData[i]);
        }
        issues.merge(other.issues);
        counted = Math.addExact(counted, other.counted);
        outside = Math.addExact(outside, other.outside);
        skipped = Math.addExact(skipped, other.skipped);
        return this;
    }

    /**
     * The state of this counter, for a file or another machine: a magic word and the version of the form, the terms
     * that it belongs to, what was counted, and a checksum. Its size is of the order of the counter's memory.
     *
     * <p>Counters that counted the same, in whatever order and parts, give the same bytes.
     */
    public byte[] toBytes() {
        StateWriter out = new StateWriter();
        out.text(STATE);
        out.text(frame.fingerprint());
        out.count(counted);
        out.count(outside);
        out.count(skipped);
        issues.write(out);
        for (Tally tally : allTallies) {
            tally.write(out);
        }
        for (RequiredData data : allRequiredData) {
            data.write(out);
        }
        return out.toBytes();
    }

    /**
     * Adds what another counter counted, as its {@linkplain #toBytes bytes} have it. That it counted by these terms is
     * checked by the agreement's id and version, the day, the rates, the calendar's id, the ranges, and the ids and
     * kinds of the metrics: a changed agreement needs a new version. A change in a metric's filter or limit, or in the
     * hours and holidays of the calendar, is <em>not</em> noticed otherwise.
     *
     * <p>The checksum, a CRC-32, finds bytes that were damaged on their way, and not bytes that somebody made up: a
     * state must come from whom the numbers may come from.
     *
     * @return this counter; of no use any more if the bytes were refused
     * @throws IllegalArgumentException if the bytes are no state, are damaged, or belong to other terms
     */
    public FunnelCounter merge(byte[] state) {
        StateReader in = new StateReader(Objects.requireNonNull(state, "state"));
        String form = in.text();
        if (form.equals(STATE_OF_DAYS_AS_INSTANTS)) {
            throw in.bad("'" + form + "' was counted by other rules: a day was an instant; count its leads anew");
        }
        if (form.equals(STATE_WITHOUT_REQUIRED_DATA)) {
            throw in.bad("'" + form + "' does not say which stages any lead has; count its leads anew");
        }
        if (!form.equals(STATE)) {
            throw in.bad("must begin with '" + STATE + "', but does with '" + excerpt(form) + "'");
        }
        in.checkSum();
        String terms = in.text();
        if (!terms.equals(frame.fingerprint())) {
            throw in.bad("must be of " + frame.fingerprint() + ", but is of " + excerpt(terms));
        }
        try {
            counted = Math.addExact(counted, in.count());
            outside = Math.addExact(outside, in.count());
            skipped = Math.addExact(skipped, in.count());
            issues.read(in);
            for (Tally tally : allTallies) {
                tally.read(in);
            }
            for (RequiredData data : allRequiredData) {
                data.read(in);
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("counter state: more was counted than there are numbers", e);
        }
        in.end();
        return this;
    }

    private static String excerpt(String text) {
        return Excerpt.of(text, 203, "...");
    }

    /** The numbers so far. Changes nothing: leads can be added afterwards. */
    public FunnelNumbers finish() {
        FunnelNumbers.Builder numbers =
                FunnelNumbers.builder().asOf(frame.asOf()).account(account());
        for (DateRange range : frame.terms().getRanges()) {
            if (!range.getStart().isAfter(frame.asOf())) {
                numbers.putWindow(range, numbersOf(range));
            }
        }
        return numbers.build();
    }

    private WindowNumbers numbersOf(DateRange range) {
        int from = atoms.first(range);
        int to = atoms.end(range);
        WindowNumbers.Builder numbers = WindowNumbers.builder();
        int i = 0;
        for (Map.Entry<String, Tally> tally : tallies.entrySet()) {
            if (allRequiredData[i].isThere()) {
                numbers.putMeasurement(tally.getKey(), tally.getValue().measure(from, to));
            }
            i++;
        }
        return numbers.build();
    }

    private LeadAccount account() {
        return LeadAccount.builder()
                .counted(counted)
                .outside(outside)
                .skipped(skipped)
                .issueCount(issues.count())
                .issues(issues.first())
                .build();
    }
}
