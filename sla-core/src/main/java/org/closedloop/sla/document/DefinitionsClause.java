package org.closedloop.sla.document;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.markdown.Markdown;

/** Clause 5; what is not defined has no heading. */
record DefinitionsClause(Definitions definitions, Wording words) implements Clause {

    @Override
    public String key() {
        return "definitions";
    }

    @Override
    public void writeTo(Markdown text) {
        if (!definitions.getStages().isEmpty()) {
            stages(text);
        }
        if (!definitions.getConversionRates().isEmpty()) {
            rates(text);
        }
        definitions
                .getCloseRate()
                .ifPresent(meaning -> heading(text, "closeRate").note(meaning));
        definitions.getAttribution().ifPresent(terms -> {
            heading(text, "attribution");
            new AttributionText(terms, words).writeTo(text);
        });
        if (!definitions.getDealStages().isEmpty()) {
            dealStages(text);
        }
        definitions.getRevenue().ifPresent(revenue -> revenue(revenue, text));
        if (!definitions.getTerms().isEmpty()) {
            terms(text);
        }
    }

    private void stages(Markdown text) {
        heading(text, "stages").note(words.say("definitions.stages.intro"));
        text.table(
                headers("number", "stage", "meaning", "criteria"),
                rows(definitions.getStages().size(), this::stage));
    }

    private List<String> stage(int i) {
        FunnelStage stage = definitions.getStages().get(i);
        return List.of(
                words.figures().count(i + 1L),
                words.longName(stage.getStage()),
                stage.getMeaning(),
                stage.getCriteria().isEmpty()
                        ? words.say("dash")
                        : String.join(
                                "\n",
                                stage.getCriteria().stream().map(words::item).toList()));
    }

    private void rates(Markdown text) {
        heading(text, "rates").note(words.say("definitions.rates.intro"));
        text.table(
                headers("rate", "from", "to", "basis"),
                definitions.getConversionRates().stream()
                        .map(rate -> List.of(
                                rate.getName(),
                                words.name(rate.getFrom()),
                                words.name(rate.getTo()),
                                words.name(rate.getBasis())))
                        .toList());
    }

    private void dealStages(Markdown text) {
        heading(text, "dealStages").note(words.say("definitions.dealStages.intro"));
        text.table(
                headers("number", "dealStage", "outcome", "probability"),
                rows(definitions.getDealStages().size(), this::dealStage));
    }

    private List<String> dealStage(int i) {
        var stage = definitions.getDealStages().get(i);
        return List.of(
                words.figures().count(i + 1L),
                stage.getName(),
                words.name(stage.getOutcome()),
                stage.getProbability().map(words.figures()::threshold).orElseGet(() -> words.say("dash")));
    }

    private void revenue(RevenueDefinition revenue, Markdown text) {
        heading(text, "revenue");
        text.note(words.say("revenue.currency", revenue.getCurrency().getCode(), words.name(revenue.getBasis())));
        text.note(words.say("revenue.recognition", revenue.getRecognition()));
    }

    private void terms(Markdown text) {
        heading(text, "terms");
        text.table(
                headers("term", "meaning"),
                definitions.getTerms().stream()
                        .map(term -> List.of(term.getName(), term.getMeaning()))
                        .toList());
    }

    private Markdown heading(Markdown text, String key) {
        return text.heading(words.say("definitions." + key));
    }

    private List<String> headers(String... keys) {
        return List.of(keys).stream()
                .map(key -> words.say("definitions." + key))
                .toList();
    }

    private static List<List<String>> rows(int count, IntFunction<List<String>> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
