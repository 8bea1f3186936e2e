package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.agreement.Changes.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.validation.Rule;
import org.joda.money.Money;

/** Reliefs, escalations and adjustments that contradict their targets or themselves. */
final class RemedyMistakes {

    private static final String ID = "id must consist of lower-case letters, digits and hyphens, such as ";

    private RemedyMistakes() {}

    static List<Mistake> all() {
        return List.of(
                relief(
                        "relief_with_capital",
                        Rule.RELIEF_ID_MALFORMED,
                        "id",
                        "relief 'Flood': " + ID + "flood, but was Flood",
                        over("Flood", "sql-response", "sql-volume", "1.5")),
                relief(
                        "relief_twice",
                        Rule.RELIEF_ID_TWICE,
                        "id",
                        "relief 'flood': id must be unique among the reliefs, but 'flood' is that of an earlier one, too",
                        over("flood", "sql-response", "sql-volume", "1.5"),
                        over("flood", "deal-feedback", "sql-volume", "1.5")),
                relief(
                        "relief_by_nothing",
                        Rule.RELIEF_TARGET_UNLISTED,
                        "cause",
                        "relief 'flood': target 'leads' must be listed in clause 6, but is not",
                        over("flood", "sql-response", "leads", "1.5")),
                relief(
                        "relief_of_nothing",
                        Rule.RELIEF_TARGET_UNLISTED,
                        "target",
                        "relief 'flood': target 'answers' must be listed in clause 6, but is not",
                        over("flood", "answers", "sql-volume", "1.5")),
                relief(
                        "relief_by_own_side",
                        Rule.RELIEF_OF_SAME_SIDE,
                        "cause",
                        "relief 'own': cause must be a target of another side than 'sql-response', but 'deal-feedback' is"
                                + " of sales, too",
                        Relief.missed("own", "sql-response", "deal-feedback")),
                relief(
                        "relief_of_itself",
                        Rule.RELIEF_OF_ITSELF,
                        "cause",
                        "relief 'own': target must not relieve itself, but 'sql-response' does",
                        Relief.missed("own", "sql-response", "sql-response")),
                relief(
                        "relief_of_other_windows",
                        Rule.RELIEF_WINDOWS_DIFFER,
                        "cause",
                        "relief 'wide': cause must have the same windows as 'sql-response', but those of 'pipeline-value'"
                                + " differ",
                        Relief.missed("wide", "sql-response", "pipeline-value")),
                relief(
                        "relief_over_zero",
                        Rule.RELIEF_FRACTION_NOT_POSITIVE,
                        "fraction",
                        "relief 'flood': fraction must be positive, but was 0",
                        over("flood", "sql-response", "sql-volume", "0")),
                relief(
                        "relief_by_late_days",
                        Rule.RELIEF_LIMIT_OF_DELIVERY,
                        "fraction",
                        "relief 'late': condition must be missed, because 'monthly-report' is a delivery, but a fraction,"
                                + " 2, was given",
                        over("late", "sql-response", "monthly-report", "2")),
                relief(
                        "relief_over_all",
                        Rule.RELIEF_SHARE_NEVER_OVER,
                        "fraction",
                        "relief 'all': a share can only be over a fraction from 0 to below 1, but the fraction was 1",
                        over("all", "sql-response", "sql-acceptance", "1")),
                relief(
                        "relief_under_eighty",
                        Rule.RELIEF_SHARE_NEVER_UNDER,
                        "fraction",
                        "relief 'idle': a share can only be under a fraction from above 0 to 1, but the fraction was 80",
                        under("idle", "sql-volume", "deal-feedback", "80")),
                relief(
                        "relief_over_less",
                        Rule.RELIEF_OVER_TOO_LOW,
                        "fraction",
                        "relief 'flood': 'sql-volume' also excuses when it is missed, because it can be over 0.8 of what"
                                + " is required. Consider a fraction of at least 1",
                        over("flood", "sql-response", "sql-volume", "0.8")),
                relief(
                        "relief_under_more",
                        Rule.RELIEF_UNDER_TOO_HIGH,
                        "fraction",
                        "relief 'idle': 'deal-feedback' also excuses when it is met, because 0.95 is more than it"
                                + " requires. Consider a fraction of at most 0.9",
                        under("idle", "sql-volume", "deal-feedback", "0.95")),
                new Mistake(
                        "reliefs_of_each_other",
                        a -> a.withReliefs(
                                over("flood", "sql-response", "sql-volume", "1.5"),
                                Relief.missed("idle", "sql-volume", "sql-response")),
                        Rule.RELIEF_CIRCLE,
                        "reliefs[0].cause",
                        "relief 'flood': targets must not relieve each other in a circle, but do: sql-response →"
                                + " sql-volume → sql-response"),
                new Mistake(
                        "reliefs_in_a_long_circle",
                        a -> a.withReliefs(
                                Relief.missed("apart", "sql-acceptance", "sql-response"),
                                Relief.missed("one", "sql-response", "sql-volume"),
                                Relief.missed("two", "sql-volume", "deal-feedback"),
                                Relief.missed("three", "deal-feedback", "monthly-report"),
                                Relief.missed("four", "monthly-report", "sql-response")),
                        Rule.RELIEF_CIRCLE,
                        "reliefs[1].cause",
                        "relief 'one': targets must not relieve each other in a circle, but do: sql-response → sql-volume"
                                + " → deal-feedback → monthly-report → sql-response"),
                escalation(
                        "escalation_with_capital",
                        Rule.ESCALATION_ID_MALFORMED,
                        "id",
                        "escalation 'Ladder': " + ID + "response-ladder, but was Ladder",
                        ladder().withId("Ladder")),
                escalation(
                        "escalation_twice",
                        Rule.ESCALATION_ID_TWICE,
                        "id",
                        "escalation 'ladder': id must be unique among the escalations, but 'ladder' is that of an earlier"
                                + " one, too",
                        ladder(),
                        ladder().withMisses(3)),
                escalation(
                        "escalation_of_nothing",
                        Rule.ESCALATION_TARGET_UNLISTED,
                        "target",
                        "escalation 'ladder': target 'leads' must be listed in clause 6, but is not",
                        ladder().withTarget("leads")),
                new Mistake(
                        "escalation_of_idle_side",
                        a -> target("hot-lead-response", ShareTarget.class, t -> t.withResponsible(Role.SALES))
                                .apply(a)
                                .withEscalations(
                                        builder().side(Role.INSIDE_SALES).build()),
                        Rule.ESCALATION_OF_NOTHING,
                        "escalations[0].side",
                        "escalation 'ladder': side 'inside-sales' must have a target, but has none"),
                escalation(
                        "escalation_without_misses",
                        Rule.ESCALATION_MISSES_NOT_POSITIVE,
                        "misses",
                        "escalation 'ladder': number of misses must be positive, but was 0",
                        ladder().withMisses(0)),
                escalation(
                        "escalation_in_one_window",
                        Rule.ESCALATION_WINDOWS_TOO_FEW,
                        "windows",
                        "escalation 'ladder': number of windows must be at least 2, the number of misses, but was 1",
                        ladder().withWindows(1)),
                escalation(
                        "escalation_at_violation_zero",
                        Rule.ESCALATION_STEP_NOT_POSITIVE,
                        "steps[0].violation",
                        "escalation 'ladder': number of the violation must be positive, but was 0",
                        ladder().withSteps(EscalationStep.of(0, "CEO", 5, "Explain."))),
                escalation(
                        "escalation_downwards",
                        Rule.ESCALATION_STEPS_UNORDERED,
                        "steps[1].violation",
                        "escalation 'ladder': steps must be in the order of the violations, but 1 follows 2",
                        ladder().withSteps(
                                        EscalationStep.of(2, "CEO", 5, "Explain."),
                                        EscalationStep.of(1, "CEO", 5, "Explain."))),
                escalation(
                        "escalation_at_once",
                        Rule.ESCALATION_DEADLINE_NOT_POSITIVE,
                        "steps[0].deadlineDays",
                        "escalation 'ladder': deadline must be positive, but was 0",
                        ladder().withSteps(EscalationStep.of(1, "CEO", 0, "Explain."))),
                escalation(
                        "escalation_after_ages",
                        Rule.ESCALATION_DEADLINE_TOO_LONG,
                        "steps[0].deadlineDays",
                        "escalation 'ladder': deadline must be at most 366 working days, but was 2000000000",
                        ladder().withSteps(EscalationStep.of(1, "CEO", 2_000_000_000, "Explain."))),
                escalation(
                        "escalation_at_violation_seven",
                        Rule.ESCALATION_STEP_NEVER,
                        "steps[1].violation",
                        "escalation 'ladder': violation 7 never happens, because there can be at most 6. Consider an"
                                + " earlier one, or omitting the step",
                        ladder().withSteps(
                                        EscalationStep.of(6, "CEO", 366, "Explain."),
                                        EscalationStep.of(7, "CEO", 5, "Explain."))),
                escalation(
                        "escalation_in_silence",
                        Rule.ESCALATION_NOBODY_INFORMED,
                        "steps[0].informed",
                        "escalation 'ladder': at least one person or level must be informed, but none is",
                        ladder().withSteps(EscalationStep.of(1, "CEO", 5, "Explain.")
                                .withInformed())),
                escalation(
                        "escalation_without_steps",
                        Rule.ESCALATION_WITHOUT_STEPS,
                        "steps",
                        "escalation 'ladder': at least one step must follow a violation, but none does",
                        ladder().withSteps()),
                escalation(
                        "escalation_after_the_end",
                        Rule.ESCALATION_NEVER,
                        "misses",
                        "escalation 'ladder': 13 misses are never reached, because there are only 12 windows. Consider"
                                + " fewer misses",
                        ladder().withMisses(13).withWindows(13)),
                adjustment(
                        "adjustment_with_capital",
                        Rule.ADJUSTMENT_ID_MALFORMED,
                        "id",
                        "adjustment 'Malus': " + ID + "sql-malus, but was Malus",
                        malus().withId("Malus")),
                adjustment(
                        "adjustment_twice",
                        Rule.ADJUSTMENT_ID_TWICE,
                        "id",
                        "adjustment 'malus': id must be unique among bonus and malus, but 'malus' is that of an earlier"
                                + " one, too",
                        malus(),
                        malus().withKind(Adjustment.Kind.BONUS)),
                adjustment(
                        "adjustment_of_nothing",
                        Rule.ADJUSTMENT_TARGET_UNLISTED,
                        "target",
                        "adjustment 'malus': target 'leads' must be listed in clause 6, but is not",
                        malus().withTarget("leads")),
                adjustment(
                        "adjustment_of_zero",
                        Rule.ADJUSTMENT_NOT_POSITIVE,
                        "amount",
                        "adjustment 'malus': sum must be positive, but was CHF 0.00",
                        malus().withAmount(chf("0"))),
                adjustment(
                        "adjustment_of_ten_times_the_gap",
                        Rule.ADJUSTMENT_FRACTION_OUT_OF_RANGE,
                        "fraction",
                        "adjustment 'malus': fraction must be above 0 and at most 1, but was 10",
                        Adjustment.malus("malus", "closed-won")
                                .fraction(BigDecimal.TEN)
                                .build()),
                adjustment(
                        "adjustment_per_franc",
                        Rule.ADJUSTMENT_OF_OTHER_FORM,
                        "amount",
                        "adjustment 'malus': bonus or malus on 'closed-won', which measures money, must not be given as"
                                + " amount; possible: fraction, text",
                        malus().withTarget("closed-won")),
                adjustment(
                        "adjustment_of_a_part_of_leads",
                        Rule.ADJUSTMENT_OF_OTHER_FORM,
                        "fraction",
                        "adjustment 'malus': bonus or malus on 'sql-volume', which measures count, must not be given as"
                                + " fraction; possible: amount, text",
                        Adjustment.malus("malus", "sql-volume")
                                .fraction(new BigDecimal("0.1"))
                                .build()),
                adjustment(
                        "adjustment_per_report",
                        Rule.ADJUSTMENT_OF_OTHER_FORM,
                        "amount",
                        "adjustment 'malus': bonus or malus on 'monthly-report', which measures delivery, must not be"
                                + " given as amount; possible: text",
                        malus().withTarget("monthly-report")),
                adjustment(
                        "adjustment_in_euros",
                        Rule.ADJUSTMENT_OF_OTHER_CURRENCY,
                        "amount",
                        "adjustment 'malus': sum must be in CHF, but was EUR 40.00",
                        malus().withAmount(Money.parse("EUR 40"))),
                adjustment(
                        "cap_in_euros",
                        Rule.ADJUSTMENT_OF_OTHER_CURRENCY,
                        "monthlyCap",
                        "adjustment 'malus': sum must be in CHF, but was EUR 900.00",
                        malus().withMonthlyCap(Money.parse("EUR 900"))),
                adjustment(
                        "cap_of_a_month_above_the_year",
                        Rule.ADJUSTMENT_CAP_IDLE,
                        "yearlyCap",
                        "adjustment 'malus': cap per month, CHF 2000.00, is never reached, because that per year, CHF"
                                + " 1000.00, is less. Consider omitting it",
                        malus().withMonthlyCap(chf("2000")).withYearlyCap(chf("1000"))));
    }

    private static Relief over(String id, String target, String cause, String fraction) {
        return Relief.over(id, target, cause, new BigDecimal(fraction));
    }

    private static Relief under(String id, String target, String cause, String fraction) {
        return Relief.under(id, target, cause, new BigDecimal(fraction));
    }

    private static Escalation.Builder builder() {
        Escalation.Builder builder = Escalation.builder();
        return builder.id("ladder").misses(2).windows(3).addSteps(EscalationStep.of(1, "CEO", 5, "Explain."));
    }

    private static Escalation ladder() {
        return builder().target("sql-response").build();
    }

    private static Adjustment malus() {
        return Adjustment.malus("malus", "sql-volume").amount(chf("40")).build();
    }

    private static Money chf(String amount) {
        return Money.parse("CHF " + amount);
    }

    /** The last of the reliefs is the mistake. */
    private static Mistake relief(String sentence, Rule rule, String attribute, String message, Relief... reliefs) {
        return mistake(sentence, a -> a.withReliefs(reliefs), rule, "reliefs", reliefs.length, attribute, message);
    }

    private static Mistake escalation(
            String sentence, Rule rule, String attribute, String message, Escalation... escalations) {
        return mistake(
                sentence,
                a -> a.withEscalations(escalations),
                rule,
                "escalations",
                escalations.length,
                attribute,
                message);
    }

    private static Mistake adjustment(
            String sentence, Rule rule, String attribute, String message, Adjustment... adjustments) {
        return mistake(
                sentence,
                a -> a.withAdjustments(adjustments),
                rule,
                "adjustments",
                adjustments.length,
                attribute,
                message);
    }

    private static Mistake mistake(
            String sentence,
            UnaryOperator<Agreement> change,
            Rule rule,
            String list,
            int length,
            String attribute,
            String message) {
        return new Mistake(sentence, change, rule, list + "[" + (length - 1) + "]." + attribute, message);
    }
}
