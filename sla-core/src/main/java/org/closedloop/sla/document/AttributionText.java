package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.PositionWeights;
import org.closedloop.sla.attribution.TimeDecay;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.text.Spelling;

/** The section of clause 5 that states how the amount of a won deal is credited to touchpoints. */
final class AttributionText implements Element<Definitions, Definitions.Builder> {

    private static final String KEY = "definitions";

    private static final List<Place> PLACES = List.of(
            new Place("first", PositionWeights::getFirst),
            new Place("leadCreation", PositionWeights::getLeadCreation),
            new Place("opportunity", PositionWeights::getOpportunity),
            new Place("last", PositionWeights::getLast),
            new Place("rest", PositionWeights::getRest));

    /** The models whose weights have a name. */
    private static final Value<PositionWeights> PRESET = Value.word(
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
    private record Place(String name, Function<PositionWeights, BigDecimal> weight) {}

    @Override
    public boolean isAgreed(Definitions definitions) {
        return definitions.getAttribution().isPresent();
    }

    @Override
    public void write(Definitions definitions, WriteContext context, Markdown text) {
        AttributionTerms terms = definitions.getAttribution().orElseThrow();
        ContractWording words = context.words();
        AttributionModel model = terms.getModel();
        text.note(words.say("attribution.model", words.quote(words.say("model." + model.getName()))));
        if (model instanceof PositionWeights weights) {
            text.note(words.say("attribution.weights"));
            text.table(
                    List.of(words.say("attribution.place"), words.say("attribution.weight")),
                    PLACES.stream()
                            .map(place -> List.of(
                                    words.say("attribution." + place.name()),
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
                named.flatMap(text -> TextValue.QUOTED.parse(text, context).map(text::cut));
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
        RowReader.Labels weights = new RowReader.Labels(
                "attribution", PLACES.stream().map(Place::name).toList(), context, new HashMap<>());
        section.rows(
                "attribution",
                List.of("place", "weight"),
                row -> weights.read(row.get("place").text(), row.get("weight"), row.row()));
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

    private static Optional<AttributionModel> weighted(
            SourceText name, RowReader.Labels weights, int line, ReadContext context) {
        List<BigDecimal> read = PLACES.stream()
                .flatMap(place -> weights.get(place.name(), KEY, line).stream())
                .flatMap(text -> Value.SHARE.parse(text, context).stream())
                .toList();
        if (read.size() < PLACES.size()) {
            return Optional.empty();
        }
        Optional<PositionWeights> own = context.possible(
                name,
                () -> AttributionModel.ownWeights(read.get(0), read.get(1), read.get(2), read.get(3), read.get(4)));
        if (Spelling.isSame(name.text(), context.words().say("model.own-weights"))) {
            return own.map(model -> model);
        }
        Optional<PositionWeights> preset = PRESET.parse(name, context);
        for (int i = 0; i < PLACES.size(); i++) {
            Place place = PLACES.get(i);
            BigDecimal weight = read.get(i);
            preset.map(model -> place.weight().apply(model))
                    .filter(expected -> expected.compareTo(weight) != 0)
                    .flatMap(expected -> weights.find(place.name()))
                    .ifPresent(text -> context.problems().add(DocumentRule.CONTRADICTION, text, name));
        }
        return preset.map(model -> model);
    }

    @Override
    public void carry(Definitions definitions, Losses losses, Definitions.Builder carried) {
        carried.attribution(definitions.getAttribution());
    }
}
