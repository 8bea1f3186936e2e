package org.closedloop.sla.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowAlignment;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Values with every trap that a notation may have: odd texts, many decimals, far times. */
class Values extends DomainContextBase {

    private static final List<String> TRAPS = List.of(
            "no",
            "Yes",
            "null",
            "~",
            "true",
            "08:00",
            "1_000",
            "0x1F",
            "0o17",
            "1e3",
            ".inf",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "?",
            "!x",
            "&a",
            "*a",
            "[a]",
            "{a}",
            "%a",
            "@a",
            "`a`",
            "'a'",
            "\"a\"",
            "a\nb",
            "a\n",
            "\na",
            " a",
            "a ",
            "a\r\nb",
            "a\tb",
            "\\",
            "2026-01-01",
            "---",
            "...",
            "a\n---\nb",
            "<<",
            "=",
            "a\u0000b",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "ä",
            "a:",
            ":a",
            "a,b",
            "|",
            ">",
            "  a\n b",
            "a\n\n",
            "12",
            "-3.50",
            "#");

    /** Not blank. */
    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                        Arbitraries.of(TRAPS),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
                        Arbitraries.strings()
                                .withChars(" \n\t:#-'\"ab\r[]{},&*!|>%@`")
                                .ofMinLength(1)
                                .ofMaxLength(8))
                .filter(text -> !text.isBlank() && StandardText.isUnicode(text));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(-62_135_596_800_000L, 253_402_300_799_999L)
                .map(Instant::ofEpochMilli);
    }

    private static Arbitrary<EventTime> times() {
        return Arbitraries.oneOf(instants().map(EventTime::at), dates().map(EventTime::on));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-20_000, 60_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<DateRange> ranges() {
        return Arbitraries.oneOf(
                Combinators.combine(dates(), Arbitraries.integers().between(0, 800))
                        .as((start, days) -> DateRange.of(start, start.plusDays(days))),
                Arbitraries.of("2026", "2026-H2", "2026-Q1", "2026-W53", "2026-03")
                        .map(DateRange::parse));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(6);
    }

    private static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of("CHF", "EUR", "JPY", "KWD"),
                        Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L))
                .as((code, minor) -> Money.ofMinor(CurrencyUnit.of(code), minor));
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.longs().between(1, 100_000_000_000L).map(Duration::ofMillis);
    }

    private static Arbitrary<WindowRule> windows() {
        return Combinators.combine(
                        Arbitraries.of(WindowLength.class),
                        Arbitraries.of(WindowAlignment.class),
                        Arbitraries.of(CutWindow.class))
                .as((length, alignment, cut) -> WindowRule.builder()
                        .length(length)
                        .alignment(alignment)
                        .cut(cut)
                        .build());
    }

    private static Arbitrary<AttributionTerms> attribution() {
        Arbitrary<BigDecimal> weight = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(18);
        Arbitrary<AttributionModel> models = Arbitraries.oneOf(
                Arbitraries.of(AttributionModel.firstTouch(), AttributionModel.linear(), AttributionModel.fullPath()),
                durations().map(AttributionModel::timeDecay),
                Combinators.combine(weight, weight, weight, weight, weight).as(AttributionModel::ownWeights));
        return Combinators.combine(models, durations().optional())
                .as((model, lookback) -> lookback.map(far -> AttributionTerms.of(model, far))
                        .orElseGet(() -> AttributionTerms.unlimited(model)));
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(text(), Arbitraries.of(Role.class), windows(), decimals(), money(), text())
                .flatAs((id, role, window, decimal, money, words) -> Arbitraries.of(
                        Target.volume(id)
                                .responsible(role)
                                .metric(words)
                                .window(window)
                                .atLeast(money.getAmountMinorLong())
                                .weight(decimal)
                                .build(),
                        Target.money(id)
                                .responsible(role)
                                .metric(words)
                                .window(window)
                                .atLeast(money)
                                .tolerance(decimal)
                                .build(),
                        Target.share(id)
                                .responsible(role)
                                .metric(words)
                                .window(window)
                                .atLeast(decimal)
                                .minimumSample(7)
                                .consequence(words)
                                .build(),
                        Target.delivery(id)
                                .responsible(role)
                                .metric(words)
                                .window(window)
                                .build()));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Combinators.combine(
                        text(),
                        attribution(),
                        targets().list().ofMaxSize(3),
                        Combinators.combine(dates(), Arbitraries.integers().between(1, 500))
                                .as((date, days) -> Renewal.builder()
                                        .date(date)
                                        .mode(Renewal.Mode.BY_CONSENT)
                                        .notice(Period.of(1, 0, days))
                                        .nextPeriod(Period.ofDays(days))
                                        .build()),
                        ranges(),
                        Arbitraries.of("de-CH", "en", "und", "zh-Hant-TW").map(Locale::forLanguageTag),
                        Arbitraries.of("Europe/Zurich", "Z", "+05:45", "UTC").map(ZoneId::of))
                .as((words, attribution, targets, renewal, period, language, zone) -> {
                    Agreement full = SlaFixtures.agreementWithRemedies();
                    return full.withTitle(words)
                            .withPurpose(words)
                            .withLanguage(language)
                            .withScope(full.getScope()
                                    .withPeriod(period)
                                    .withZone(zone)
                                    .withRegion(words))
                            .withDefinitions(full.getDefinitions()
                                    .withAttribution(attribution)
                                    .withTerms(Term.of(words, words)))
                            .withTargets(targets)
                            .withRenewal(renewal);
                });
    }

    @Provide
    Arbitrary<Lead> leads() {
        Arbitrary<Deal> deals = Combinators.combine(
                        Arbitraries.of(DealOutcome.class), money().optional(), times().optional())
                .as((outcome, amount, at) -> Deal.builder()
                        .outcome(outcome)
                        .amount(amount)
                        .closedAt(at)
                        .build());
        Arbitrary<Pause> pauses = Combinators.combine(instants(), durations().optional())
                .as((from, length) ->
                        length.map(time -> Pause.between(from, from.plus(time))).orElseGet(() -> Pause.since(from)));
        Arbitrary<Touch> touches =
                Combinators.combine(times(), Arbitraries.of(Role.class), text()).as(Touch::of);
        Arbitrary<Rejection> rejections = Combinators.combine(times(), text().optional())
                .as((at, reason) ->
                        reason.map(why -> Rejection.of(at, why)).orElseGet(() -> Rejection.withoutReason(at)));
        Arbitrary<Disqualification> disqualifications = Combinators.combine(times(), text().optional())
                .as((at, reason) -> reason.map(why -> Disqualification.of(at, why))
                        .orElseGet(() -> Disqualification.withoutReason(at)));
        Arbitrary<LeadCycle> cycles = Combinators.combine(
                        times(),
                        times().optional(),
                        deals.optional(),
                        rejections.optional(),
                        disqualifications.optional())
                .as((start, handedOver, deal, rejection, disqualification) -> LeadCycle.builder()
                        .startedAt(start)
                        .putStage(Stage.SQL, start)
                        .handedOverAt(handedOver)
                        .acceptedAt(handedOver)
                        .firstTouchAt(handedOver)
                        .addAllAttempts(handedOver.stream().toList())
                        .deal(deal)
                        .rejection(rejection)
                        .disqualification(disqualification)
                        .build());
        Arbitrary<Stage> stages =
                Arbitraries.of("mql", "sql", "pql", "no", "a-1").map(Stage::of);
        return Combinators.combine(
                        text(),
                        times().optional(),
                        Arbitraries.oneOf(text(), Arbitraries.of("", "  ")).optional(),
                        Arbitraries.maps(stages, times()).ofMaxSize(3),
                        Combinators.combine(deals.optional(), rejections.optional(), disqualifications.optional())
                                .as(List::of),
                        pauses.list().ofMaxSize(2),
                        Combinators.combine(
                                        touches.list().ofMaxSize(2),
                                        times().list().ofMaxSize(2),
                                        Arbitraries.frequencyOf(
                                                Tuple.of(3, Arbitraries.just(List.<LeadCycle>of())),
                                                Tuple.of(1, cycles.list().ofMaxSize(2))))
                                .as((touched, tried, later) -> Lead.builder()
                                        .cycles(later)
                                        .id("parts")
                                        .touches(touched)
                                        .attempts(tried)
                                        .build()),
                        Arbitraries.maps(text(), Arbitraries.oneOf(text(), Arbitraries.of("")))
                                .ofMaxSize(2))
                .as((id, at, words, entered, ends, paused, parts, fields) -> Lead.builder()
                        .id(id)
                        .createdAt(at)
                        .source(words)
                        .priority(words)
                        .stages(entered)
                        .deal(ends.get(0).map(Deal.class::cast))
                        .rejection(ends.get(1).map(Rejection.class::cast))
                        .disqualification(ends.get(2).map(Disqualification.class::cast))
                        .cycles(parts.getCycles())
                        .pauses(paused)
                        .touches(parts.getTouches())
                        .attempts(parts.getAttempts())
                        .fields(fields)
                        .build());
    }

    private static Arbitrary<Measurement> measurements() {
        Arbitrary<Long> counts = Arbitraries.longs().greaterOrEqual(0);
        Arbitrary<List<LeadCase>> cases = Combinators.combine(
                        text(),
                        Arbitraries.of(LeadCase.Kind.class),
                        instants(),
                        durations().optional(),
                        money().optional())
                .as((lead, kind, at, took, amount) -> LeadCase.builder()
                        .lead(lead)
                        .kind(kind)
                        .at(at)
                        .took(took)
                        .amount(amount)
                        .build())
                .list()
                .ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(counts, cases)
                        .as((value, behind) ->
                                Count.builder().value(value).cases(behind).build()),
                Combinators.combine(money(), money(), counts)
                        .as((total, other, unvalued) -> Amount.builder()
                                .total(total)
                                .addUnconverted(other)
                                .unvalued(unvalued)
                                .build()),
                Combinators.combine(counts, counts).as(Ratio::of),
                money().map(part -> AmountShare.of(part, part)),
                Combinators.combine(
                                counts.filter(count -> count < Long.MAX_VALUE / 8),
                                counts.filter(count -> count < Long.MAX_VALUE / 8),
                                Arbitraries.integers().between(0, 10_000),
                                cases)
                        .as((within, pending, minute, behind) -> Timing.builder()
                                .within(within)
                                .late(3)
                                .pending(pending)
                                .minutes(MinuteHistogram.of(java.util.Map.of(minute, 1 + pending / 2)))
                                .cases(behind)
                                .build()),
                dates().map(Delivery::of));
    }

    @Provide
    Arbitrary<FunnelNumbers> numbers() {
        Arbitrary<WindowNumbers> window = Arbitraries.maps(text(), measurements())
                .ofMaxSize(3)
                .map(map -> WindowNumbers.builder().putAllMeasurements(map).build());
        return Combinators.combine(
                        dates().optional(), Arbitraries.maps(ranges(), window).ofMaxSize(3))
                .as((asOf, windows) ->
                        FunnelNumbers.builder().asOf(asOf).windows(windows).build());
    }

    @Provide
    Arbitrary<AgreementDraft> drafts() {
        return Combinators.combine(SlaArbitraries.drafts(), text().optional(), text())
                .as((draft, title, company) -> draft.withTitle(title).withCompany(company));
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Combinators.combine(
                        text(),
                        Arbitraries.maps(dates().filter(date -> date.getYear() >= 1900), text())
                                .ofMaxSize(3),
                        Arbitraries.of(
                                Set.of(List.of(), List.of("00:00-24:00"), List.of("08:00-12:00", "13:00-17:30"))))
                .as((id, holidays, hours) -> BusinessCalendar.builder()
                        .id(id)
                        .zone(ZoneId.of("America/New_York"))
                        .workingDays(hours.toArray(String[]::new))
                        .holidays(holidays)
                        .replacedDay(LocalDate.of(2026, 2, 28), hours.toArray(String[]::new))
                        .build());
    }

    @Provide
    Arbitrary<CrmMapping> mappings() {
        return Combinators.combine(SlaArbitraries.mappings(), text(), text())
                .as((mapping, id, reason) ->
                        mapping.withId(id).withLead(mapping.getLead().withRejectionReason(reason)));
    }
}
