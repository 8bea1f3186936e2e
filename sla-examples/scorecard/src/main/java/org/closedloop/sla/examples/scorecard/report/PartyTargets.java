package org.closedloop.sla.examples.scorecard.report;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.forecast.Forecast;

/** The targets of one party. */
record PartyTargets(PartyResult party, ResolvedTerms terms, Optional<Forecast> forecast, PageTexts words)
        implements Section {

    @Override
    public void appendTo(Html html) {
        String id = "party-" + party.getRole().name().toLowerCase(Locale.ROOT);
        html.open("section", "aria-labelledby", id, "class", "party");
        html.element("h2", words.say("party.title", party.getFunction()), "id", id);
        html.element("p", party.explain(words.locale()), "class", "note");
        party.getTargets().forEach(target -> new TargetCard(target, terms, forecast, words).appendTo(html));
        html.close();
    }
}
