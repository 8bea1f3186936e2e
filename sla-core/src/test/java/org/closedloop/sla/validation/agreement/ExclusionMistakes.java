package org.closedloop.sla.validation.agreement;

import java.util.List;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Rule;

/** Exclusions that do not fit the agreement. */
final class ExclusionMistakes {

    private static final TargetExclusion FAIR =
            TargetExclusion.ofPeriod("fair", "Trade fair.", DateRange.parse("2026-03-09/2026-03-11"));

    private ExclusionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        "exclusion_with_capital",
                        a -> a.withExclusions(FAIR.withId("Fair")),
                        Rule.EXCLUSION_ID_MALFORMED,
                        "exclusions[0].id",
                        "exclusion 'Fair': id must consist of lower-case letters, digits and hyphens, such as"
                                + " crm-outage, but was Fair"),
                new Mistake(
                        "exclusions_of_one_id",
                        a -> a.withExclusions(FAIR, FAIR),
                        Rule.EXCLUSION_ID_TWICE,
                        "exclusions[1].id",
                        "exclusion 'fair': id must be unique among the exclusions, but 'fair' is that of an earlier"
                                + " one, too"),
                new Mistake(
                        "exclusion_for_no_target",
                        a -> a.withExclusions(FAIR.withTargets("nothing")),
                        Rule.EXCLUSION_TARGET_UNLISTED,
                        "exclusions[0].targets[0]",
                        "exclusion 'fair': target 'nothing' must be listed in clause 6, but is not"),
                new Mistake(
                        "exclusion_before_the_start",
                        a -> a.withExclusions(FAIR.withPeriod(DateRange.parse("2025-12-31/2026-01-02"))),
                        Rule.EXCLUSION_OUTSIDE_PERIOD,
                        "exclusions[0].period",
                        "exclusion 'fair': period must lie within that of the agreement, 2026, but is"
                                + " 2025-12-31/2026-01-02"),
                new Mistake(
                        "exclusion_of_a_whole_month",
                        a -> a.withExclusions(
                                FAIR.withPeriod(DateRange.parse("2026-03")).withTargets("sql-volume")),
                        Rule.EXCLUSION_OF_WHOLE_WINDOW,
                        "exclusions[0].period",
                        "exclusion 'fair': period 2026-03 covers the whole window 2026-03 of 'sql-volume', so that"
                                + " nothing is left to judge in it. Consider excluding fewer days, or naming the targets"
                                + " concerned"),
                new Mistake(
                        "exclusions_of_the_same_days",
                        a -> a.withExclusions(
                                FAIR,
                                FAIR.withId("outage")
                                        .withPeriod(DateRange.parse("2026-03-11/2026-03-12"))
                                        .withTargets("sql-response")),
                        Rule.EXCLUSION_PERIODS_OVERLAP,
                        "exclusions[1].period",
                        "exclusion 'outage': period 2026-03-11/2026-03-12 overlaps that of 'fair',"
                                + " 2026-03-09/2026-03-11, for the same targets; days are excluded once. Consider"
                                + " removing the days from one of the two"),
                new Mistake(
                        "lead_in_two_exclusions",
                        a -> a.withExclusions(
                                TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-2"),
                                TargetExclusion.ofLeads("doubles", "Twice in the CRM.", "L-2")),
                        Rule.LEAD_EXCLUDED_TWICE,
                        "exclusions[1].leads",
                        "exclusion 'doubles': lead 'L-2' is excluded from the same targets by 'tests', too. Consider"
                                + " listing it once"));
    }
}
