package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;

/** The slides' texts are those of the scorecard. */
class SlideContentTest {

    @Test
    void shows_scores_verdicts_and_duties() throws IOException {
        Subject subject = SlideSamples.full(Locale.ENGLISH);

        assertThat(WrittenSlides.texts(subject))
                .contains("Inbound Marketing", "Inbound Sales", "Inside Sales Development")
                .contains(subject.words().score(subject.card().getScore()))
                .contains("Period 1 Jan 2026 to 31 Dec 2026; as of close of 13 May 2026; agreement acme-full-2026,"
                        + " version 2")
                .contains(
                        "Needs attention now – missed: monthly-report; at risk: sql-volume, mql-quality, sql-acceptance, lead-completeness, sql-response.",
                        "✕ 118",
                        "✓ 131",
                        "? 1.19m")
                .contains("Last 13 of 53 windows. At least 90%", "587 measured; of those done: median 47 min")
                .contains("Marketing moves budget into search until the gap is closed.")
                .contains("9,449 read = 9,398 counted + 37 outside the period + 14 skipped")
                .contains("Measurable: 99.3%; not measurable: 4")
                .contains("No exchange rate for USD 176,000.00")
                .contains("Review meeting; participants: Mia Keller, Sam Frei.");
    }

    @Test
    void lists_a_missing_signature_whose_day_has_passed() throws IOException {
        assertThat(WrittenSlides.texts(SlideSamples.empty(Locale.ENGLISH))).contains("31 Dec 2025");
        assertThat(WrittenSlides.texts(SlideSamples.full(Locale.ENGLISH))).contains("Inside Sales Development");
    }

    @Test
    void the_score_is_stated_with_and_without_relief_and_exclusions() throws IOException {
        Subject subject = SlideSamples.remedies(Locale.ENGLISH);
        SlideTexts words = subject.words();
        String texts = WrittenSlides.texts(subject);

        assertThat(texts)
                .contains(words.score(subject.card().getScore()) + "; without relief "
                        + words.score(subject.card().getScoreWithoutRelief().orElseThrow()) + "; without exclusions "
                        + words.score(
                                subject.card().getExclusions().orElseThrow().getScoreWithout()))
                .contains("crm-outage excludes 9 Mar 2026 to 20 Mar 2026, 10 working days, for sql-volume, as agreed:"
                        + " The CRM was down.");
        assertThat(subject.card().getAdjustments())
                .hasSize(4)
                .allSatisfy(result -> assertThat(texts).contains(result.explain(Locale.ENGLISH)));
    }

    @Test
    void a_violation_has_its_next_step_with_the_day_and_who_is_informed() throws IOException {
        assertThat(WrittenSlides.texts(SlideSamples.remedies(Locale.ENGLISH)))
                .contains("✕ until 4 Jun 2026\nExecutive board\nPresent a plan. (violation 2 of report-ladder:"
                        + " monthly-report missed in Mar 2026, Apr 2026)");
    }

    @Test
    void the_probability_of_each_open_window_is_in_the_table_of_verdicts() throws IOException {
        Subject subject = SlideSamples.full(Locale.ENGLISH);

        assertThat(subject.forecast().getTargets()).hasSizeGreaterThan(5);
        String texts = WrittenSlides.texts(subject);
        assertThat(subject.forecast().getTargets())
                .allSatisfy(forecast -> assertThat(texts)
                        .containsPattern("(?s)" + forecast.getTarget().getId() + "  ≥.*?\n"
                                + subject.words()
                                        .figures()
                                        .percent(forecast.current().getProbability()) + "\n"));
    }

    @Test
    void the_table_of_verdicts_has_each_month_of_each_monthly_target() throws IOException {
        Subject subject = SlideSamples.full(Locale.ENGLISH);
        List<TargetResult> monthly = subject.card().targets().stream()
                .filter(result -> result.getWindows().size() == 12)
                .toList();
        List<List<String>> rows = WrittenSlides.rows(subject, 1);

        assertThat(monthly).hasSize(6);
        assertThat(monthly).allSatisfy(result -> {
            List<String> row = rows.stream()
                    .filter(cells -> cells.get(0).startsWith(result.getTarget().getId() + "  "))
                    .findFirst()
                    .orElseThrow();
            TargetFigures figures = new TargetFigures(subject.words().figures(), result.getTarget());
            for (int i = 0; i < 12; i++) {
                WindowResult window = result.getWindows().get(i);
                String symbol = VerdictStyle.of(window.getVerdict()).symbol();
                assertThat(row.get(i + 1))
                        .isEqualTo(window.getActual()
                                .map(actual -> symbol + " " + figures.value(actual))
                                .orElse(symbol));
            }
            assertThat(row.get(13))
                    .isEqualTo(subject.words()
                            .figures()
                            .percent(result.getAttainment().orElseThrow()));
        });
    }

    @Test
    void the_notes_explain_each_target_and_each_forecast() throws IOException {
        Subject subject = SlideSamples.full(Locale.GERMAN);
        String notes = WrittenSlides.notes(subject);

        assertThat(subject.card().targets())
                .allSatisfy(result -> assertThat(notes).contains(result.explain(Locale.GERMAN)));
        assertThat(subject.forecast().windows())
                .allSatisfy(forecast -> assertThat(notes).contains(forecast.explain(Locale.GERMAN)));
    }

    @Test
    void data_that_ends_early_is_on_the_slide_of_data_quality() throws IOException {
        FunnelNumbers january = FunnelNumbers.builder()
                .account(LeadAccount.builder()
                        .counted(1)
                        .newestOn(LocalDate.of(2026, 1, 30))
                        .build())
                .build();

        assertThat(WrittenSlides.texts(SlideSamples.subject(SlaFixtures.smallAgreement(), january, Locale.ENGLISH)))
                .contains("Read first", "Newest event 30 Jan 2026, as of 13 May 2026", "This concerns all numbers.");
    }
}
