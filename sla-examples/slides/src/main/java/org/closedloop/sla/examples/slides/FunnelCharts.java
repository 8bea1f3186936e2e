package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.measurement.Ratio;

/** The funnel to date: the leads that entered each stage, and the conversion between stages. */
record FunnelCharts(Subject subject) {

    private static final double FONT = 10;

    /** From so many stages on, the text is smaller. */
    private static final int MANY = 7;

    boolean hasData() {
        return !funnel().getStages().isEmpty();
    }

    private FunnelSummary funnel() {
        return subject.card().getFunnel();
    }

    /** Adds the charts side by side between two heights, and the sums below them. */
    void addTo(Page page, double top, double bottom) {
        String sums = sums();
        double end = sums.isEmpty() ? bottom : bottom - 20;
        if (!sums.isEmpty()) {
            page.fitted(
                    new Rectangle2D.Double(Deck.MARGIN, end + 2, Deck.INNER, 17),
                    sums,
                    TextLook.of(13).bold(),
                    10);
            page.note(sums);
        }
        Map<String, Ratio> rates = rates();
        List<Rectangle2D> places = ChartGrid.places(rates.isEmpty() ? 1 : 2, top, end);
        stages(page, places.get(0));
        if (!rates.isEmpty()) {
            conversion(page, places.get(1), rates);
        }
    }

    private void stages(Page page, Rectangle2D at) {
        SlideTexts words = subject.words();
        List<String> names = new ArrayList<>();
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        StringJoiner spoken = new StringJoiner("; ");
        for (FunnelStage stage : subject.terms().getAgreement().getDefinitions().getStages()) {
            Optional<Long> count = Optional.ofNullable(funnel().getStages().get(stage.getStage()));
            String name = words.stage(stage.getStage());
            String shown = FittedText.shorten(VisibleText.of(name), TextLook.of(FONT), 150, 1);
            names.add(
                    count.isPresent()
                            ? shown
                            : shown + " " + VerdictStyle.of(Verdict.NO_DATA).symbol());
            counts.add(count.map(BigDecimal::valueOf));
            spoken.add(name + ": " + count.map(words::count).orElseGet(() -> words.say("noData")));
        }
        String period = words.say(
                "funnel.caption",
                words.date(subject.card().getPeriod().getStart()),
                words.date(subject.card().getAsOf()));
        Rectangle2D rest = ChartHead.of(words.say("funnel.stages"), period).addTo(page, at);
        page.note(spoken.toString());
        double size = names.size() < MANY ? FONT : FONT - 2;
        new Plot(page.chart(rest, spoken.toString()), size, Plot.Direction.RIGHT, words.say("funnel.stage"), names)
                .values("#,##0", 0)
                .columns(PlotSeries.of(words.say("funnel.leads"), counts, "#,##0"), Palette.BLUE, List.of())
                .withoutValueAxis()
                .complete(name -> name);
    }

    /** The rates with a fraction, in the agreement's order. */
    private Map<String, Ratio> rates() {
        Map<String, Ratio> rates = new LinkedHashMap<>();
        for (ConversionRate rate :
                subject.terms().getAgreement().getDefinitions().getConversionRates()) {
            Optional.ofNullable(funnel().getRates().get(rate.getName()))
                    .filter(ratio -> ratio.getFraction().isPresent())
                    .ifPresent(ratio -> rates.put(rate.getName(), ratio));
        }
        return rates;
    }

    private void conversion(Page page, Rectangle2D at, Map<String, Ratio> rates) {
        SlideTexts words = subject.words();
        List<String> names = new ArrayList<>();
        List<Optional<BigDecimal>> fractions = new ArrayList<>();
        StringJoiner spoken = new StringJoiner("; ");
        rates.forEach((name, ratio) -> {
            String counts = words.say("of", words.count(ratio.getPart()), words.count(ratio.getWhole()));
            names.add(FittedText.shorten(VisibleText.of(name), TextLook.of(FONT), 170, 1) + "\n" + counts);
            fractions.add(ratio.getFraction());
            spoken.add(name + ": " + words.figures().percent(ratio.getFraction().orElseThrow()) + " (" + counts + ")");
        });
        Rectangle2D rest = ChartHead.of(words.say("funnel.rates"), words.say("funnel.rates.note"))
                .addTo(page, at);
        page.note(spoken.toString());
        String format = NumberFormats.percent(words, 1);
        PlotSeries series = new PlotSeries(
                words.say("funnel.rate"),
                fractions.stream()
                        .map(fraction -> fraction.map(it -> HonestDecimals.cut(it, 3)))
                        .toList(),
                fractions,
                format);
        new Plot(page.chart(rest, spoken.toString()), FONT, Plot.Direction.RIGHT, words.say("funnel.rate"), names)
                .values(format, 0)
                .columns(series, Palette.NAVY, List.of())
                .withoutValueAxis()
                .complete(name -> words.say("exact", name));
    }

    /** Deals and revenue in one line; empty without data. */
    private String sums() {
        SlideTexts words = subject.words();
        StringJoiner sums = new StringJoiner("   ·   ");
        funnel().getDeals()
                .filter(deals -> deals.getFraction().isPresent())
                .ifPresent(deals -> sums.add(words.say(
                        "funnel.deals",
                        words.figures().percent(deals.getFraction().orElseThrow()),
                        words.count(deals.getPart()),
                        words.count(deals.getWhole()))));
        funnel().getRevenue()
                .ifPresent(revenue ->
                        sums.add(words.say("funnel.revenue", words.figures().money(revenue.getTotal()))));
        return sums.toString();
    }
}
