package org.closedloop.sla.counting;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.Money;

/** The naive count of deals, durations between stages, and cohorts with a time. */
record NaiveDeals(ResolvedTerms terms, NaiveTimes times, ExchangeRates rates, DateRange range, List<Lead> leads) {

    Optional<Measurement> measure(Metric metric) {
        if (metric instanceof DealCount m) {
            return Optional.of(count(m.getOutcome()));
        }
        if (metric instanceof WinRate m) {
            return Optional.of(winRate(m.getOpenDeals()));
        }
        if (metric instanceof DealSize m) {
            return Optional.of(sizes(m));
        }
        if (metric instanceof StageDuration m) {
            return Optional.of(timing(
                    m.getWithin(),
                    in(lead -> lead.enteredAt(m.getFrom())),
                    lead -> lead.enteredAt(m.getFrom()),
                    lead -> lead.enteredAt(m.getFrom()),
                    lead -> lead.enteredAt(m.getTo())));
        }
        if (metric instanceof SalesCycle m) {
            return Optional.of(timing(
                    m.getWithin(),
                    in(NaiveCount::closedAt).stream()
                            .filter(is(DealOutcome.WON))
                            .toList(),
                    NaiveCount::closedAt,
                    lead -> m.getFrom().isPresent() ? lead.enteredAt(m.getFrom().get()) : lead.getCreatedAt(),
                    NaiveCount::closedAt));
        }
        if (metric instanceof CohortRevenue m) {
            return Optional.of(revenue(m));
        }
        return metric instanceof Conversion m && m.getWithin().isPresent()
                ? Optional.of(cohort(m, m.getWithin().get()))
                : Optional.empty();
    }

    private Count count(DealOutcome outcome) {
        Function<Lead, Optional<EventTime>> at =
                outcome == DealOutcome.OPEN ? NaiveDeals::createdAt : NaiveCount::closedAt;
        List<Lead> counted = in(at).stream().filter(is(outcome)).toList();
        return Count.builder()
                .value(counted.size())
                .cases(cases(counted, LeadCase.Kind.valueOf(outcome.name()), at))
                .build();
    }

    private Ratio winRate(OpenDeals openDeals) {
        List<Lead> created = in(NaiveDeals::createdAt);
        List<Lead> lost = created.stream().filter(is(DealOutcome.LOST)).toList();
        List<Lead> open = created.stream().filter(is(DealOutcome.OPEN)).toList();
        long won = created.stream().filter(is(DealOutcome.WON)).count();
        boolean withOpen = openDeals == OpenDeals.INCLUDED;
        return Ratio.builder()
                .part(won)
                .whole(won + lost.size() + (withOpen ? open.size() : 0))
                .cases(LeadCase.top(
                        cases(lost, LeadCase.Kind.LOST, NaiveDeals::createdAt),
                        withOpen ? cases(open, LeadCase.Kind.OPEN, NaiveDeals::createdAt) : List.of()))
                .build();
    }

    private DealSizes sizes(DealSize metric) {
        List<Lead> won =
                in(NaiveCount::closedAt).stream().filter(is(DealOutcome.WON)).toList();
        Amount revenue = new NaiveMoney(terms, rates, times).revenue(won);
        Map<Money, Long> sizes = new TreeMap<>();
        for (Lead lead : won) {
            Amount one = new NaiveMoney(terms, rates, times).revenue(List.of(lead));
            if (one.getUnvalued() == 0 && one.getUnconverted().isEmpty()) {
                sizes.merge(one.getTotal(), 1L, Long::sum);
            }
        }
        return DealSizes.builder()
                .statistic(metric.getStatistic())
                .sizes(sizes)
                .unconverted(revenue.getUnconverted())
                .unvalued(revenue.getUnvalued())
                .cases(revenue.getCases())
                .build();
    }

    private Amount revenue(CohortRevenue metric) {
        List<Lead> won = in(lead -> lead.enteredAt(metric.getStage())).stream()
                .filter(is(DealOutcome.WON))
                .filter(lead -> isWithin(
                        metric.getWithin(),
                        lead.enteredAt(metric.getStage()).orElseThrow(),
                        NaiveCount.closedAt(lead).orElseThrow()))
                .toList();
        Amount revenue = new NaiveMoney(terms, rates, times).revenue(won);
        List<LeadCase> cases = new ArrayList<>();
        for (Lead lead : won) {
            new NaiveMoney(terms, rates, times)
                    .revenue(List.of(lead))
                    .getCases()
                    .forEach(found -> cases.add(found.withAt(
                            times.first(lead.enteredAt(metric.getStage()).orElseThrow()))));
        }
        return revenue.withCases(LeadCase.top(cases, List.of()));
    }

    private CohortShare cohort(Conversion metric, TimeLimit within) {
        long[] n = new long[4];
        List<Lead> unconverted = new ArrayList<>();
        for (Lead lead : in(entry -> entry.enteredAt(metric.getFrom()))) {
            EventTime from = lead.enteredAt(metric.getFrom()).orElseThrow();
            boolean converted = times.known(lead.enteredAt(metric.getTo()))
                    .filter(to -> isWithin(within, from, to))
                    .isPresent();
            boolean hadItsTime = within.lastDay(terms.getCalendar(), times.day(from))
                    .filter(last -> !last.isAfter(times.asOf()))
                    .isPresent();
            n[hadItsTime ? 0 : 2]++;
            if (converted) {
                n[hadItsTime ? 1 : 3]++;
            } else if (hadItsTime) {
                unconverted.add(lead);
            }
        }
        return CohortShare.builder()
                .whole(n[0])
                .part(n[1])
                .maturing(n[2])
                .early(n[3])
                .cases(cases(unconverted, LeadCase.Kind.NOT_CONVERTED, lead -> lead.enteredAt(metric.getFrom())))
                .build();
    }

    private boolean isWithin(TimeLimit limit, EventTime from, EventTime to) {
        return times.fits(from, to)
                && limit.lastDay(terms.getCalendar(), times.day(from))
                        .map(last -> !times.day(to).isAfter(last))
                        .orElse(true);
    }

    private Timing timing(
            TimeLimit limit,
            List<Lead> counted,
            Function<Lead, Optional<EventTime>> at,
            Function<Lead, Optional<EventTime>> start,
            Function<Lead, Optional<EventTime>> end) {
        long[] n = new long[5];
        Map<Integer, Long> minutes = new TreeMap<>();
        List<LeadCase> cases = new ArrayList<>();
        for (Lead lead : counted) {
            Optional<EventTime> from = times.known(start.apply(lead));
            Optional<EventTime> to = times.known(end.apply(lead));
            LeadCase.Builder found = LeadCase.builder()
                    .lead(lead.getId())
                    .cycle(NaiveCycles.number(lead))
                    .at(times.first(at.apply(lead).orElseThrow()));
            boolean inDays = limit.getCalendarDays().isPresent();
            boolean timed = from.isPresent()
                    && Stream.concat(from.stream(), to.stream()).allMatch(EventTime::isTimed);
            boolean measured = from.isPresent()
                    && NaiveCycles.isInOrder(lead, times)
                    && (timed || inDays)
                    && to.filter(time -> !times.fits(from.get(), time)).isEmpty();
            if (!measured) {
                n[4]++;
                cases.add(found.kind(LeadCase.Kind.UNMEASURED).build());
                continue;
            }
            EventTime stop = to.orElseGet(() -> EventTime.at(times.close()));
            Duration took = took(limit, from.get(), stop);
            boolean kept = kept(limit, from.get(), stop, took);
            n[to.isPresent() ? kept ? 0 : 1 : kept ? 3 : 2]++;
            if (to.isPresent()) {
                minutes.merge((int) took.plusMinutes(1).minusNanos(1).toMinutes(), 1L, Long::sum);
            }
            if (!kept) {
                cases.add(found.kind(to.isPresent() ? LeadCase.Kind.LATE : LeadCase.Kind.OVERDUE)
                        .took(Duration.ofMillis(took.plusNanos(999_999).toMillis()))
                        .build());
            }
        }
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

    private Duration took(TimeLimit limit, EventTime from, EventTime to) {
        if (limit.getCalendarDays().isEmpty()) {
            return terms.getCalendar().elapsed(times.first(from), times.first(to));
        }
        return from.isTimed() && to.isTimed()
                ? Duration.between(times.first(from), times.first(to))
                : Duration.ofDays(ChronoUnit.DAYS.between(times.day(from), times.day(to)));
    }

    private boolean kept(TimeLimit limit, EventTime from, EventTime to, Duration took) {
        return limit.getBusinessTime()
                .map(time -> took.compareTo(time) <= 0)
                .orElseGet(() -> limit.lastDay(terms.getCalendar(), times.day(from))
                        .map(last -> !times.day(to).isAfter(last))
                        .orElse(true));
    }

    private List<Lead> in(Function<Lead, Optional<EventTime>> at) {
        return leads.stream()
                .filter(lead -> times.known(at.apply(lead))
                        .filter(time -> range.contains(times.day(time)))
                        .isPresent())
                .toList();
    }

    private List<LeadCase> cases(List<Lead> some, LeadCase.Kind kind, Function<Lead, Optional<EventTime>> at) {
        return LeadCase.top(
                some.stream()
                        .map(lead -> LeadCase.builder()
                                .lead(lead.getId())
                                .cycle(NaiveCycles.number(lead))
                                .kind(kind)
                                .at(times.first(at.apply(lead).orElseThrow()))
                                .build())
                        .toList(),
                List.of());
    }

    private static Optional<EventTime> createdAt(Lead lead) {
        return lead.getDeal().flatMap(Deal::getCreatedAt);
    }

    /** Whether the deal has this outcome at the close of the day. */
    private Predicate<Lead> is(DealOutcome outcome) {
        return lead ->
                lead.getDeal().filter(deal -> outcomes(deal).contains(outcome)).isPresent();
    }

    /** None if it is not known when the deal was closed. */
    private List<DealOutcome> outcomes(Deal deal) {
        if (!deal.getOutcome().isClosed()) {
            return List.of(DealOutcome.OPEN);
        }
        if (deal.getClosedAt().isEmpty()) {
            return List.of();
        }
        return List.of(times.known(deal.getClosedAt()).isPresent() ? deal.getOutcome() : DealOutcome.OPEN);
    }
}
