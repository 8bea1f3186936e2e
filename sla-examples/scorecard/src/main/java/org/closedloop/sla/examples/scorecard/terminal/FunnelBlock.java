package org.closedloop.sla.examples.scorecard.terminal;

import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.evaluation.Figures;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Ratio;

/** The funnel as bars, the rates beneath it. */
final class FunnelBlock {

    private static final int NAME = 17;
    private static final int COUNT = 9;
    private static final int BAR = 60;

    private final Words words;
    private final Figures figures;
    private final Style style;

    FunnelBlock(Words words, Figures figures, Style style) {
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(FunnelSummary funnel) {
        if (funnel.getStages().isEmpty()) {
            return "";
        }
        StringBuilder block = new StringBuilder("\n" + style.bold(words.say("funnel")) + "\n");
        long most = Math.max(
                1,
                funnel.getStages().values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        for (Map.Entry<Stage, Long> stage : funnel.getStages().entrySet()) {
            int length = Math.max(stage.getValue() > 0 ? 1 : 0, Math.toIntExact(BAR * stage.getValue() / most));
            block.append("  ").append(Cells.left(stage.getKey().getKey(), NAME));
            block.append(Cells.right(figures.count(stage.getValue()), COUNT)).append("  ");
            block.append(style.paint("34", "█".repeat(length))).append('\n');
        }
        funnel.getRates().forEach((name, ratio) -> block.append(rate(name, ratio)));
        funnel.getDeals().ifPresent(deals -> block.append(rate(words.say("funnel.deals"), deals)));
        funnel.getRevenue()
                .ifPresent(revenue -> block.append("  ")
                        .append(Cells.left(words.say("funnel.revenue"), 34))
                        .append(Cells.right(figures.money(revenue.getTotal()), 20))
                        .append('\n'));
        return block.toString();
    }

    private String rate(String name, Ratio ratio) {
        String share = ratio.getFraction().map(figures::percent).orElse("–");
        String parts = figures.count(ratio.getPart()) + " / " + figures.count(ratio.getWhole());
        return String.format(
                Locale.ROOT, "  %s%s  %s%n", Cells.left(name, 34), Cells.right(share, 8), style.dim(parts));
    }
}
