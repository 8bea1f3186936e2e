package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;
import static org.closedloop.sla.validation.agreement.Changes.plus;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Rule;
import org.joda.money.Money;

/** Targets that say nothing beside others, contradict them, or are out of their reach; each in both languages. */
final class MeasuredTargetMistakes {

    /** A mistake, and its message in German. */
    record Told(Mistake mistake, String german) {

        @Override
        public String toString() {
            return mistake.sentence();
        }
    }

    private MeasuredTargetMistakes() {}

    static List<Mistake> all() {
        return told().stream().map(Told::mistake).toList();
    }

    static List<Told> told() {
        return List.of(
                of(
                        "year_restates_the_agreement",
                        a -> a.withTargets(plus(
                                plus(a.getTargets(), volume("sql-year", "sqls", 1500, WindowRule.yearly())),
                                volume("sql-whole", "sqls", 1500, WindowRule.wholeAgreement()))),
                        Rule.VOLUME_ASKED_TWICE,
                        16,
                        "target 'sql-whole': 1500 is redundant because 'sql-year' requires 1500 of the same leads in"
                                + " the same windows. Consider removing one of the two",
                        "Ziel 'sql-whole': 1500 sagt nichts, weil 'sql-year' in denselben Fenstern 1500 derselben Leads"
                                + " verlangt. Vielleicht eines der beiden streichen"),
                of(
                        "month_below_the_weeks_in_it",
                        // February 2026 has three whole weeks, as every month has at least.
                        a -> a.withTargets(plus(a.getTargets(), volume("sql-week", "sqls", 41, WindowRule.weekly()))),
                        Rule.VOLUME_ASKED_BY_PARTS,
                        0,
                        "target 'sql-volume': 120 is redundant because 'sql-week' requires at least 3 × 41 = 123 of"
                                + " the same leads in the same time. Consider raising it, or removing it",
                        "Ziel 'sql-volume': 120 sagt nichts, weil 'sql-week' in derselben Zeit mindestens 3 × 41 = 123"
                                + " derselben Leads verlangt. Vielleicht die Zahl erhöhen oder das Ziel streichen"),
                of(
                        "less_money_in_the_same_windows",
                        a -> a.withTargets(
                                plus(a.getTargets(), money("floor", "revenue", "CHF 900000", WindowRule.quarterly()))),
                        Rule.MONEY_ASKED_TWICE,
                        15,
                        "target 'floor': CHF 900000.00 is redundant because 'closed-won' requires CHF 1200000.00 of"
                                + " the same revenue in the same windows. Consider removing one of the two",
                        "Ziel 'floor': CHF 900000.00 sagt nichts, weil 'closed-won' in denselben Fenstern CHF"
                                + " 1200000.00"
                                + " desselben Geldes verlangt. Vielleicht eines der beiden streichen"),
                of(
                        "year_of_money_below_its_quarters",
                        a -> a.withTargets(
                                plus(a.getTargets(), money("year", "revenue", "CHF 4799999.99", WindowRule.yearly()))),
                        Rule.MONEY_ASKED_BY_PARTS,
                        15,
                        "target 'year': CHF 4799999.99 is redundant because 'closed-won' requires at least 4 × CHF"
                                + " 1200000.00 = CHF 4800000.00 of the same revenue in the same time. Consider"
                                + " raising it, or removing it",
                        "Ziel 'year': CHF 4799999.99 sagt nichts, weil 'closed-won' in derselben Zeit mindestens"
                                + " 4 × CHF 1200000.00 = CHF 4800000.00 desselben Geldes verlangt."
                                + " Vielleicht den Betrag erhöhen oder das Ziel streichen"),
                of(
                        "lead_value_of_a_year_below_its_quarters",
                        // Two segments, five windows: all roundings together are less than six cents.
                        a -> a.withTargets(
                                plus(a.getTargets(), money("year", "pipeline", "CHF 1599999.94", WindowRule.yearly()))),
                        Rule.MONEY_ASKED_BY_PARTS,
                        15,
                        "target 'year': CHF 1599999.94 is redundant because 'pipeline-value' requires at least 4 ×"
                                + " CHF 400000.00 = CHF 1600000.00 of the same revenue in the same time. Consider"
                                + " raising it, or removing it",
                        "Ziel 'year': CHF 1599999.94 sagt nichts, weil 'pipeline-value' in derselben Zeit mindestens"
                                + " 4 × CHF 400000.00 = CHF 1600000.00 desselben Geldes verlangt."
                                + " Vielleicht den Betrag erhöhen oder das Ziel streichen"),
                of(
                        "quarter_of_what_every_month_has",
                        a -> a.withTargets(plus(
                                a.getTargets(), share("quarter-response", "response", "0.9", WindowRule.quarterly()))),
                        Rule.SHARE_FOLLOWS,
                        15,
                        "target 'quarter-response': 0.9 is redundant because 'sql-response' requires 0.95 of the same"
                                + " in every window ('month') of that time. Consider raising it, or removing it",
                        "Ziel 'quarter-response': 0.9 sagt nichts, weil 'sql-response' dasselbe in jedem Fenster"
                                + " ('month')"
                                + " dieser Zeit zu 0.95 verlangt. Vielleicht den Anteil erhöhen oder das Ziel"
                                + " streichen"),
                of(
                        "longer_limit_for_fewer",
                        a -> a.withMetrics(plus(
                                        a.getMetrics(),
                                        ResponseTime.of("slow", TimeLimit.hours(8), ClockStart.HAND_OVER)))
                                .withTargets(
                                        plus(a.getTargets(), share("sql-slow", "slow", "0.9", WindowRule.monthly()))),
                        Rule.SHARE_FOLLOWS_FROM_STRICTER,
                        15,
                        "target 'sql-slow': 0.9 at PT8H is redundant because 'sql-response' requires 0.95 of the same"
                                + " at PT4H. Consider raising it, or removing it",
                        "Ziel 'sql-slow': 0.9 bei PT8H sagt nichts, weil 'sql-response' dasselbe zu 0.95 bei PT4H"
                                + " verlangt."
                                + " Vielleicht den Anteil erhöhen oder das Ziel streichen"),
                of(
                        "fewer_attempts_by_no_more",
                        a -> a.withMetrics(plus(a.getMetrics(), ContactAttempts.of("tries", 3)))
                                .withTargets(plus(
                                        a.getTargets(), share("three-tries", "tries", "0.8", WindowRule.quarterly()))),
                        Rule.SHARE_FOLLOWS_FROM_STRICTER,
                        15,
                        "target 'three-tries': 0.8 at 3 is redundant because 'contact-attempts' requires 0.8 of the"
                                + " same at 5. Consider raising it, or removing it",
                        "Ziel 'three-tries': 0.8 bei 3 sagt nichts, weil 'contact-attempts' dasselbe zu 0.8 bei 5"
                                + " verlangt. Vielleicht den Anteil erhöhen oder das Ziel streichen"),
                of(
                        "some_of_the_fields_by_fewer",
                        a -> a.withMetrics(plus(a.getMetrics(), Completeness.of("emails", "email")))
                                .withTargets(plus(
                                        a.getTargets(), share("with-email", "emails", "0.9", WindowRule.monthly()))),
                        Rule.SHARE_FOLLOWS_FROM_STRICTER,
                        15,
                        "target 'with-email': 0.9 at email is redundant because 'lead-completeness' requires 1 of the"
                                + " same at email, company. Consider raising it, or removing it",
                        "Ziel 'with-email': 0.9 bei email sagt nichts, weil 'lead-completeness' dasselbe zu 1 bei"
                                + " email,"
                                + " company verlangt. Vielleicht den Anteil erhöhen oder das Ziel streichen"),
                of(
                        "rate_below_the_product_of_its_steps",
                        chain("0.2"),
                        Rule.SHARE_FOLLOWS_FROM_RATES,
                        17,
                        "target 'yield': 0.2 is redundant because it follows from 'quality' × 'success': 0.4 × 0.5 ="
                                + " 0.2. Consider raising it, or removing it",
                        "Ziel 'yield': 0.2 sagt nichts, weil das Ziel aus 'quality' × 'success' folgt: 0.4 × 0.5 = 0.2."
                                + " Vielleicht den Anteil erhöhen oder das Ziel streichen"),
                of(
                        "volume_below_volume_times_rate",
                        a -> a.withMetrics(plus(
                                        plus(a.getMetrics(), StageCount.of("mqls", Stage.MQL)),
                                        byPeriod("rate", Stage.MQL, Stage.SQL)))
                                .withTargets(plus(
                                        plus(a.getTargets(), volume("mql-volume", "mqls", 400, WindowRule.monthly())),
                                        share("quality", "rate", "0.3", WindowRule.monthly()))),
                        Rule.VOLUME_FOLLOWS_FROM_RATE,
                        0,
                        "target 'sql-volume': 120 is redundant because it follows from 'mql-volume' × 'quality': 400"
                                + " × 0.3 = 120. Consider raising it, or removing it",
                        "Ziel 'sql-volume': 120 sagt nichts, weil das Ziel aus 'mql-volume' × 'quality' folgt:"
                                + " 400 × 0.3 = 120. Vielleicht die Zahl erhöhen oder das Ziel streichen"),
                of(
                        "more_credit_than_revenue",
                        credit("0.61", WindowRule.monthly()),
                        Rule.CREDIT_BEYOND_WHOLE,
                        6,
                        "target 'marketing-sourced': shares of the same revenue must not add up to more than 1, but"
                                + " those"
                                + " of 'marketing-sourced', 'sales-sourced' do: 0.4 + 0.61 = 1.01",
                        "Ziel 'marketing-sourced': Anteile am selben Umsatz dürfen zusammen nicht mehr als 1 sein,"
                                + " die von"
                                + " 'marketing-sourced', 'sales-sourced' sind es aber: 0.4 + 0.61 = 1.01"),
                of(
                        "revenue_beyond_the_leads",
                        // 360 leads a quarter, worth CHF 12,000 each at best.
                        Changes.target(
                                "closed-won", MoneyTarget.class, t -> t.withAtLeast(Money.parse("CHF 4320000.01"))),
                        Rule.REVENUE_OUT_OF_REACH,
                        8,
                        "target 'closed-won': CHF 4320000.01 cannot be reached with only the leads required by"
                                + " 'sql-volume': even if all of them were of the best segment, 'enterprise', they"
                                + " would be worth 3 × 120 × 0.2 × CHF 60000.00 = CHF 4320000.00. Consider lowering"
                                + " it, or requiring more leads",
                        "Ziel 'closed-won': CHF 4320000.01 ist nicht zu erreichen, wenn nicht mehr Leads kommen als"
                                + " nach 'sql-volume' und keine besseren: alle vom besten Segment, 'enterprise',"
                                + " ergeben sie"
                                + " 3 × 120 × 0.2 × CHF 60000.00 = CHF 4320000.00."
                                + " Vielleicht den Betrag senken oder mehr Leads versprechen"));
    }

    static VolumeTarget volume(String id, String metric, long atLeast, WindowRule window) {
        return VolumeTarget.of(id, MARKETING, metric, atLeast, window);
    }

    static MoneyTarget money(String id, String metric, String atLeast, WindowRule window) {
        return MoneyTarget.of(id, SALES, metric, Money.parse(atLeast), window);
    }

    static ShareTarget share(String id, String metric, String atLeast, WindowRule window) {
        return ShareTarget.of(id, SALES, metric, new BigDecimal(atLeast), window);
    }

    static Conversion byPeriod(String id, Stage from, Stage to) {
        return Conversion.of(id, from, to, ConversionBasis.PERIOD);
    }

    /** Two steps by quarter, a half of two fifths; and the whole way. */
    static UnaryOperator<Agreement> chain(String yield) {
        return chain(yield, WindowRule.quarterly(), ConversionBasis.PERIOD, 1);
    }

    static UnaryOperator<Agreement> chain(String yield, WindowRule steps, ConversionBasis basis, long sample) {
        List<Metric> metrics = List.of(
                Conversion.of("first-step", Stage.LEAD, Stage.SQL, basis),
                Conversion.of("second-step", Stage.SQL, Stage.CUSTOMER, basis),
                Conversion.of("both-steps", Stage.LEAD, Stage.CUSTOMER, basis));
        List<Target> targets = List.of(
                share("quality", "first-step", "0.4", steps),
                share("success", "second-step", "0.5", steps).withMinimumSample(sample),
                share("yield", "both-steps", yield, WindowRule.quarterly()));
        return agreement -> {
            Agreement changed = agreement;
            for (Metric metric : metrics) {
                changed = changed.withMetrics(plus(changed.getMetrics(), metric));
            }
            for (Target target : targets) {
                changed = changed.withTargets(plus(changed.getTargets(), target));
            }
            return changed;
        };
    }

    /** Sales is to earn this share of the revenue; marketing's is 0.4 by quarter. */
    static UnaryOperator<Agreement> credit(String share, WindowRule window) {
        return agreement -> agreement
                .withMetrics(plus(agreement.getMetrics(), AttributedShare.of("sales-share", SALES)))
                .withTargets(plus(agreement.getTargets(), share("sales-sourced", "sales-share", share, window)));
    }

    private static Told of(
            String sentence, UnaryOperator<Agreement> change, Rule rule, int target, String message, String german) {
        return new Told(new Mistake(sentence, change, rule, "targets[" + target + "].atLeast", message), german);
    }
}
