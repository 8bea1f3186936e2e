package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.TimeLimit;

/** A verdict on a cohort stands, however its other leads end, and agrees with the values beside it. */
class CohortLawsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 30);
    private static final LocalDate MATURE = LocalDate.of(2026, 6, 29);

    @Property(tries = 300)
    void a_verdict_before_maturity_is_the_one_at_maturity(
            @ForAll @IntRange(max = 20) int part,
            @ForAll @IntRange(max = 20) int failed,
            @ForAll @IntRange(max = 20) int early,
            @ForAll @IntRange(max = 20) int later,
            @ForAll @IntRange(max = 20) int never,
            @ForAll @IntRange(min = 1, max = 10) int tenths,
            @ForAll @IntRange(min = 1, max = 30) int sample) {
        CohortShare open = CohortShare.builder()
                .part(part)
                .whole(part + failed)
                .maturing(early + later + never)
                .early(early)
                .build();
        CohortShare mature = CohortShare.of(part + early + later, part + failed + early + later + never);
        WindowResult before = score(open, BEFORE, tenths, sample);
        Verdict after = score(mature, MATURE, tenths, sample).getVerdict();

        assertThat(before.getVerdict()).isIn(after, Verdict.MATURING);
        if (before.getVerdict().isFinal()) {
            assertThat(before.getAttainment().orElseThrow().compareTo(BigDecimal.ONE) >= 0)
                    .isEqualTo(before.getVerdict() == Verdict.MET);
            assertThat(before.getGap().orElseThrow().signum() >= 0).isEqualTo(before.getVerdict() == Verdict.MET);
        }
    }

    private static WindowResult score(CohortShare cohort, LocalDate asOf, int tenths, int sample) {
        ResolvedTerms terms = Scoring.agreement(
                        Scoring.share(BigDecimal.valueOf(tenths, 1).toPlainString())
                                .withMinimumSample(sample),
                        "2026")
                .withMetrics(Conversion.within("number", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90)))
                .resolve(SlaFixtures.zurichCalendar());
        return Scoring.score(terms, "2026-03", Scoring.numbers("2026-03", cohort), asOf);
    }
}
