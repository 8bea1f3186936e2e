package org.closedloop.sla.examples.slides;

import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.forecast.Forecast;

/** What the slides show, and the language. */
record Subject(Scorecard card, ResolvedTerms terms, Forecast forecast, SlideTexts words) {

    /** A subject without forecasts. */
    static Subject of(Scorecard card, ResolvedTerms terms, SlideTexts words) {
        Forecast none = Forecast.builder()
                .agreement(card.getAgreement())
                .version(card.getVersion())
                .asOf(card.getAsOf())
                .build();
        return new Subject(card, terms, none, words);
    }
}
