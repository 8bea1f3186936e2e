package org.closedloop.sla.examples.service.scoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.examples.service.storage.CounterKey;
import org.closedloop.sla.examples.service.storage.CounterKey.Purpose;
import org.closedloop.sla.examples.service.storage.LeadRevisions;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.springframework.stereotype.Component;

/**
 * Keeps the scorecards that were asked for last, as JSON. Each request asks the database for the revision of the data,
 * so that several services on one database never answer with an old scorecard.
 */
@Component
public final class ScorecardCache {

    private static final int KEPT = 200;

    private final Scorer scorer;
    private final LeadRevisions revisions;
    private final Map<CounterKey, ScorecardText> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CounterKey, ScorecardText> eldest) {
            return size() > KEPT;
        }
    };

    ScorecardCache(Scorer scorer, LeadRevisions revisions) {
        this.scorer = scorer;
        this.revisions = revisions;
    }

    /** Returns the scorecard of a version of an agreement as of a day. */
    public ScorecardText scorecard(String agreement, int version, LocalDate asOf) {
        CounterKey key = new CounterKey(agreement, version, Purpose.SCORECARD, asOf);
        OptionalLong revision = revisions.find(agreement);
        synchronized (kept) {
            ScorecardText text = kept.get(key);
            if (text != null && revision.isPresent() && text.revision() == revision.getAsLong()) {
                return text;
            }
        }
        Assessed assessed = scorer.score(agreement, version, asOf, Purpose.SCORECARD);
        String json = SlaJson.inEnglish().write(assessed.scorecard(), Format.JSON);
        ScorecardText text = new ScorecardText(json, assessed.scorecard(), assessed.revision());
        synchronized (kept) {
            kept.put(key, text);
        }
        return text;
    }

    /**
     * A scorecard.
     *
     * @param json its JSON
     * @param revision the revision of the data that it was computed from
     */
    public record ScorecardText(String json, Scorecard scorecard, long revision) {}
}
