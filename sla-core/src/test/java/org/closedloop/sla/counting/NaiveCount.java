package org.closedloop.sla.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.metric.Reacceptance;
import org.closedloop.sla.metric.RejectionCount;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A second implementation of the counter's rules: one pass over all leads per metric and range, by local dates and
 * durations.
 *
 * @param all the cycles of all leads, see {@link NaiveCycles}
 */
record NaiveCount(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates, List<Lead> all) {

    private static final LeadCase.Kind REJECTED = LeadCase.Kind.REJECTED;

    /** The measurement of a metric; empty if no lead has its required data. */
    Optional<Measurement> find(Metric metric, DateRange range) {
        return isRecorded(metric) ? Optional.of(measure(metric, range)) : Optional.empty();
    }

    private boolean isRecorded(Metric metric) {
        LeadFilter filter = metric.getLeads();
        boolean ofRejections = metric instanceof RejectionReasons
                || metric instanceof RejectionCount
                || metric instanceof ContactAttempts
                || metric instanceof NonRejection
                || metric instanceof Reacceptance;
        boolean ofDeals = metric instanceof Revenue
                || metric instanceof AttributedShare
                || metric instanceof CloseRate
                || metric instanceof Feedback
                || metric instanceof SalesCycle
                || metric instanceof DealCount
                || metric instanceof WinRate
                || metric instanceof DealSize
                || metric instanceof CohortRevenue;
        boolean byDealCreation =
                metric instanceof WinRate || (metric instanceof DealCount m && m.getOutcome() == DealOutcome.OPEN);
        boolean bySegment =
                !filter.getSegments().isEmpty() || filter.getBlank().contains("segment") || metric instanceof LeadValue;
        return stagesOf(metric).stream()
                        .allMatch(stage -> all.stream()
                                .anyMatch(lead ->
                                        times().known(lead.enteredAt(stage)).isPresent()))
                && (!ofRejections || has(Lead::getRejection))
                && (!(metric instanceof DisqualificationCount) || has(Lead::getDisqualification))
                && (filter.getCycles().filter(cycles -> !cycles.contains(1)).isEmpty()
                        || all.stream().anyMatch(lead -> NaiveCycles.number(lead) > 1))
                && (!ofDeals || has(Lead::getDeal))
                && (!byDealCreation || has(lead -> lead.getDeal().flatMap(Deal::getCreatedAt)))
                && (!bySegment || has(Lead::getSegment))
                && ((filter.getSources().isEmpty() && !filter.getBlank().contains("source")) || has(Lead::getSource))
                && ((filter.getPriorities().isEmpty() && !filter.getBlank().contains("priority"))
                        || has(Lead::getPriority))
                && filter.fieldNames().stream()
                        .allMatch(field -> all.stream()
                                .anyMatch(lead -> !lead.getFields()
                                        .getOrDefault(field, "")
                                        .isBlank()));
    }

    private boolean has(Function<Lead, Optional<?>> attribute) {
        return all.stream().anyMatch(lead -> attribute.apply(lead).isPresent());
    }

    private static List<Stage> stagesOf(Metric metric) {
        if (metric instanceof StageCount m) {
            return List.of(m.getStage());
        }
        if (metric instanceof LeadValue m) {
            return List.of(m.getStage());
        }
        if (metric instanceof StageDuration m) {
            return List.of(m.getFrom(), m.getTo());
        }
        if (metric instanceof CohortRevenue m) {
            return List.of(m.getStage());
        }
        if (metric instanceof SalesCycle m) {
            return m.getFrom().stream().toList();
        }
        return metric instanceof Conversion m ? List.of(m.getFrom(), m.getTo()) : List.of();
    }

    private Measurement measure(Metric metric, DateRange range) {
        List<Lead> leads = all.stream()
                .filter(lead -> metric.cycles().contains(NaiveCycles.number(lead)))
                .filter(metric.getLeads())
                .toList();
        Optional<Measurement> further = new NaiveDeals(terms, times(), rates, range, leads).measure(metric);
        if (further.isPresent()) {
            return further.get();
        }
        if (metric instanceof StageCount m) {
            List<Lead> entered = in(range, leads, lead -> lead.enteredAt(m.getStage()));
            return Count.builder()
                    .value(entered.size())
                    .cases(cases(entered, LeadCase.Kind.ENTERED, lead -> lead.enteredAt(m.getStage())))
                    .build();
        }
        if (metric instanceof LeadValue m) {
            return leadValue(m, in(range, leads, lead -> lead.enteredAt(m.getStage())));
        }
        if (metric instanceof Conversion m) {
            return conversion(m, range, leads);
        }
        if (metric instanceof Acceptance) {
            return ratio(
                    in(range, leads, Lead::getHandedOverAt),
                    lead -> times().known(lead.getAcceptedAt())
                            .filter(at -> times().fits(lead.getHandedOverAt().orElseThrow(), at))
                            .isPresent(),
                    LeadCase.Kind.NOT_ACCEPTED,
                    Lead::getHandedOverAt);
        }
        if (metric instanceof CloseRate) {
            return ratio(
                    in(range, leads, NaiveCount::closedAt),
                    NaiveCount::isWon,
                    LeadCase.Kind.LOST,
                    NaiveCount::closedAt);
        }
        if (metric instanceof ContactAttempts m) {
            return attempts(m, in(range, leads, NaiveCount::rejectedAt));
        }
        if (metric instanceof RejectionReasons) {
            return ratio(
                    in(range, leads, NaiveCount::rejectedAt),
                    lead -> !lead.getRejection()
                            .flatMap(Rejection::getReason)
                            .orElse("")
                            .isBlank(),
                    LeadCase.Kind.NO_REASON,
                    NaiveCount::rejectedAt);
        }
        if (metric instanceof RejectionCount m) {
            return count(
                    in(range, leads, NaiveCount::rejectedAt),
                    NaiveCount::rejectionReason,
                    m::counts,
                    REJECTED,
                    NaiveCount::rejectedAt);
        }
        if (metric instanceof DisqualificationCount m) {
            return count(
                    in(range, leads, NaiveCount::disqualifiedAt),
                    lead -> lead.getDisqualification()
                            .flatMap(Disqualification::getReason)
                            .orElse("")
                            .strip(),
                    m::counts,
                    LeadCase.Kind.DISQUALIFIED,
                    NaiveCount::disqualifiedAt);
        }
        if (metric instanceof NonRejection) {
            List<Lead> handedOver = in(range, leads, Lead::getHandedOverAt);
            Predicate<Lead> isRejected = lead -> times().known(rejectedAt(lead)).isPresent();
            return ratio(handedOver, isRejected.negate(), REJECTED, Lead::getHandedOverAt)
                    .withReasons(reasons(handedOver.stream().filter(isRejected).toList(), NaiveCount::rejectionReason));
        }
        if (metric instanceof Reacceptance) {
            return ratio(
                    in(range, leads, NaiveCount::rejectedAt),
                    this::isReaccepted,
                    LeadCase.Kind.NOT_REACCEPTED,
                    NaiveCount::rejectedAt);
        }
        if (metric instanceof Completeness m) {
            return ratio(
                    in(range, leads, Lead::getHandedOverAt),
                    lead -> m.getFields().stream()
                            .noneMatch(field ->
                                    lead.getFields().getOrDefault(field, "").isBlank()),
                    LeadCase.Kind.INCOMPLETE,
                    Lead::getHandedOverAt);
        }
        if (metric instanceof ResponseTime m) {
            return timing(
                    range, m.getWithin(), leads, lead -> m.getFrom().of(lead), Lead::getFirstTouchAt, Lead::getPauses);
        }
        if (metric instanceof Feedback m) {
            List<Lead> closed = leads.stream().filter(NaiveCount::isClosed).toList();
            List<Lead> timed = closed.stream()
                    .filter(lead -> closedAt(lead).isEmpty()
                            || times().known(closedAt(lead)).isPresent())
                    .toList();
            return timing(
                    range,
                    m.getWithin(),
                    timed,
                    NaiveCount::closedAt,
                    lead -> lead.getDeal().flatMap(Deal::getReportedBackAt),
                    lead -> List.of());
        }
        List<Lead> won = in(range, leads, NaiveCount::closedAt).stream()
                .filter(NaiveCount::isWon)
                .toList();
        return metric instanceof AttributedShare m
                ? new NaiveMoney(terms, rates, times()).attributed(m.getRole(), won)
                : new NaiveMoney(terms, rates, times()).revenue(won);
    }

    private Count count(
            List<Lead> leads,
            Function<Lead, String> reason,
            Predicate<String> counts,
            LeadCase.Kind kind,
            Function<Lead, Optional<EventTime>> at) {
        List<Lead> counted =
                leads.stream().filter(lead -> counts.test(reason.apply(lead))).toList();
        return Count.builder()
                .value(counted.size())
                .reasons(reasons(counted, reason))
                .cases(cases(counted, kind, at))
                .build();
    }

    private static List<ReasonCount> reasons(List<Lead> leads, Function<Lead, String> reason) {
        Map<String, Long> reasons = new TreeMap<>();
        leads.forEach(lead -> reasons.merge(reason.apply(lead), 1L, Long::sum));
        List<ReasonCount> list = new ArrayList<>();
        reasons.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> list.add(ReasonCount.of(one.getKey(), one.getValue())));
        Optional.ofNullable(reasons.get("")).ifPresent(without -> list.add(ReasonCount.withoutReason(without)));
        return list;
    }

    /** Accepted certainly after the rejection, or in a later cycle. */
    private boolean isReaccepted(Lead lead) {
        EventTime rejected = rejectedAt(lead).orElseThrow();
        boolean again = times().known(lead.getAcceptedAt())
                .filter(at -> times().last(rejected).isBefore(times().first(at)))
                .isPresent();
        return again
                || lead.getCycles().stream()
                        .anyMatch(later -> times().known(later.getAcceptedAt()).isPresent());
    }

    private static Optional<EventTime> disqualifiedAt(Lead lead) {
        return lead.getDisqualification().map(Disqualification::getAt);
    }

    private static String rejectionReason(Lead lead) {
        return lead.getRejection().flatMap(Rejection::getReason).orElse("").strip();
    }

    private Amount leadValue(LeadValue metric, List<Lead> entered) {
        CurrencyUnit chf = terms.getCurrency().orElseThrow();
        Money total = Money.zero(chf);
        for (String segment : metric.getWorth().keySet()) {
            total = total.plus(metric.getWorth()
                    .get(segment)
                    .of(entered.stream()
                            .filter(lead -> lead.getSegment().equals(Optional.of(segment)))
                            .count()));
        }
        return Amount.builder()
                .total(total)
                .unvalued(entered.stream()
                        .filter(lead ->
                                !metric.getWorth().containsKey(lead.getSegment().orElse("")))
                        .count())
                .cases(cases(entered, LeadCase.Kind.ENTERED, lead -> lead.enteredAt(metric.getStage())))
                .build();
    }

    private Ratio conversion(Conversion metric, DateRange range, List<Lead> leads) {
        Stage to = metric.getTo();
        List<Lead> whole = in(range, leads, lead -> lead.enteredAt(metric.getFrom()));
        if (metric.getBasis() == ConversionBasis.PERIOD) {
            return Ratio.of(in(range, leads, lead -> lead.enteredAt(to)).size(), whole.size());
        }
        return ratio(
                whole,
                lead -> times().known(lead.enteredAt(to))
                        .filter(at ->
                                times().fits(lead.enteredAt(metric.getFrom()).orElseThrow(), at))
                        .isPresent(),
                LeadCase.Kind.NOT_CONVERTED,
                lead -> lead.enteredAt(metric.getFrom()));
    }

    private Ratio attempts(ContactAttempts metric, List<Lead> rejected) {
        List<Lead> givenUp = rejected.stream()
                .filter(lead -> times().known(lead.getFirstTouchAt())
                        .filter(at -> times().first(at)
                                .isBefore(times().last(rejectedAt(lead).orElseThrow())))
                        .isEmpty())
                .toList();
        return ratio(
                givenUp,
                lead -> lead.getAttempts().stream()
                                .filter(at -> times().fits(at, rejectedAt(lead).orElseThrow()))
                                .count()
                        >= metric.getAtLeast(),
                LeadCase.Kind.GIVEN_UP_EARLY,
                NaiveCount::rejectedAt);
    }

    private Timing timing(
            DateRange range,
            TimeLimit limit,
            List<Lead> leads,
            Function<Lead, Optional<EventTime>> start,
            Function<Lead, Optional<EventTime>> stop,
            Function<Lead, List<Pause>> pauses) {
        long[] n = new long[5];
        Map<Integer, Long> minutes = new TreeMap<>();
        List<LeadCase> cases = new ArrayList<>();
        Stream.concat(
                        in(range, leads, start).stream(),
                        in(range, leads, stop).stream()
                                .filter(lead -> times().known(start.apply(lead)).isEmpty()))
                .forEach(lead -> {
                    Optional<EventTime> started = times().known(start.apply(lead));
                    Optional<EventTime> stopped = times().known(stop.apply(lead));
                    Optional<Instant> from = started.flatMap(EventTime::getInstant);
                    Optional<Instant> to = stopped.flatMap(EventTime::getInstant);
                    LeadCase.Builder found = LeadCase.builder()
                            .lead(lead.getId())
                            .cycle(NaiveCycles.number(lead))
                            .at(times().first(started.or(() -> stopped).orElseThrow()));
                    if (from.isEmpty()
                            || !NaiveCycles.isInOrder(lead, times())
                            || to.isPresent() != stopped.isPresent()
                            || to.filter(at -> at.isBefore(from.get())).isPresent()) {
                        n[4]++;
                        cases.add(found.kind(LeadCase.Kind.UNMEASURED).build());
                        return;
                    }
                    Instant end = to.orElse(times().close());
                    Duration took = elapsed(from.get(), end, pauses.apply(lead));
                    boolean kept = limit.getBusinessTime()
                            .map(time -> took.compareTo(time) <= 0)
                            .orElseGet(() -> limit.isKept(terms.getCalendar(), from.get(), end));
                    n[to.isPresent() ? kept ? 0 : 1 : kept ? 3 : 2]++;
                    if (to.isPresent()) {
                        minutes.merge((int) took.plusMinutes(1).minusNanos(1).toMinutes(), 1L, Long::sum);
                    }
                    if (!kept) {
                        cases.add(found.kind(to.isPresent() ? LeadCase.Kind.LATE : LeadCase.Kind.OVERDUE)
                                .took(Duration.ofMillis(took.plusNanos(999_999).toMillis()))
                                .build());
                    }
                });
        return Timing.builder()
                .within(n[0])
                .late(n[1])
                .overdue(n[2])
                .pending(n[3])
                .unmeasured(n[4])
                .minutes(MinuteHistogram.of(minutes))
                .cases(LeadCase.top(cases, List.of()))
                .build();
    }

    /** The business time between all starts and ends of pauses that no pause covers. */
    private Duration elapsed(Instant from, Instant to, List<Pause> pauses) {
        TreeSet<Instant> cuts = new TreeSet<>(List.of(from, to));
        for (Pause pause : pauses) {
            cuts.add(pause.getFrom());
            pause.getTo().ifPresent(cuts::add);
        }
        List<Instant> within = List.copyOf(cuts.subSet(from, true, to, true));
        Duration elapsed = Duration.ZERO;
        for (int i = 1; i < within.size(); i++) {
            Instant piece = within.get(i - 1);
            if (pauses.stream()
                    .noneMatch(p -> !p.getFrom().isAfter(piece)
                            && p.getTo().filter(end -> !end.isAfter(piece)).isEmpty())) {
                elapsed = elapsed.plus(terms.getCalendar().elapsed(piece, within.get(i)));
            }
        }
        return elapsed;
    }

    private Ratio ratio(
            List<Lead> whole, Predicate<Lead> part, LeadCase.Kind kind, Function<Lead, Optional<EventTime>> at) {
        List<Lead> rest = whole.stream().filter(part.negate()).toList();
        return Ratio.builder()
                .part(whole.size() - rest.size())
                .whole(whole.size())
                .cases(cases(rest, kind, at))
                .build();
    }

    private List<LeadCase> cases(List<Lead> leads, LeadCase.Kind kind, Function<Lead, Optional<EventTime>> at) {
        return LeadCase.top(
                leads.stream()
                        .map(lead -> LeadCase.builder()
                                .lead(lead.getId())
                                .cycle(NaiveCycles.number(lead))
                                .kind(kind)
                                .at(times().first(at.apply(lead).orElseThrow()))
                                .build())
                        .toList(),
                List.of());
    }

    private List<Lead> in(DateRange range, List<Lead> leads, Function<Lead, Optional<EventTime>> at) {
        return leads.stream()
                .filter(lead -> times().known(at.apply(lead))
                        .filter(time -> range.contains(times().day(time)))
                        .isPresent())
                .toList();
    }

    static Optional<EventTime> closedAt(Lead lead) {
        return lead.getDeal().filter(deal -> deal.getOutcome().isClosed()).flatMap(Deal::getClosedAt);
    }

    private static boolean isClosed(Lead lead) {
        return lead.getDeal().filter(deal -> deal.getOutcome().isClosed()).isPresent();
    }

    private static boolean isWon(Lead lead) {
        return lead.getDeal()
                .filter(deal -> deal.getOutcome() == DealOutcome.WON)
                .isPresent();
    }

    private static Optional<EventTime> rejectedAt(Lead lead) {
        return lead.getRejection().map(Rejection::getAt);
    }

    private NaiveTimes times() {
        return new NaiveTimes(terms, asOf);
    }
}
