package org.closedloop.sla.report;

import java.time.Duration;
import org.closedloop.sla.evaluation.MissBudget;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.html.Facts;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.Target;
import org.joda.money.Money;

/** The available figures of one window. */
record WindowFacts(WindowResult window, Metric metric, PageTexts words) {

    private static final int[] PERCENTILES = {50, 90, 95};

    Facts facts() {
        Facts facts = new Facts();
        reached(facts);
        window.getPace().ifPresent(pace -> pace(facts, pace));
        window.getMissBudget().ifPresent(budget -> budget(facts, budget));
        window.getMeasurement().ifPresent(measurement -> remarks(facts, measurement));
        return facts;
    }

    private void reached(Facts facts) {
        Target target = window.getTarget();
        boolean delivery = target.getQuantity() == Quantity.DELIVERY;
        facts.add(
                words.say(delivery ? "fact.taken" : "fact.actual"),
                window.getActual()
                        .map(actual -> words.figure(actual, target))
                        .orElseGet(() -> words.say(delivery ? "fact.notDelivered" : "noData")));
        facts.add(words.say(delivery ? "fact.allowedDays" : "fact.required"), words.required(window));
        window.getDueOn().ifPresent(day -> facts.add(words.say("fact.dueOn"), words.date(day)));
        window.getMatureOn().ifPresent(day -> facts.add(words.say("fact.matureOn"), words.date(day)));
        boolean open = window.getPace().isPresent();
        if (!delivery) {
            window.getGap()
                    .filter(gap -> gap.signum() < 0)
                    .ifPresent(
                            gap -> facts.add(words.say(open ? "fact.open" : "fact.gap"), words.shortfall(gap, target)));
        }
    }

    private void pace(Facts facts, Pace pace) {
        facts.add(words.say("fact.expected"), words.figure(pace.getExpected(), window.getTarget()));
        facts.add(words.say("fact.projected"), words.figure(pace.getProjected(), window.getTarget()));
        facts.add(
                words.say("fact.days"),
                words.say("of", words.count(pace.getElapsedDays()), words.count(pace.getTotalDays())));
    }

    private void budget(Facts facts, MissBudget budget) {
        facts.add(
                words.say("fact.misses"),
                words.say("of", words.count(budget.getUsed()), words.count(budget.getAllowed())));
        budget.getBurnRate().ifPresent(rate -> facts.add(words.say("fact.burnRate"), words.number(rate, 2)));
        budget.getRunsOutOn().ifPresent(day -> facts.add(words.say("fact.runsOut"), words.date(day)));
    }

    private void remarks(Facts facts, Measurement measurement) {
        measurement
                .getReasons()
                .forEach(reason -> facts.add(
                        reason.getReason()
                                .map(why -> words.say("fact.reason", why))
                                .orElseGet(() -> words.say("fact.noReason")),
                        words.count(reason.getCount())));
        if (measurement instanceof Timing timing) {
            timing(facts, timing);
        }
        if (measurement instanceof Amount amount) {
            amount.getUnconverted().forEach(money -> unconverted(facts, money));
            if (amount.getUnvalued() > 0) {
                facts.add(words.say("fact.unvalued"), words.count(amount.getUnvalued()));
            }
        }
        if (measurement instanceof AmountShare share) {
            share.getUnconverted().forEach(money -> unconverted(facts, money));
        }
        if (measurement instanceof CohortShare cohort && cohort.getMaturing() > 0) {
            facts.add(words.say("fact.maturing"), words.count(cohort.getMaturing()));
            facts.add(words.say("fact.early"), words.count(cohort.getEarly()));
        }
        if (measurement instanceof DealSizes sizes) {
            facts.add(words.say("fact.deals"), words.count(sizes.getDeals()));
            sizes.getUnconverted().forEach(money -> unconverted(facts, money));
            if (sizes.getUnvalued() > 0) {
                facts.add(words.say("fact.unvalued"), words.count(sizes.getUnvalued()));
            }
        }
    }

    private void timing(Facts facts, Timing timing) {
        MinuteHistogram minutes = timing.getMinutes();
        for (int percentage : PERCENTILES) {
            minutes.percentile(percentage)
                    .ifPresent(minute -> facts.add("p" + percentage, time(Duration.ofMinutes(minute))));
        }
        if (timing.getPending() > 0) {
            facts.add(words.say("fact.pending"), words.count(timing.getPending()));
        }
        if (timing.getUnmeasured() > 0) {
            timing.getCoverage().ifPresent(coverage -> facts.add(words.say("fact.coverage"), words.percent(coverage)));
        }
    }

    private String time(Duration time) {
        return metric.isTimedInCalendarDays() ? words.elapsed(time) : words.duration(time);
    }

    private void unconverted(Facts facts, Money money) {
        facts.add(words.say("fact.unconverted"), words.money(money));
    }
}
