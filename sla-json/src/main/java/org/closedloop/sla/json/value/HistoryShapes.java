package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.ROLE;

import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.closedloop.sla.lifecycle.PartyScore;

/** The scorecard across versions: the total, and the scorecard of each version. */
final class HistoryShapes {

    static final ObjectShape<PartyScore, PartyScore.Builder> PARTY = object(
                    "party-score", PartyScore::builder, PartyScore.Builder::build)
            .required("role", ROLE, PartyScore::getRole, PartyScore.Builder::role)
            .required("function", ANY_TEXT, PartyScore::getFunction, PartyScore.Builder::function)
            .required("score", ScorecardShapes.SCORE, PartyScore::getScore, PartyScore.Builder::score);

    static final ObjectShape<HistoryScorecard, HistoryScorecard.Builder> HISTORY_SCORECARD = object(
                    "history-scorecard", HistoryScorecard::builder, HistoryScorecard.Builder::build)
            .required("asOf", DATE, HistoryScorecard::getAsOf, HistoryScorecard.Builder::asOf)
            .required("score", ScorecardShapes.SCORE, HistoryScorecard::getScore, HistoryScorecard.Builder::score)
            .list("parties", PARTY, HistoryScorecard::getParties, HistoryScorecard.Builder::parties)
            .list(
                    "scorecards",
                    ScorecardShapes.SCORECARD,
                    HistoryScorecard::getScorecards,
                    HistoryScorecard.Builder::scorecards);

    private HistoryShapes() {}
}
