package org.closedloop.sla.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.html.Facts;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.SvgBar;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Ratio;

/** The funnel to date: stages as bars, then the rates, the deals and the revenue. */
record FunnelBars(ReportData data, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "funnel");
        html.element("h2", words.say("funnel.title"), "id", "funnel");
        if (isCounted()) {
            stages(html);
            rates().appendTo(html);
        } else {
            html.element("p", words.say("funnel.none"));
        }
        html.close();
    }

    /** Whether leads were counted or numbers of the funnel were entered by hand. */
    private boolean isCounted() {
        return data.scorecard().getAccount().isPresent()
                || !data.scorecard().getFunnel().equals(FunnelSummary.builder().build());
    }

    private void stages(Html html) {
        long most = data.scorecard().getFunnel().getStages().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        html.open("table", "class", "funnel").element("caption", words.say("funnel.caption"));
        html.open("thead").open("tr");
        html.element("th", words.say("funnel.stage"), "scope", "col");
        html.element("th", words.say("funnel.share"), "scope", "col", "class", "wide");
        html.element("th", words.say("funnel.leads"), "scope", "col", "class", "number");
        html.element("th", words.say("funnel.next"), "scope", "col", "class", "number");
        html.close().close().open("tbody");
        List<FunnelStage> stages = data.terms().getAgreement().getDefinitions().getStages();
        for (int i = 0; i < stages.size(); i++) {
            FunnelStage stage = stages.get(i);
            Long count = data.scorecard().getFunnel().getStages().get(stage.getStage());
            html.open("tr");
            name(html, stage);
            html.open("td", "class", "wide");
            if (count != null) {
                SvgBar.of(BigDecimal.valueOf(count), BigDecimal.valueOf(most))
                        .appendTo(html, "plain", words.stage(stage.getStage()) + ": " + words.count(count));
            }
            html.close();
            html.element("td", count == null ? words.say("noData") : words.count(count), "class", "number");
            html.element("td", i + 1 < stages.size() ? next(stage, stages.get(i + 1)) : "", "class", "number")
                    .close();
        }
        html.close().close();
    }

    /** The leads of a stage that reached the next one, if they were counted. */
    private String next(FunnelStage stage, FunnelStage after) {
        return ReportDetails.conversion(data.terms(), data.numbers(), stage.getStage(), after.getStage())
                .flatMap(reached -> reached.getFraction()
                        .map(fraction ->
                                words.say("funnel.reached", words.percent(fraction), words.count(reached.getPart()))))
                .orElse("–");
    }

    private void name(Html html, FunnelStage stage) {
        Stage key = stage.getStage();
        html.open("th", "scope", "row").text(words.stage(key));
        html.element(
                        "span",
                        stage.getMeaning(),
                        "class",
                        "meaning",
                        "lang",
                        data.terms().getAgreement().getLanguage().toLanguageTag())
                .close();
    }

    private Facts rates() {
        FunnelSummary funnel = data.scorecard().getFunnel();
        Definitions definitions = data.terms().getAgreement().getDefinitions();
        Facts facts = new Facts();
        for (ConversionRate rate : definitions.getConversionRates()) {
            facts.add(
                    rate.getName(), ratio(Optional.ofNullable(funnel.getRates().get(rate.getName()))));
        }
        facts.add(words.say("funnel.deals"), ratio(funnel.getDeals()));
        if (definitions.getRevenue().isPresent()) {
            funnel.getRevenue()
                    .ifPresentOrElse(
                            revenue -> revenue(facts, revenue),
                            () -> facts.add(words.say("funnel.revenue"), words.say("noData")));
        }
        return facts;
    }

    private String ratio(Optional<Ratio> measured) {
        return measured.flatMap(ratio -> ratio.getFraction()
                        .map(fraction -> words.say(
                                "funnel.ratio",
                                words.percent(fraction),
                                words.count(ratio.getPart()),
                                words.count(ratio.getWhole()))))
                .orElseGet(() -> words.say("noData"));
    }

    private void revenue(Facts facts, Amount revenue) {
        facts.add(words.say("funnel.revenue"), words.money(revenue.getTotal()));
        revenue.getUnconverted().forEach(money -> facts.add(words.say("fact.unconverted"), words.money(money)));
        if (revenue.getUnvalued() > 0) {
            facts.add(words.say("fact.unvalued"), words.count(revenue.getUnvalued()));
        }
    }
}
