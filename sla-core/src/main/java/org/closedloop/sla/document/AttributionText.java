package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.PositionWeights;
import org.closedloop.sla.attribution.TimeDecay;
import org.closedloop.sla.markdown.Markdown;

/** Of clause 5: who is credited with which part of a won deal. */
record AttributionText(AttributionTerms terms, Wording words) {

    void writeTo(Markdown text) {
        AttributionModel model = terms.getModel();
        text.note(words.say("attribution.model", words.quote(words.say("model." + model.getName()))));
        if (model instanceof PositionWeights weights) {
            text.note(words.say("attribution.weights"));
            text.table(List.of(words.say("attribution.place"), words.say("attribution.weight")), rows(weights));
        } else if (model instanceof TimeDecay decay) {
            text.note(words.say("attribution.decay", words.durations().of(decay.getHalfLife())));
        } else {
            text.note(words.say("attribution.linear"));
        }
        text.note(terms.getLookback()
                .map(lookback ->
                        words.say("attribution.lookback", words.durations().of(lookback)))
                .orElseGet(() -> words.say("attribution.unlimited")));
        text.note(words.say("attribution.rounding"));
    }

    private List<List<String>> rows(PositionWeights weights) {
        return List.of(
                row("first", weights.getFirst()),
                row("leadCreation", weights.getLeadCreation()),
                row("opportunity", weights.getOpportunity()),
                row("last", weights.getLast()),
                row("rest", weights.getRest()));
    }

    private List<String> row(String place, BigDecimal weight) {
        return List.of(words.say("attribution." + place), words.figures().threshold(weight));
    }
}
