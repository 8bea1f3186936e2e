package org.closedloop.sla.examples.scorecard.terminal;

import static org.closedloop.sla.examples.scorecard.terminal.Table.Cell.left;
import static org.closedloop.sla.examples.scorecard.terminal.Table.Cell.right;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.closedloop.sla.evaluation.Figures;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.measurement.Ratio;
import org.joda.money.Money;

/** The funnel to date: its stages as bars, its rates, its deals and revenue. */
record FunnelText(Figures figures, Words words, Palette palette) {

    private static final int BAR = 40;

    List<String> lines(FunnelSummary funnel) {
        if (funnel.getStages().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", palette.strong(words.say("funnel"))));
        long widest = Math.max(1, Collections.max(funnel.getStages().values()));
        Table stages = new Table();
        funnel.getStages()
                .forEach((stage, count) -> stages.row(
                        left(stage.getKey()),
                        right(figures.count(count)),
                        left("█".repeat(Math.toIntExact(count * BAR / widest)))));
        lines.addAll(stages.lines());
        Table rates = new Table();
        funnel.getRates().forEach((name, ratio) -> rates.row(left(name), right(percent(ratio)), left(of(ratio))));
        funnel.getDeals()
                .ifPresent(deals -> rates.row(left(words.say("deals")), right(percent(deals)), left(of(deals))));
        lines.addAll(rates.lines());
        funnel.getRevenue().ifPresent(revenue -> {
            lines.add("  " + words.say("revenue", figures.money(revenue.getTotal())));
            for (Money money : revenue.getUnconverted()) {
                lines.add("  " + words.say("unconverted", figures.money(money)));
            }
        });
        return lines;
    }

    private String percent(Ratio ratio) {
        return ratio.getFraction().map(figures::percent).orElse("–");
    }

    private String of(Ratio ratio) {
        return words.say("of", figures.count(ratio.getPart()), figures.count(ratio.getWhole()));
    }
}
