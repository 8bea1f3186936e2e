package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds of reliefs, violations and adjustments, whatever the months were like. */
class RemedyLawsTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");
    private static final Relief FLOOD = Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5"));
    private static final Relief SECOND = Relief.missed("second", "sql-response", "sql-volume");

    private static Scorecard score(Agreement agreement, List<Long> sqls, List<Long> inTime) {
        return Remedies.score(agreement, Remedies.year(sqls, inTime));
    }

    @Property(tries = 200)
    void the_score_with_relief_is_that_of_the_other_windows(
            @ForAll("sqls") List<Long> sqls, @ForAll("inTime") List<Long> inTime) {
        Scorecard with = score(Remedies.agreement().withReliefs(FLOOD), sqls, inTime);
        TargetResult result = with.target("sql-response").orElseThrow();
        FunnelNumbers numbers = Remedies.year(sqls, inTime);
        TargetResult before = Remedies.score(Remedies.agreement(), numbers)
                .target("sql-response")
                .orElseThrow();
        List<BigDecimal> counted = new ArrayList<>();
        for (WindowResult window : before.getWindows()) {
            boolean excused = result.in(window.getWindow()).orElseThrow().getVerdict() == Verdict.EXCUSED;
            if (!excused) {
                window.counted().ifPresent(counted::add);
            }
        }

        assertThat(result.getAttainment())
                .isEqualTo(
                        counted.isEmpty()
                                ? Optional.empty()
                                : Optional.of(counted.stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .divide(BigDecimal.valueOf(counted.size()), 6, RoundingMode.DOWN)));
    }

    @Property(tries = 200)
    void relief_never_lowers_a_score_if_the_excused_windows_were_the_worst(
            @ForAll("sqls") List<Long> sqls, @ForAll("inTime") List<Long> inTime) {
        TargetResult before =
                score(Remedies.agreement(), sqls, inTime).target("sql-response").orElseThrow();
        TargetResult after = score(Remedies.agreement().withReliefs(FLOOD), sqls, inTime)
                .target("sql-response")
                .orElseThrow();
        boolean worst = after.getWindows().stream()
                .filter(window -> window.getVerdict() == Verdict.EXCUSED)
                .allMatch(window -> window.getAttainment()
                                .orElseThrow()
                                .compareTo(before.getAttainment().orElseThrow())
                        <= 0);

        assertThat(!worst
                        || after.getAttainment().isEmpty()
                        || after.getAttainment()
                                        .get()
                                        .compareTo(before.getAttainment().orElseThrow())
                                >= 0)
                .isTrue();
    }

    @Property(tries = 200)
    void relief_changes_misses_of_its_target_alone_and_in_no_order(
            @ForAll("sqls") List<Long> sqls, @ForAll("inTime") List<Long> inTime) {
        Scorecard before = score(Remedies.agreement(), sqls, inTime);
        Scorecard one = score(Remedies.agreement().withReliefs(FLOOD, SECOND), sqls, inTime);
        Scorecard other = score(Remedies.agreement().withReliefs(SECOND, FLOOD), sqls, inTime);

        assertThat(one.target("sql-volume")).isEqualTo(before.target("sql-volume"));
        assertThat(one.getScore()).isEqualTo(other.getScore());
        assertThat(one.count(Verdict.MISSED) + one.count(Verdict.EXCUSED)).isEqualTo(before.count(Verdict.MISSED));
        assertThat(one.count(Verdict.MET)).isEqualTo(before.count(Verdict.MET));
    }

    @Property(tries = 200)
    void more_misses_for_a_violation_never_give_more_violations(
            @ForAll("sqls") List<Long> sqls,
            @ForAll @IntRange(min = 1, max = 4) int misses,
            @ForAll @IntRange(min = 1, max = 6) int windows) {
        assertThat(violations(sqls, misses + 1, windows).size())
                .isLessThanOrEqualTo(violations(sqls, misses, windows).size());
        assertThat(violations(sqls, misses, windows).size())
                .isLessThanOrEqualTo(violations(sqls, misses, windows + 1).size());
    }

    @Property(tries = 200)
    void no_miss_counts_for_two_violations(
            @ForAll("sqls") List<Long> sqls, @ForAll @IntRange(min = 1, max = 3) int misses) {
        List<Object> windows = new ArrayList<>();
        violations(sqls, misses, misses + 2).forEach(violation -> windows.addAll(violation.getWindows()));

        assertThat(windows).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(sqls.size());
    }

    private static List<Violation> violations(List<Long> sqls, int misses, int windows) {
        Escalation ladder = Escalation.builder()
                .id("ladder")
                .target("sql-volume")
                .misses(misses)
                .windows(windows)
                .addSteps(EscalationStep.of(1, "CEO", 5, "Explain."))
                .build();
        return score(Remedies.agreement().withEscalations(ladder), sqls, List.of())
                .getViolations();
    }

    @Property(tries = 200)
    void caps_are_never_exceeded_and_months_add_up_to_the_total(
            @ForAll("sqls") List<Long> sqls,
            @ForAll @IntRange(min = 1, max = 5000) int cents,
            @ForAll @IntRange(min = 1, max = 100_000) int month,
            @ForAll @IntRange(min = 1, max = 400_000) int year) {
        Money monthly = Money.ofMinor(CHF, month);
        Money yearly = Money.ofMinor(CHF, year);
        for (Adjustment.Kind kind : Adjustment.Kind.values()) {
            Adjustment adjustment = Adjustment.builder()
                    .id("a")
                    .target("sql-volume")
                    .kind(kind)
                    .amount(Money.ofMinor(CHF, cents))
                    .monthlyCap(monthly)
                    .yearlyCap(yearly)
                    .build();
            AdjustmentResult result = score(Remedies.agreement().withAdjustments(adjustment), sqls, List.of())
                    .getAdjustments()
                    .get(0);
            Money total = result.getTotal().orElseThrow();

            assertThat(result.months().values()).allMatch(sum -> !sum.isGreaterThan(monthly));
            assertThat(total.isGreaterThan(yearly)).isFalse();
            assertThat(result.months().values().stream().reduce(Money.zero(CHF), Money::plus))
                    .isEqualTo(total);
            assertThat(result.getWindows())
                    .allMatch(window -> !window.getAmount()
                            .orElseThrow()
                            .isGreaterThan(window.getUncapped().orElseThrow()));
        }
    }

    @Provide
    Arbitrary<List<Long>> sqls() {
        return Arbitraries.longs().between(0, 250).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Long>> inTime() {
        return Arbitraries.longs().between(0, 100).list().ofMaxSize(12);
    }
}
