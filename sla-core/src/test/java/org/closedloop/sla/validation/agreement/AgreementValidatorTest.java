package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Rule;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementValidatorTest {

    private final AgreementValidator validator = new AgreementValidator();

    static Stream<Mistake> mistakes() {
        return Stream.of(
                        Mistakes.all(),
                        StageMistakes.all(),
                        MeasuredTargetMistakes.all(),
                        RemedyMistakes.all(),
                        ExclusionMistakes.all())
                .flatMap(List::stream);
    }

    static Stream<Mistake> mistakesWithCompany() {
        return Mistakes.withCompany().stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void reports_one_mistake_as_one_finding(Mistake mistake) {
        Agreement agreement = mistake.change().apply(SlaFixtures.fullAgreement());

        assertThat(validator.validate(agreement, Locale.ENGLISH))
                .extracting(Finding::getRule, Finding::getPath, Finding::getMessage)
                .containsExactly(tuple(mistake.rule(), mistake.path(), mistake.message()));
    }

    @ParameterizedTest
    @MethodSource("mistakesWithCompany")
    void reports_a_mistake_among_others(Mistake mistake) {
        Agreement agreement = mistake.change().apply(SlaFixtures.fullAgreement());

        assertThat(validator.validate(agreement, Locale.ENGLISH))
                .extracting(Finding::getRule, Finding::getPath, Finding::getMessage)
                .contains(tuple(mistake.rule(), mistake.path(), mistake.message()));
    }

    @Test
    void finds_nothing_in_an_agreement_with_remedies() {
        assertThat(validator.validate(
                        SlaFixtures.agreementWithRemedies(), SlaFixtures.zurichCalendar(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void finds_nothing_in_the_fixtures() {
        assertThat(validator.validate(SlaFixtures.smallAgreement(), SlaFixtures.zurichCalendar(), Locale.ENGLISH))
                .isEmpty();
        assertThat(validator.validate(SlaFixtures.fullAgreement(), SlaFixtures.zurichCalendar(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void breaks_every_rule_at_least_once() {
        Set<Rule> broken = Stream.concat(mistakes(), mistakesWithCompany())
                .map(Mistake::rule)
                .collect(Collectors.toSet());
        Set<Rule> withCalendar = EnumSet.of(
                Rule.CALENDAR_OTHER,
                Rule.CALENDAR_ZONE_OTHER,
                Rule.CALENDAR_NEVER_OPEN,
                Rule.LIMIT_LONGER_THAN_DAY,
                Rule.LIMIT_LONGER_THAN_PERIOD,
                Rule.LIMIT_LONGER_THAN_WINDOWS,
                Rule.REPORT_AFTER_NEXT_WINDOW,
                Rule.DEADLINE_AFTER_NEXT_WINDOW);
        Set<Rule> withMore = EnumSet.of(
                Rule.PREDECESSOR_OTHER,
                Rule.TARGET_NEVER_REACHED,
                Rule.STARTS_AFTER_GAP,
                Rule.STARTS_BEFORE_PREDECESSOR,
                Rule.OVERLAPS_PREDECESSOR,
                Rule.ENDS_BEFORE_PREDECESSOR,
                Rule.WHOLE_ASKED_AGAIN,
                Rule.SIGNED_OTHER_TERMS,
                Rule.DIGEST_METHOD_UNKNOWN);
        Set<Rule> ofRecorded = EnumSet.of(
                Rule.EXCLUSIONS_OF_OTHER_AGREEMENT,
                Rule.EXCLUSION_ONE_SIDED,
                Rule.EXCLUSION_WITHOUT_CONSENT,
                Rule.EXCLUSION_RECORDED_BEFORE_START);
        assertThat(EnumSet.allOf(Rule.class))
                .filteredOn(rule -> !rule.getCode().startsWith("SLA-C"))
                .filteredOn(rule -> !rule.getCode().startsWith("SLA-K"))
                .filteredOn(rule -> !ofRecorded.contains(rule))
                .allMatch(rule -> broken.contains(rule) || withCalendar.contains(rule) || withMore.contains(rule));
    }

    @Test
    void reports_how_the_calendar_does_not_fit() {
        Agreement agreement = SlaFixtures.smallAgreement();
        BusinessCalendar zurich = SlaFixtures.zurichCalendar();
        Agreement slow = Changes.metric("response", ResponseTime.class, m -> m.withWithin(TimeLimit.hours(9)))
                .apply(agreement);

        assertThat(messages(validator.validate(agreement, zurich.withId("basel"), Locale.ENGLISH)))
                .containsExactly("scope: calendar must be 'zurich', as the agreement names it, but 'basel' was given");
        assertThat(messages(validator.validate(agreement, zurich.withZone(ZoneId.of("UTC")), Locale.ENGLISH)))
                .containsExactly("scope: time zone Europe/Zurich differs from that of the calendar 'zurich', UTC."
                        + " Consider using the calendar of the place whose days count");
        BusinessCalendar closed = BusinessCalendar.builder()
                .id("zurich")
                .zone(ZoneId.of("Europe/Zurich"))
                .build();
        assertThat(messages(validator.validate(agreement, closed, Locale.ENGLISH)))
                .containsExactly("scope: calendar 'zurich' must have a working day in 2026, but has none");
        assertThat(messages(validator.validate(slow, zurich, Locale.ENGLISH)))
                .containsExactly("metric 'response': limit PT9H is longer than the longest working day, PT8H, so it"
                        + " cannot end on the working day on which it begins. Consider stating it in working days,"
                        + " such as P1D");
    }

    @Test
    void accepts_a_years_number_that_is_at_least_the_sum_of_its_months() {
        Agreement agreement = SlaFixtures.smallAgreement();
        for (long atLeast : List.of(1440L, 2000L)) {
            VolumeTarget year = VolumeTarget.of("sql-year", Role.MARKETING, "sqls", atLeast, WindowRule.yearly());
            assertThat(validator.validate(
                            agreement.withTargets(Changes.plus(agreement.getTargets(), year)), Locale.ENGLISH))
                    .isEmpty();
        }
    }

    @Test
    void reports_how_the_predecessor_does_not_fit() {
        Agreement agreement = SlaFixtures.fullAgreement();
        Agreement before = agreement.withId("acme-full-2025").withVersion(1);

        assertThat(messages(succession(agreement, before.withVersion(2), "2025")))
                .containsExactly("agreement 'acme-full-2026': predecessor must be acme-full-2025/2, the version that"
                        + " was given, but was 'acme-full-2025/1'");
        assertThat(messages(succession(agreement, before, "2025-01-01/2025-11-30")))
                .containsExactly("scope: agreement begins on 2026-01-01, but its predecessor ended on 2025-11-30, so"
                        + " neither is in force in 2025-12. Consider starting it on the day after");
        assertThat(messages(succession(agreement, before, "2026-02-01/2026-12-31")))
                .containsExactly("scope: agreement must not begin before its predecessor, on 2026-02-01, but begins on"
                        + " 2026-01-01");
        assertThat(messages(succession(agreement, before, "2025-01-01/2026-01-31")))
                .containsExactly(
                        "scope: agreement begins on 2026-01-01, while its predecessor is in force until 2026-01-31,"
                                + " and ends later, so both cover 2026-01. Consider starting it on the day after");
        assertThat(messages(succession(agreement, before, "2025-07-01/2027-06-30")))
                .containsExactly(
                        "scope: agreement ends on 2026-12-31, but its predecessor, which it replaces, would have"
                                + " ended on 2027-06-30, so neither is in force in 2027-H1. Consider extending it to"
                                + " the same day");
        assertThat(messages(succession(agreement, before, "2025-07-01/2027-06-30", Locale.GERMAN)))
                .containsExactly(
                        "Geltungsbereich: die Vereinbarung endet am 2026-12-31, bevor ihre Vorgängerin, die sie"
                                + " ersetzt,"
                                + " am 2027-06-30 geendet hätte, so dass in 2027-H1 keine gilt."
                                + " Vielleicht sie ebenso lange gelten lassen");
        assertThat(messages(succession(agreement, before, "2025-01-01/2026-01-31", Locale.GERMAN)))
                .containsExactly(
                        "Geltungsbereich: die Vereinbarung beginnt am 2026-01-01, während ihre Vorgängerin noch bis"
                                + " 2026-01-31 gilt, und geht darüber hinaus, so dass für 2026-01 beide gemeint sind."
                                + " Vielleicht am Tag danach beginnen");
        assertThat(succession(agreement, before, "2025")).isEmpty();
        assertThat(succession(agreement, before, "2026")).isEmpty();
    }

    @Test
    void the_notice_of_an_amendment_may_begin_in_its_predecessors_period_but_not_that_of_a_renewal() {
        Agreement last = SlaFixtures.fullAgreement();
        Agreement year = last.withId("acme-full-2025").withVersion(1);
        Agreement late = last.withScope(last.getScope().withPeriod(DateRange.parse("2026-11-01/2026-12-31")));

        assertThat(validator.validate(late, Locale.ENGLISH))
                .filteredOn(finding -> finding.getPath().equals("renewal.notice"))
                .extracting(Finding::getRule)
                .containsExactly(Rule.NOTICE_BEGINS_BEFORE);
        assertThat(messages(succession(late, year, "2026"))).isEmpty();
        assertThat(messages(succession(late, year, "2025-11-01/2026-10-31")))
                .containsExactly("renewal: notice must fit into the period, 2026-11-01/2026-12-31, but was P3M");
    }

    @Test
    void reports_that_an_amendment_requires_the_whole_sum_again() {
        Agreement full = SlaFixtures.fullAgreement();
        VolumeTarget whole =
                VolumeTarget.of("whole", Role.MARKETING, "sqls", 1500, WindowRule.of(WindowLength.AGREEMENT));
        MoneyTarget sum = MoneyTarget.of(
                "sum", Role.SALES, "revenue", Money.parse("CHF 4000000"), WindowRule.of(WindowLength.AGREEMENT));
        Agreement before = full.withId("acme-full-2025").withVersion(1).withTargets(whole, sum);
        Agreement half = full.withTargets(whole, sum).withScope(full.getScope().withPeriod(DateRange.parse("2026-H2")));

        assertThat(messages(succession(half, before, "2026")))
                .containsExactly(
                        "target 'whole': 1500 is required for 2026-H2, as it was for all of 2026, of which this is"
                                + " only a part. Consider requiring only what is due for that part",
                        "target 'sum': CHF 4000000.00 is required for 2026-H2, as it was for all of 2026, of which"
                                + " this is only a part. Consider requiring only what is due for that part");
        assertThat(messages(succession(half, before, "2026", Locale.GERMAN)).get(0))
                .isEqualTo(
                        "Ziel 'whole': 1500 ist für 2026-H2 verlangt wie vorher für ganz 2026, wovon dies ein Teil ist."
                                + " Vielleicht nur diesen Teil verlangen");
        assertThat(succession(half.withTargets(whole.withAtLeast(750), sum), before, "2026"))
                .hasSize(1);
        assertThat(succession(half, before.withTargets(whole.withWindow(WindowRule.yearly())), "2026"))
                .isEmpty();
        assertThat(succession(full.withTargets(whole, sum), before, "2026")).isEmpty();
        assertThat(succession(full.withTargets(whole, sum), before, "2025")).isEmpty();
    }

    private Findings succession(Agreement agreement, Agreement before, String period) {
        return succession(agreement, before, period, Locale.ENGLISH);
    }

    private Findings succession(Agreement agreement, Agreement before, String period, Locale locale) {
        return validator.validateSuccession(
                agreement, before.withScope(before.getScope().withPeriod(DateRange.parse(period))), locale);
    }

    @Test
    void reports_which_signature_is_for_other_terms() {
        Agreement agreement = SlaFixtures.fullAgreement();
        Agreement signed = agreement.withSignatures(
                agreement.getSignatures().get(0).withDigest("sha256-v1:aa"),
                agreement.getSignatures().get(1).withDigest("sha256-v1:bb"),
                agreement.getSignatures().get(1).withDigest("sha512-v1:cc"),
                agreement.getSignatures().get(1));

        assertThat(messages(validator.validateSignatures(signed, "sha256-v1:bb", Locale.ENGLISH)))
                .containsExactly(
                        "signature of 'Mia Keller': digest must be that of the terms that were signed, sha256-v1:aa,"
                                + " but was sha256-v1:bb",
                        "signature of 'Sam Frei': digest must be taken by the method 'sha256-v1:', so that it can be"
                                + " checked, but was 'sha512-v1:cc'");
    }

    @Test
    void reports_fifteen_mistakes_in_the_order_of_the_document() {
        assertThat(validator.validate(fifteenMistakes(), Locale.ENGLISH))
                .extracting(Finding::getPath)
                .containsExactly(
                        "version",
                        "company",
                        "parties[1].function",
                        "framework.documentDate",
                        "definitions.dealStages[2].probability",
                        "targets[0].atLeast",
                        "targets[8].atLeast",
                        "metrics[3].to",
                        "metrics[10].atLeast",
                        "posts[0].deputy",
                        "reporting.cadence",
                        "review.firstDate",
                        "renewal.date",
                        "renewal.notice",
                        "signatures[0].name");
    }

    private static Agreement fifteenMistakes() {
        Agreement agreement = SlaFixtures.fullAgreement();
        Set<String> chosen = Set.of(
                "version_zero",
                "blank_company",
                "same_function",
                "framework_from_the_future",
                "won_is_uncertain",
                "count_negative",
                "money_in_euros",
                "conversion_backwards",
                "no_attempts",
                "deputy_is_holder",
                "reports_too_rare",
                "first_review_too_late",
                "renewed_on_last_day",
                "notice_too_long",
                "stranger_signs");
        for (Mistake mistake : Mistakes.all()) {
            if (chosen.contains(mistake.sentence())) {
                agreement = mistake.change().apply(agreement);
            }
        }
        return agreement;
    }

    @Test
    void explains_findings_in_german() {
        assertThat(messages(validator.validate(fifteenMistakes(), Locale.forLanguageTag("de-CH"))))
                .contains(
                        "Ziel 'sql-volume': die Anzahl muss positiv sein, ist aber -3",
                        "Ziel 'closed-won': der Betrag muss in der Währung der Vereinbarung sein, CHF, ist aber EUR"
                                + " 5.00",
                        "Vereinbarung 'acme-full-2026', company: darf nicht leer sein",
                        "Austausch: der erste Austausch am 2027-01-01 liegt nicht in der Laufzeit der Vereinbarung,"
                                + " 2026."
                                + " Vielleicht das Datum berichtigen");
    }

    @Test
    void does_not_depend_on_the_machine_s_locale() {
        Findings here = validator.validate(fifteenMistakes(), Locale.ENGLISH);
        Locale usual = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "de", "ar")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(validator.validate(fifteenMistakes(), Locale.ENGLISH))
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void a_hosts_own_validator_finds_the_same() {
        Agreement agreement = fifteenMistakes();
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.GERMAN), Locale.GERMAN, context -> Locale.GERMAN, true))
                .buildValidatorFactory()) {
            Validator host = factory.getValidator();
            assertThat(host.validate(agreement))
                    .extracting(v -> v.getPropertyPath().toString())
                    .containsExactlyInAnyOrderElementsOf(validator.validate(agreement, Locale.GERMAN).stream()
                            .map(Finding::getPath)
                            .toList());
            assertThat(host.validate(agreement))
                    .extracting(v -> v.getMessage())
                    .contains(
                            "die Anzahl muss positiv sein",
                            "der Betrag muss in der Währung der Vereinbarung sein, CHF, ist aber EUR 5.00");
            Agreement unused = mistake("metric_unused").change().apply(SlaFixtures.fullAgreement());
            assertThat(host.validate(unused)).hasSize(1);
            Agreement nothing = mistake("attribution_undefined").change().apply(SlaFixtures.fullAgreement());
            assertThat(host.validate(nothing))
                    .extracting(v -> v.getPropertyPath().toString())
                    .containsExactly("metrics[7]");
        }
    }

    private static Mistake mistake(String sentence) {
        return Mistakes.all().stream()
                .filter(mistake -> mistake.sentence().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void accepts_dates_that_exceed_the_calendar() {
        Agreement agreement = SlaFixtures.fullAgreement();
        Agreement endless = agreement
                .withPredecessor(Optional.empty())
                .withRenewal(agreement.getRenewal().orElseThrow().withNotice(Period.of(Integer.MAX_VALUE, 0, 0)))
                .withReview(agreement.getReview().orElseThrow().withInterval(Period.of(Integer.MAX_VALUE, 0, 0)))
                .withSignatures(agreement.getSignatures().get(0).withDate(LocalDate.MAX));

        assertThat(validator.validate(endless, Locale.ENGLISH))
                .extracting(Finding::getRule)
                .containsExactly(Rule.REVIEW_ONLY_ONCE, Rule.NOTICE_LONGER_THAN_PERIOD, Rule.SIGNED_AFTER_START);
    }

    @Test
    @SuppressWarnings("NullAway")
    void names_the_argument_that_is_null() {
        assertThatThrownBy(() -> validator.validate(null, Locale.ENGLISH))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("agreement");
        assertThatThrownBy(() -> validator.validate(SlaFixtures.smallAgreement(), null))
                .hasMessage("locale");
    }

    private static List<String> messages(Findings findings) {
        return findings.stream().map(Finding::getMessage).toList();
    }
}
