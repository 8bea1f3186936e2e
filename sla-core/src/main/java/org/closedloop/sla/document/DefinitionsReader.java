package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ConversionBasis;

/** Reads clause 5, as {@link DefinitionsClause} writes it. */
record DefinitionsReader(Passage part, Desk desk) {

    /** What else begins an item of a list: a hyphen or an asterisk. */
    private static final Pattern BULLET = Pattern.compile("^[-*] ");

    Optional<Definitions> read() {
        Definitions.Builder definitions = Definitions.builder();
        section("stages", section -> readStages(section, definitions));
        section("rates", section -> readRates(section, definitions));
        section(
                "closeRate",
                section -> section.paragraph().flatMap(desk.forms()::text).ifPresent(definitions::closeRate));
        section(
                "attribution",
                section -> new AttributionReader(section, desk).read().ifPresent(definitions::attribution));
        section("dealStages", section -> readDealStages(section, definitions));
        section("revenue", section -> readRevenue(section).ifPresent(definitions::revenue));
        section("terms", section -> readTerms(section, definitions));
        return part.isSound() ? Optional.of(definitions.build()) : Optional.empty();
    }

    private void section(String key, Consumer<Passage> reader) {
        part.section("definitions." + key).ifPresent(section -> {
            reader.accept(section);
            section.close();
        });
    }

    private void readStages(Passage section, Definitions.Builder definitions) {
        Forms forms = desk.forms();
        RowNumbers numbers = new RowNumbers(desk);
        section.sentence("definitions.stages.intro");
        section.rows("definitions.", List.of("number", "stage", "meaning", "criteria"), row -> {
            numbers.mustRise(row.get("number"));
            Optional<Stage> stage = forms.stage(row.get("stage"));
            Optional<String> meaning = forms.text(row.get("meaning"));
            Optional<List<String>> criteria = criteria(row.get("criteria"));
            if (stage.isPresent() && meaning.isPresent() && criteria.isPresent()) {
                definitions.addStages(FunnelStage.of(stage.get(), meaning.get()).withCriteria(criteria.get()));
            }
        });
    }

    /** The items of a cell; a line without a dash goes on with the one before it. */
    private Optional<List<String>> criteria(Cited cell) {
        String dash = desk.words().say("dash");
        if (cell.isBlank() || List.of(dash, "-").contains(cell.text())) {
            return Optional.of(List.of());
        }
        boolean typed = BULLET.matcher(cell.text()).find();
        String item = desk.words().phrase("item").opening();
        List<String> items = new ArrayList<>();
        for (String said : cell.text().split("\n", -1)) {
            String line = typed ? BULLET.matcher(said).replaceFirst(item) : said;
            if (line.startsWith(item) || items.isEmpty()) {
                items.add(line.startsWith(item) ? line.substring(item.length()) : line);
            } else {
                String text = line.startsWith(dash) ? line.substring(dash.length()) : line;
                items.add(items.remove(items.size() - 1) + "\n" + text);
            }
        }
        return desk.forms().texts(cell, items);
    }

    private void readRates(Passage section, Definitions.Builder definitions) {
        Forms forms = desk.forms();
        section.sentence("definitions.rates.intro");
        section.rows("definitions.", List.of("rate", "from", "to", "basis"), row -> {
            ConversionRate.Builder rate = ConversionRate.builder();
            Optional<String> name = forms.text(row.get("rate"));
            Optional<Stage> from = forms.stage(row.get("from"));
            Optional<Stage> to = forms.stage(row.get("to"));
            Optional<ConversionBasis> basis = forms.word(row.get("basis"), ConversionBasis.class);
            if (name.isPresent() && from.isPresent() && to.isPresent() && basis.isPresent()) {
                definitions.addConversionRates(rate.name(name.get())
                        .from(from.get())
                        .to(to.get())
                        .basis(basis.get())
                        .build());
            }
        });
    }

    private void readDealStages(Passage section, Definitions.Builder definitions) {
        Forms forms = desk.forms();
        RowNumbers numbers = new RowNumbers(desk);
        section.sentence("definitions.dealStages.intro");
        section.rows("definitions.", List.of("number", "dealStage", "outcome", "probability"), row -> {
            numbers.mustRise(row.get("number"));
            Cited likely = row.get("probability");
            DealStage.Builder stage = DealStage.builder();
            Optional<String> name = forms.text(row.get("dealStage"));
            Optional<DealOutcome> outcome = forms.word(row.get("outcome"), DealOutcome.class);
            if (!likely.isBlank() && !likely.text().equals(desk.words().say("dash"))) {
                forms.share(likely).ifPresent(stage::probability);
            }
            if (name.isPresent() && outcome.isPresent()) {
                definitions.addDealStages(
                        stage.name(name.get()).outcome(outcome.get()).build());
            }
        });
    }

    private Optional<RevenueDefinition> readRevenue(Passage section) {
        Forms forms = desk.forms();
        RevenueDefinition.Builder revenue = RevenueDefinition.builder();
        section.sentence("revenue.currency", said -> {
            forms.currency(said.get(0)).ifPresent(revenue::currency);
            forms.word(said.get(1), RevenueDefinition.Basis.class).ifPresent(revenue::basis);
        });
        section.sentence("revenue.recognition", said -> forms.text(said.get(0)).ifPresent(revenue::recognition));
        return section.isSound() ? Optional.of(revenue.build()) : Optional.empty();
    }

    private void readTerms(Passage section, Definitions.Builder definitions) {
        Forms forms = desk.forms();
        section.rows("definitions.", List.of("term", "meaning"), row -> {
            Optional<String> name = forms.text(row.get("term"));
            Optional<String> meaning = forms.text(row.get("meaning"));
            if (name.isPresent() && meaning.isPresent()) {
                definitions.addTerms(Term.of(name.get(), meaning.get()));
            }
        });
    }
}
