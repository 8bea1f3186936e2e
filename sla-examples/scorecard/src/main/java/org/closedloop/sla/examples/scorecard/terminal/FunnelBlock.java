package org.closedloop.sla.examples.scorecard.terminal;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.text.Figures;
import org.jspecify.annotations.Nullable;

/** The funnel as bars, followed by the rates. A number without records is shown as no data, not as 0. */
final class FunnelBlock {

    private static final int NAME = 17;
    private static final int COUNT = 9;
    private static final int BAR = 60;
    private static final int RATE = 34;
    private static final int SHARE = 8;
    private static final int SUM = 20;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    FunnelBlock(TerminalTexts words, Figures figures, Style style) {
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(Scorecard scorecard, Definitions definitions) {
        FunnelSummary funnel = scorecard.getFunnel();
        if (scorecard.getAccount().isEmpty() && funnel.getStages().isEmpty()) {
            return "";
        }
        StringBuilder block = new StringBuilder("\n" + style.bold(words.say("funnel")) + "\n");
        long most =
                funnel.getStages().values().stream().mapToLong(Long::longValue).reduce(1, Math::max);
        for (FunnelStage stage : definitions.getStages()) {
            block.append("  ").append(Cells.left(stage.getStage().getKey(), NAME));
            block.append(entries(funnel.getStages().get(stage.getStage()), most))
                    .append('\n');
        }
        for (ConversionRate rate : definitions.getConversionRates()) {
            block.append(rate(rate.getName(), funnel.getRates().get(rate.getName())));
        }
        block.append(rate(words.say("funnel.deals"), funnel.getDeals().orElse(null)));
        definitions.getRevenue().ifPresent(defined -> block.append(revenue(funnel.getRevenue())));
        return block.toString();
    }

    private String entries(@Nullable Long count, long most) {
        if (count == null) {
            return Cells.right("–", COUNT) + "  " + noData();
        }
        int length = Math.max(count > 0 ? 1 : 0, Math.toIntExact(BAR * count / most));
        return Cells.right(figures.count(count), COUNT) + "  " + style.paint("34", "█".repeat(length));
    }

    private String rate(String name, @Nullable Ratio ratio) {
        if (ratio == null) {
            return "  " + Cells.left(name, RATE) + Cells.right("–", SHARE) + "  " + noData() + "\n";
        }
        String share = ratio.getFraction().map(figures::percent).orElse("–");
        String parts = figures.count(ratio.getPart()) + " / " + figures.count(ratio.getWhole());
        return String.format(
                Locale.ROOT, "  %s%s  %s%n", Cells.left(name, RATE), Cells.right(share, SHARE), style.dim(parts));
    }

    /** The revenue won, followed by the amounts that are not included. */
    private String revenue(Optional<Amount> revenue) {
        if (revenue.isEmpty()) {
            return "  " + Cells.left(words.say("funnel.revenue"), RATE) + Cells.right("–", SHARE) + "  " + noData()
                    + "\n";
        }
        Amount amount = revenue.get();
        StringBuilder rows = new StringBuilder(row("funnel.revenue", figures.money(amount.getTotal())));
        amount.getUnconverted().forEach(sum -> rows.append(row("funnel.unconverted", figures.money(sum))));
        if (amount.getUnvalued() > 0) {
            rows.append(row("funnel.unvalued", figures.count(amount.getUnvalued())));
        }
        return rows.toString();
    }

    private String row(String key, String value) {
        return "  " + Cells.left(words.say(key), RATE) + Cells.right(value, SUM) + "\n";
    }

    private String noData() {
        return style.dim(words.say("NO_DATA"));
    }
}
