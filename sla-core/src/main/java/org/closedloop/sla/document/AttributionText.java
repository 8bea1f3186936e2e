package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.PositionWeights;
import org.closedloop.sla.attribution.TimeDecay;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.text.Spelling;

/** Of clause 5: who is credited with which part of a won deal. */
final class AttributionText implements Element<Definitions, Definitions.Builder> {

    private static final List<Place> PLACES = List.of(
            new Place("first", PositionWeights::getFirst),
            new Place("leadCreation", PositionWeights::getLeadCreation),
            new Place("opportunity", PositionWeights::getOpportunity),
            new Place("last", PositionWeights::getLast),
            new Place("rest", PositionWeights::getRest));

    /** The models whose weights have a name. */
    private static final Value<AttributionModel> PRESET = Value.word(
            (words, model) -> words.say("model." + model.getName()),
            List.of(
                    AttributionModel.firstTouch(),
                    AttributionModel.lastTouch(),
                    AttributionModel.uShaped(),
                    AttributionModel.wShaped(),
                    AttributionModel.fullPath()));

    private static final Sentence<AttributionTerms, List<Duration>> LOOKBACK =
            Sentence.<AttributionTerms, List<Duration>>orElse(
                            "attribution.lookback",
                            "attribution.unlimited",
                            Field.optional("lookback", Value.DURATION, AttributionTerms::getLookback, List::add))
                    .asNote();

    private static final Sentence<AttributionTerms, List<Duration>> ROUNDING =
            Sentence.<AttributionTerms, List<Duration>>of("attribution.rounding")
                    .asNote();

    /** A place among the touchpoints, and its weight. */
    private record Place(String name, Function<PositionWeights, BigDecimal> weight) {

        String label(Wording words) {
            return words.say("attribution." + name);
        }
    }

    @Override
    public boolean isAgreed(Definitions definitions) {
        return definitions.getAttribution().isPresent();
    }

    @Override
    public void write(Definitions definitions, WriteContext context, Markdown text) {
        AttributionTerms terms = definitions.getAttribution().orElseThrow();
        Wording words = context.words();
        AttributionModel model = terms.getModel();
        text.note(words.say("attribution.model", words.quote(words.say("model." + model.getName()))));
        if (model instanceof PositionWeights weights) {
            text.note(words.say("attribution.weights"));
            text.table(
                    List.of(words.say("attribution.place"), words.say("attribution.weight")),
                    PLACES.stream()
                            .map(place -> List.of(
                                    place.label(words),
                                    Value.SHARE.print(words, place.weight().apply(weights))))
                            .toList());
        } else if (model instanceof TimeDecay decay) {
            text.note(words.say("attribution.decay", Value.DURATION.print(words, decay.getHalfLife())));
        } else {
            text.note(words.say("attribution.linear"));
        }
        LOOKBACK.write(terms, context, text);
        ROUNDING.write(terms, context, text);
    }

    @Override
    public void read(SectionReader section, ReadContext context, Definitions.Builder definitions) {
        List<Duration> lookback = new ArrayList<>();
        section.sentence("attribution.model");
        Optional<AttributionModel> model = readModel(section, context);
        LOOKBACK.read(section, context, lookback);
        ROUNDING.read(section, context, lookback);
        if (section.isSound()) {
            model.map(known -> lookback.isEmpty()
                            ? AttributionTerms.unlimited(known)
                            : AttributionTerms.of(known, lookback.get(0)))
                    .ifPresent(definitions::attribution);
        }
    }

    /** What follows the model's name depends on the model. */
    private static Optional<AttributionModel> readModel(SectionReader section, ReadContext context) {
        Optional<SourceText> named = section.firstValue("attribution.model");
        Optional<SourceText> name =
                named.flatMap(text -> Value.QUOTED.parse(text, context).map(text::cut));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (section.takes("attribution.decay")) {
            return is("time-decay", name.get(), context)
                    ? section.firstValue("attribution.decay")
                            .flatMap(time -> Value.DURATION.parse(time, context))
                            .map(AttributionModel::timeDecay)
                    : Optional.empty();
        }
        if (section.takes("attribution.linear")) {
            return is("linear", name.get(), context) ? Optional.of(AttributionModel.linear()) : Optional.empty();
        }
        section.sentence("attribution.weights");
        Map<String, SourceText> weights = new HashMap<>();
        section.rows("attribution", List.of("place", "weight"), row -> readWeight(row, context, weights));
        return weighted(name.get(), weights, section.line(), context);
    }

    /** Whether the name is that of the model which the sentences describe. */
    private static boolean is(String model, SourceText name, ReadContext context) {
        String expected = context.words().say("model." + model);
        boolean same = Spelling.isSame(expected, name.text());
        if (!same) {
            context.problems().add(DocumentRule.NOT_A_WORD, name, expected);
        }
        return same;
    }

    private static void readWeight(RowReader.Row row, ReadContext context, Map<String, SourceText> weights) {
        String label = row.get("place").text();
        Optional<Place> place = PLACES.stream()
                .filter(one -> Spelling.isSame(one.label(context.words()), label))
                .findFirst();
        SourceText before = place.map(known -> weights.get(known.name())).orElse(null);
        if (place.isEmpty()) {
            context.problems().add(DocumentRule.UNPLACED, row.row());
        } else if (before != null) {
            context.problems().add(DocumentRule.REPEATED, row.row(), before);
        } else {
            weights.put(place.get().name(), row.get("weight"));
        }
    }

    private static Optional<AttributionModel> weighted(
            SourceText name, Map<String, SourceText> weights, int line, ReadContext context) {
        List<BigDecimal> read = new ArrayList<>();
        PLACES.forEach(place -> weight(place, weights, line, context).ifPresent(read::add));
        if (read.size() < PLACES.size()) {
            return Optional.empty();
        }
        Wording words = context.words();
        Optional<PositionWeights> own = context.possible(
                name,
                () -> AttributionModel.ownWeights(read.get(0), read.get(1), read.get(2), read.get(3), read.get(4)));
        if (Spelling.isSame(name.text(), words.say("model.own-weights"))) {
            return own.map(model -> model);
        }
        Optional<AttributionModel> preset = PRESET.parse(name, context);
        preset.filter(PositionWeights.class::isInstance)
                .map(PositionWeights.class::cast)
                .ifPresent(model -> mustHave(model, read, weights, name, context));
        return preset;
    }

    private static Optional<BigDecimal> weight(
            Place place, Map<String, SourceText> weights, int line, ReadContext context) {
        SourceText text = weights.get(place.name());
        if (text == null) {
            String expected = place.label(context.words());
            context.problems().missing(DocumentRule.SENTENCE_MISSING, "definitions", line, expected);
            return Optional.empty();
        }
        return Value.SHARE.parse(text, context);
    }

    /** A model with a name has the weights of that name. */
    private static void mustHave(
            PositionWeights model,
            List<BigDecimal> read,
            Map<String, SourceText> weights,
            SourceText name,
            ReadContext context) {
        for (int i = 0; i < PLACES.size(); i++) {
            Place place = PLACES.get(i);
            SourceText text = weights.get(place.name());
            if (text != null && place.weight().apply(model).compareTo(read.get(i)) != 0) {
                context.problems().add(DocumentRule.CONTRADICTION, text, name);
            }
        }
    }

    @Override
    public void carry(Definitions definitions, Losses losses, Definitions.Builder carried) {
        carried.attribution(definitions.getAttribution());
    }
}
