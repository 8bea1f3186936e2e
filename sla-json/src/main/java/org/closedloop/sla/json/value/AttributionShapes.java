package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.DURATION;
import static org.closedloop.sla.json.shape.Scalars.LOOKBACK;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.PositionWeights;
import org.closedloop.sla.attribution.TimeDecay;
import org.closedloop.sla.json.shape.EitherShape;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.UnionShape;
import org.closedloop.sla.json.shape.WordShape;

/** Attribution: a model, written as its name if that is enough, and its lookback. */
final class AttributionShapes {

    private static final WordShape<AttributionModel> NAMED = WordShape.of(named());

    private static final ObjectShape<PositionWeights, FieldValues> OWN_WEIGHTS = object(
                    "own-weights", FieldValues::new, AttributionShapes::ownWeights)
            .required("first", DECIMAL, PositionWeights::getFirst, FieldValues.as("first"))
            .required("leadCreation", DECIMAL, PositionWeights::getLeadCreation, FieldValues.as("leadCreation"))
            .required("opportunity", DECIMAL, PositionWeights::getOpportunity, FieldValues.as("opportunity"))
            .required("last", DECIMAL, PositionWeights::getLast, FieldValues.as("last"))
            .required("rest", DECIMAL, PositionWeights::getRest, FieldValues.as("rest"));

    private static final ObjectShape<TimeDecay, FieldValues> TIME_DECAY = object(
                    "time-decay",
                    FieldValues::new,
                    parts -> AttributionModel.timeDecay(parts.get("halfLife", Duration.class)))
            .required("halfLife", DURATION, TimeDecay::getHalfLife, FieldValues.as("halfLife"));

    static final EitherShape<AttributionModel> MODEL = EitherShape.either(
            NAMED,
            UnionShape.union(AttributionModel.class)
                    .or(PositionWeights.class, OWN_WEIGHTS)
                    .or(TimeDecay.class, TIME_DECAY),
            NAMED::says);

    static final ObjectShape<AttributionTerms, FieldValues> ATTRIBUTION = object(
                    "attribution-terms", FieldValues::new, AttributionShapes::terms)
            .required("model", MODEL, AttributionTerms::getModel, FieldValues.as("model"))
            .required("lookback", LOOKBACK, AttributionTerms::getLookback, FieldValues.as("lookback"));

    private AttributionShapes() {}

    private static Map<String, AttributionModel> named() {
        Map<String, AttributionModel> models = new LinkedHashMap<>();
        Stream.of(
                        AttributionModel.firstTouch(),
                        AttributionModel.lastTouch(),
                        AttributionModel.linear(),
                        AttributionModel.uShaped(),
                        AttributionModel.wShaped(),
                        AttributionModel.fullPath())
                .forEach(model -> models.put(model.getName(), model));
        return models;
    }

    private static PositionWeights ownWeights(FieldValues parts) {
        return AttributionModel.ownWeights(
                parts.get("first", BigDecimal.class),
                parts.get("leadCreation", BigDecimal.class),
                parts.get("opportunity", BigDecimal.class),
                parts.get("last", BigDecimal.class),
                parts.get("rest", BigDecimal.class));
    }

    private static AttributionTerms terms(FieldValues parts) {
        AttributionModel model = parts.get("model", AttributionModel.class);
        Optional<?> lookback = parts.get("lookback", Optional.class);
        return lookback.isPresent()
                ? AttributionTerms.of(model, (Duration) lookback.get())
                : AttributionTerms.unlimited(model);
    }
}
