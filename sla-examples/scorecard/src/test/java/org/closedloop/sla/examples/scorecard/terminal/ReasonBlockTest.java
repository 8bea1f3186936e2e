package org.closedloop.sla.examples.scorecard.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.report.HtmlReport;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;

/** The rejections by reason, where a target measures them. */
class ReasonBlockTest {

    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement()
            .withMetrics(NonRejection.of("kept"))
            .withTargets(ShareTarget.of(
                    "few-rejections", Role.MARKETING, "kept", new BigDecimal("0.9"), WindowRule.monthly()));
    private static final ResolvedTerms TERMS = AGREEMENT.resolve(SlaFixtures.zurichCalendar());
    private static final Scorecard WITH_REASONS = scorecard(
            ReasonCount.of("no budget", 1200), ReasonCount.of("not reached", 4), ReasonCount.withoutReason(3));

    private static Scorecard scorecard(ReasonCount... reasons) {
        Ratio ratio = Ratio.builder().part(1193).whole(2400).addReasons(reasons).build();
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder().putMeasurement("kept", ratio).build())
                .build();
        return SlaEvaluator.evaluate(TERMS, numbers, LocalDate.of(2026, 3, 31));
    }

    private static String text(Locale locale) {
        return new ReasonBlock(new TerminalTexts(locale), new Figures(locale), Style.PLAIN).of(WITH_REASONS);
    }

    @Test
    void lists_each_reason_with_its_number_and_those_without_one() {
        assertThat(text(Locale.ENGLISH)
                        .lines()
                        .map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "",
                        "REJECTIONS AND DISQUALIFICATIONS BY REASON",
                        "few-rejections 2026-03 no budget 1,200",
                        "not reached 4",
                        "(no reason) 3");
        assertThat(text(Locale.GERMAN)).contains("(ohne Grund)");
    }

    @Test
    void the_scorecard_in_the_terminal_has_the_list() {
        TextScorecard plain = new TextScorecard(Locale.ENGLISH, Style.PLAIN, AGREEMENT);

        assertThat(plain.of(WITH_REASONS)).contains("REJECTIONS AND DISQUALIFICATIONS BY REASON");
        assertThat(plain.of(scorecard())).doesNotContain("BY REASON");
    }

    @Test
    void the_page_has_the_list_in_the_card_of_the_target() {
        assertThat(HtmlReport.of(WITH_REASONS, TERMS).render(Locale.ENGLISH))
                .contains("Reason: no budget", "Without a reason", "1,200");
    }
}
