package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardRemarkTest {

    private static final Agreement SMALL = SlaFixtures.smallAgreement();
    private static final ResolvedTerms TERMS = SMALL.resolve(SlaFixtures.zurichCalendar());

    private static Scorecard card(LocalDate newest, LocalDate asOf) {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .account(LeadAccount.builder().counted(1).newestOn(newest).build())
                .build();
        return SlaEvaluator.evaluate(TERMS, numbers, asOf);
    }

    @ParameterizedTest(name = "newest {0}, as of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-13 | 2026-11-13 |
            2026-11-13 | 2026-11-20 |
            2026-11-13 | 2026-11-22 |
            2026-11-13 | 2026-11-23 | Newest event 13 Nov 2026, as of 23 Nov 2026: 6 working days without any event; newer data is probably missing.
            2025-06-01 | 2026-01-05 |
            2025-06-01 | 2026-01-30 | Newest event 1 Jun 2025, as of 30 Jan 2026: 21 working days without any event; newer data is probably missing.
            2025-06-01 | 2025-12-31 | The as-of day, 31 Dec 2025, is before the period, which begins on 1 Jan 2026: no window has begun.
            2026-12-30 | 2027-03-31 | The as-of day, 31 Mar 2027, is after the period, which ended on 31 Dec 2026.
            """)
    void a_scorecard_remarks_on_its_day_and_its_data(LocalDate newest, LocalDate asOf, String remark) {
        Assertions.assertThat(card(newest, asOf).getRemarks())
                .extracting(each -> each.explain(Locale.ENGLISH))
                .isEqualTo(Optional.ofNullable(remark).stream().toList());
    }

    @Test
    void remarks_are_told_in_german() {
        ResolvedTerms abroad = SMALL.resolve(SlaFixtures.zurichCalendar().withZone(ZoneId.of("Asia/Tokyo")));
        FunnelNumbers numbers = FunnelNumbers.builder()
                .account(LeadAccount.builder()
                        .counted(1)
                        .newestOn(LocalDate.of(2026, 11, 13))
                        .build())
                .build();

        Assertions.assertThat(SlaEvaluator.evaluate(abroad, numbers, LocalDate.of(2027, 1, 15))
                        .getRemarks())
                .extracting(remark -> remark.explain(Locale.GERMAN))
                .containsExactly(
                        "Der Stichtag 15.01.2027 liegt nach der Laufzeit, die am 31.12.2026 endete.",
                        "Neuestes Ereignis am 13.11.2026, Stichtag 15.01.2027: 33 Arbeitstage ohne Ereignis;"
                                + " vermutlich fehlen neuere Daten.",
                        "Der Kalender gilt in der Zeitzone Asia/Tokyo, die Vereinbarung in Europe/Zurich: Tage und"
                                + " Arbeitszeiten gelten für verschiedene Orte.");
        Assertions.assertThat(SlaEvaluator.evaluate(abroad, numbers, LocalDate.of(2025, 12, 31))
                        .getRemarks()
                        .get(0)
                        .explain(Locale.GERMAN))
                .isEqualTo("Der Stichtag 31.12.2025 liegt vor der Laufzeit, die am 01.01.2026 beginnt: noch hat kein"
                        + " Fenster begonnen.");
    }

    @Test
    void numbers_that_are_entered_by_hand_have_no_newest_event() {
        assertThat(SlaEvaluator.evaluate(TERMS, FunnelNumbers.builder().build(), LocalDate.of(2026, 6, 30)))
                .hasNoRemarks();
    }

    @Test
    void the_newest_event_is_that_of_the_counted_leads() {
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        Lead old = Lead.builder()
                .id("1")
                .putStage(Stage.SQL, EventTime.at(Instant.parse("2026-03-02T23:30:00Z")))
                .build();
        Lead open = Lead.builder()
                .id("2")
                .putStage(Stage.MQL, EventTime.on(LocalDate.of(2026, 2, 1)))
                .handedOverAt(EventTime.on(LocalDate.of(2026, 4, 1)))
                .build();

        FunnelNumbers numbers = List.of(old, open).stream().collect(FunnelCounter.collector(TERMS, asOf));

        Assertions.assertThat(numbers.getAccount().orElseThrow())
                .returns(Optional.of(LocalDate.of(2026, 3, 3)), LeadAccount::getNewestOn)
                .returns(1L, LeadAccount::getLater);
        assertThat(SlaEvaluator.evaluate(TERMS, numbers, asOf)).hasRemark(ScorecardRemark.Kind.DATA_ENDS_EARLY);
    }

    @Test
    void assertions_on_remarks_tell_what_the_scorecard_has() {
        Scorecard late = card(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 3, 31));
        Scorecard plain = card(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 13));

        assertThat(late).hasRemark(ScorecardRemark.Kind.AS_OF_AFTER_PERIOD);
        assertThatThrownBy(() -> assertThat(late).hasNoRemarks())
                .hasMessage("expected no remarks, but the scorecard has AS_OF_AFTER_PERIOD: The as-of day, 31 Mar 2027,"
                        + " is after the period, which ended on 31 Dec 2026.");
        assertThatThrownBy(() -> assertThat(plain).hasRemark(ScorecardRemark.Kind.DATA_ENDS_EARLY))
                .hasMessage("expected the remark DATA_ENDS_EARLY, but the scorecard has none");
    }
}
