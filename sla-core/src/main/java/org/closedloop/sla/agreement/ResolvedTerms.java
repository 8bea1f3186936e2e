package org.closedloop.sla.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * An agreement with its calendar, the metric of every target, and all windows. Counting and evaluation need resolved
 * terms.
 *
 * <p>An agreement with findings can be resolved, except with those that leave a score without meaning:
 * {@link Agreement#resolve} lists them.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class ResolvedTerms {

    ResolvedTerms() {}

    static ResolvedTerms of(Agreement agreement, BusinessCalendar calendar) {
        return ImmutableResolvedTerms.of(
                agreement,
                calendar,
                agreement.getScope().getPeriod(),
                AddedNumbers.NONE,
                ExclusionTerms.agreed(agreement));
    }

    /** Returns terms whose score has a meaning. */
    static ResolvedTerms checked(Agreement agreement, BusinessCalendar calendar) {
        List<ResolutionProblem> obstacles = ScoringObstacles.check(agreement, calendar);
        if (obstacles.isEmpty()) {
            return of(agreement, calendar);
        }
        List<ResolutionProblem> all =
                new ArrayList<>(TargetReferences.check(agreement, calendar, agreement.getExclusions()));
        all.addAll(obstacles);
        throw new UnresolvableException(all);
    }

    /**
     * Returns these terms for a part of the agreement's period, such as the days before an amendment. A window that
     * exceeds the range is cut and prorated to its whole: half of a yearly window owes half of the target.
     *
     * @throws IllegalArgumentException if the days exceed the agreement's period
     */
    public ResolvedTerms during(DateRange days) {
        return ImmutableResolvedTerms.of(getAgreement(), getCalendar(), days, added().during(days), exclusions());
    }

    /**
     * Returns these terms with more metrics and ranges of days to count, such as the days of a month for a chart.
     * Verdicts do not depend on them. Numbers that were counted by these terms are evaluated by them, too.
     *
     * <pre>{@code
     * ResolvedTerms daily = terms.alsoCounting(List.of(), List.of(DateRange.parse("2026-03-01/2026-03-13")));
     * }</pre>
     *
     * @throws IllegalArgumentException if a metric's id is taken, or a range exceeds the days that count
     */
    public ResolvedTerms alsoCounting(Collection<? extends Metric> metrics, Collection<DateRange> ranges) {
        return ImmutableResolvedTerms.of(
                getAgreement(), getCalendar(), getPeriod(), added().with(metrics, ranges), exclusions());
    }

    /**
     * Returns these terms with exclusions that were recorded during the term. Those to which both sides agreed hold
     * besides the agreed ones; the others are only listed in the scorecard.
     *
     * @throws IllegalArgumentException if they were recorded for another agreement, or one has the id of another
     */
    public ResolvedTerms withExclusions(Exclusions recorded) {
        return with(getCalendar(), ExclusionTerms.recorded(getAgreement(), recorded));
    }

    /** Returns these terms as if nothing were excluded. */
    public ResolvedTerms withoutExclusions() {
        return with(getCalendar(), ExclusionTerms.NONE);
    }

    private ResolvedTerms with(BusinessCalendar calendar, ExclusionTerms exclusions) {
        return ImmutableResolvedTerms.of(getAgreement(), calendar, getPeriod(), added(), exclusions);
    }

    /** The agreement. */
    @Value.Parameter
    public abstract Agreement getAgreement();

    /** Its business calendar. */
    @Value.Parameter
    public abstract BusinessCalendar getCalendar();

    /** The days that count: the agreement's period, or a {@linkplain #during part} of it. */
    @Value.Parameter
    public abstract DateRange getPeriod();

    @Value.Parameter
    abstract AddedNumbers added();

    @Value.Parameter
    abstract ExclusionTerms exclusions();

    /** The metrics that are counted in addition to those of the agreement and the funnel. */
    public List<Metric> getAddedMetrics() {
        return added().metrics();
    }

    /** The ranges of days that are counted in addition to the windows. */
    public Set<DateRange> getAddedRanges() {
        return added().ranges();
    }

    /** The exclusions in force: those of clause 15, and those recorded by both sides. */
    public List<TargetExclusion> getExclusions() {
        return exclusions().inForce();
    }

    /** What was recorded during the term, in force or not. */
    public Optional<Exclusions> getRecorded() {
        return exclusions().recorded();
    }

    @Value.Lazy
    ExclusionPlan exclusionPlan() {
        return new ExclusionPlan(this);
    }

    /** Returns the exclusions in force that concern this target. */
    public List<TargetExclusion> exclusionsOf(Target target) {
        return getExclusions().isEmpty() ? List.of() : exclusionPlan().exclusionsOf(target);
    }

    /** Returns the exclusions in force with which a metric of {@link #getMetrics} is counted. */
    public List<TargetExclusion> exclusionsOf(String metric) {
        return getExclusions().isEmpty() ? List.of() : exclusionPlan().exclusionsOf(metric);
    }

    /** Returns the calendar of this target: without hours on the days that are excluded for it. */
    public BusinessCalendar calendarOf(Target target) {
        return getExclusions().isEmpty() ? getCalendar() : exclusionPlan().calendarOf(target);
    }

    /** Returns these terms with the calendar by which a metric of {@link #getMetrics} is counted. */
    public ResolvedTerms forMetric(String metric) {
        BusinessCalendar own =
                getExclusions().isEmpty() ? getCalendar() : exclusionPlan().calendarOf(metric);
        return own == getCalendar() ? this : with(own, ExclusionTerms.NONE);
    }

    /**
     * Returns the ids of the numbers that measure this target, the first that are present: those of the target alone,
     * if it has exclusions that do not concern all targets of its metric, and those of its metric.
     */
    public List<String> numbersOf(Target target) {
        return getExclusions().isEmpty()
                ? List.of(target.getMetric())
                : exclusionPlan().keysOf(target);
    }

    /** The currency of the agreement's sums; empty if revenue is not defined. */
    public Optional<CurrencyUnit> getCurrency() {
        return getAgreement().getDefinitions().getRevenue().map(RevenueDefinition::getCurrency);
    }

    /**
     * Returns the metric that measures this target.
     *
     * @throws IllegalArgumentException if clause 7 does not list it
     */
    public Metric metricOf(Target target) {
        Metric metric = getMetrics().get(target.getMetric());
        if (metric == null) {
            throw new IllegalArgumentException(TargetReferences.unlistedMetric(target));
        }
        return metric;
    }

    /**
     * All metrics that are counted, by id: those of clause 7, and those of the funnel that every report shows:
     * {@link #stageMetric} per stage, {@link #rateMetric} per named rate, {@value #DEALS} and, if revenue is defined,
     * {@value #REVENUE}. The colon distinguishes their ids from those of clause 7. The {@linkplain #getAddedMetrics()
     * added} ones come last.
     */
    @Value.Lazy
    public Map<String, Metric> getMetrics() {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        getAgreement().getMetrics().forEach(metric -> metrics.putIfAbsent(metric.getId(), metric));
        if (!getExclusions().isEmpty()) {
            exclusionPlan().ownMetrics().forEach((id, target) -> metrics.put(id, metrics.get(target.getMetric())));
        }
        for (FunnelStage stage : getAgreement().getDefinitions().getStages()) {
            String id = stageMetric(stage.getStage());
            metrics.put(id, StageCount.of(id, stage.getStage()));
        }
        for (ConversionRate rate : getAgreement().getDefinitions().getConversionRates()) {
            String id = rateMetric(rate);
            metrics.put(id, Conversion.of(id, rate.getFrom(), rate.getTo(), rate.getBasis()));
        }
        metrics.put(DEALS, CloseRate.of(DEALS));
        if (getCurrency().isPresent()) {
            metrics.put(REVENUE, Revenue.of(REVENUE));
        }
        added().putInto(metrics);
        return Collections.unmodifiableMap(metrics);
    }

    /** The id of the metric of all closed deals: the share that was won. */
    public static final String DEALS = "funnel:deals";

    /** The id of the metric of all revenue. */
    public static final String REVENUE = "funnel:revenue";

    /** Returns the id of the metric that counts a stage of the funnel. */
    public static String stageMetric(Stage stage) {
        return "stage:" + stage.getKey();
    }

    /** Returns the id of the metric of a named conversion rate. */
    public static String rateMetric(ConversionRate rate) {
        return "rate:" + rate.getName();
    }

    /** The windows of each target's rule, in order. */
    @Value.Lazy
    Map<WindowRule, List<Window>> windows() {
        return getAgreement().getTargets().stream()
                .map(Target::getWindow)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(rule -> rule, this::windowsOf));
    }

    /** Returns the windows in which this target is evaluated, in order. */
    public List<Window> windowsOf(Target target) {
        List<Window> windows = windows().get(target.getWindow());
        return windows == null ? windowsOf(target.getWindow()) : windows;
    }

    /** The agreement's windows, clipped to the days that count. */
    private List<Window> windowsOf(WindowRule rule) {
        return rule.over(getAgreement().getScope().getPeriod()).stream()
                .flatMap(window -> window.getRange().intersection(getPeriod()).stream()
                        .filter(part -> part.equals(window.getRange()) || rule.getCut() != CutWindow.SKIPPED)
                        .map(part -> Window.of(part, window.getWhole())))
                .toList();
    }

    /**
     * All ranges of days that are counted: the targets' windows, the months, the whole period, and the
     * {@linkplain #getAddedRanges() added} ones; by start, then end.
     */
    @Value.Lazy
    public List<DateRange> getRanges() {
        Set<DateRange> ranges = new TreeSet<>();
        Stream.concat(windows().values().stream(), Stream.of(windowsOf(WindowRule.monthly())))
                .flatMap(List::stream)
                .map(Window::getRange)
                .forEach(ranges::add);
        ranges.add(getPeriod());
        ranges.addAll(getAddedRanges());
        return List.copyOf(ranges);
    }

    /**
     * Returns the first instant after this day in the agreement's zone; earlier events are known at the day's close.
     * After {@link LocalDate#MAX}, it is {@link Instant#MAX}.
     */
    public Instant closeOf(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return Instant.MAX;
        }
        return day.plusDays(1).atStartOfDay(getAgreement().getScope().getZone()).toInstant();
    }

    @Value.Check
    void check() {
        DateRange whole = getAgreement().getScope().getPeriod();
        if (!whole.contains(getPeriod())) {
            throw new IllegalArgumentException("agreement '" + getAgreement().getId()
                    + "': days must lie in its period, " + whole + ", but were " + getPeriod());
        }
        added().mustLieIn(getPeriod(), getAgreement());
        if (!getAddedMetrics().isEmpty()) {
            getMetrics();
        }
        exclusions().mustHaveUniqueIds();
        List<ResolutionProblem> problems = TargetReferences.check(getAgreement(), getCalendar(), getExclusions());
        if (!problems.isEmpty()) {
            throw new UnresolvableException(problems);
        }
    }
}
