package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.PositionWeights;
import org.jspecify.annotations.Nullable;

/** Reads who is credited with what, as {@link AttributionText} writes it. */
final class AttributionReader {

    private static final List<String> PLACES = List.of("first", "leadCreation", "opportunity", "last", "rest");

    private final Passage section;
    private final Desk desk;
    private final Map<String, Cited> weights = new HashMap<>();
    private @Nullable Cited model;
    private @Nullable Cited halfLife;

    AttributionReader(Passage section, Desk desk) {
        this.section = section;
        this.desk = desk;
    }

    Optional<AttributionTerms> read() {
        Duration[] lookback = new Duration[1];
        section.sentence("attribution.model", said -> model = said.get(0));
        Optional<AttributionModel> read = readModel();
        if (!section.ifSaid("attribution.unlimited")) {
            section.sentence(
                    "attribution.lookback",
                    said -> desk.forms().duration(said.get(0)).ifPresent(time -> lookback[0] = time));
        }
        section.sentence("attribution.rounding");
        return section.isSound() && read.isPresent()
                ? Optional.of(
                        lookback[0] == null
                                ? AttributionTerms.unlimited(read.get())
                                : AttributionTerms.of(read.get(), lookback[0]))
                : Optional.empty();
    }

    /** What follows the model's name depends on what it is. */
    private Optional<AttributionModel> readModel() {
        Cited named = model;
        Optional<String> name = named == null ? Optional.empty() : desk.forms().quoted(named);
        if (named == null || name.isEmpty()) {
            return Optional.empty();
        }
        if (section.ifSaid("attribution.decay", said -> halfLife = said.get(0))) {
            return is("time-decay", named, name.get()) ? decay() : Optional.empty();
        }
        if (section.ifSaid("attribution.linear")) {
            return is("linear", named, name.get()) ? Optional.of(AttributionModel.linear()) : Optional.empty();
        }
        section.sentence("attribution.weights");
        section.rows("attribution.", List.of("place", "weight"), this::readWeight);
        return weighted(named.cut(name.get()));
    }

    /** Whether the name goes with what is said about the model. */
    private boolean is(String model, Cited named, String name) {
        String expected = desk.words().say("model." + model);
        boolean same = Vocabulary.isSame(expected, name);
        if (!same) {
            desk.problems().add(DocumentRule.NOT_A_WORD, named.cut(name), expected);
        }
        return same;
    }

    private Optional<AttributionModel> decay() {
        Cited time = halfLife;
        return time == null ? Optional.empty() : desk.forms().duration(time).map(AttributionModel::timeDecay);
    }

    private void readWeight(Cells row) {
        Cited place = row.get("place");
        Optional<String> known = PLACES.stream()
                .filter(one -> Vocabulary.isSame(desk.words().say("attribution." + one), place.text()))
                .findFirst();
        if (known.isEmpty()) {
            desk.problems().add(DocumentRule.UNPLACED, row.row());
        } else if (weights.containsKey(known.get())) {
            desk.problems().add(DocumentRule.REPEATED, row.row(), weights.get(known.get()));
        } else {
            weights.put(known.get(), row.get("weight"));
        }
    }

    private Optional<AttributionModel> weighted(Cited name) {
        List<BigDecimal> read =
                PLACES.stream().flatMap(place -> weight(place).stream()).toList();
        if (read.size() < PLACES.size()) {
            return Optional.empty();
        }
        Optional<PositionWeights> own = desk.forms()
                .possible(
                        name,
                        () -> AttributionModel.ownWeights(
                                read.get(0), read.get(1), read.get(2), read.get(3), read.get(4)));
        if (Vocabulary.isSame(name.text(), desk.words().say("model.own-weights"))) {
            return own.map(model -> model);
        }
        Optional<AttributionModel> preset =
                desk.forms().word(name, desk.words().vocabulary().weighted());
        preset.filter(PositionWeights.class::isInstance)
                .map(PositionWeights.class::cast)
                .ifPresent(model -> mustHave(model, read, name));
        return preset;
    }

    private Optional<BigDecimal> weight(String place) {
        Cited said = weights.get(place);
        if (said == null) {
            String expected = desk.words().say("attribution." + place);
            desk.problems().missing(DocumentRule.SENTENCE_MISSING, "definitions", section.line(), expected);
            return Optional.empty();
        }
        return desk.forms().share(said);
    }

    /** A model that has a name has its weights, too. */
    private void mustHave(PositionWeights model, List<BigDecimal> read, Cited name) {
        List<BigDecimal> agreed = List.of(
                model.getFirst(), model.getLeadCreation(), model.getOpportunity(), model.getLast(), model.getRest());
        for (int i = 0; i < PLACES.size(); i++) {
            Cited said = weights.get(PLACES.get(i));
            if (said != null && agreed.get(i).compareTo(read.get(i)) != 0) {
                desk.problems().add(DocumentRule.CONTRADICTION, said, name);
            }
        }
    }
}
