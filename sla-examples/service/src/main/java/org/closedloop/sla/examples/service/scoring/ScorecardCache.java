package org.closedloop.sla.examples.service.scoring;

import java.time.Clock;
import java.time.LocalDate;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.examples.service.http.EncodedJson;
import org.closedloop.sla.examples.service.storage.CounterKey;
import org.closedloop.sla.examples.service.storage.CounterKey.Purpose;
import org.closedloop.sla.examples.service.storage.LeadRevisions;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the scorecards that were asked for last, as JSON. Each request asks the database for the revision of the data,
 * so that several services on one database never answer with an old scorecard.
 */
@Component
public final class ScorecardCache {

    /** The revision of an agreement that is not stored; those of stored ones begin at 1. */
    private static final long NONE = 0;

    private final Scorer scorer;
    private final LeadRevisions revisions;
    private final AgreementZones zones;
    private final Clock clock;
    private final RecentlyUsed<CounterKey, ScorecardText> kept = new RecentlyUsed<>();

    ScorecardCache(Scorer scorer, LeadRevisions revisions, AgreementZones zones, Clock clock) {
        this.scorer = scorer;
        this.revisions = revisions;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * Returns the scorecard of a version of an agreement as of a day.
     *
     * @param asOf null for the present day in the agreement's zone
     */
    public ScorecardText scorecard(String agreement, int version, @Nullable LocalDate asOf) {
        long revision = revisions.find(agreement).orElse(NONE);
        LocalDate day =
                asOf == null ? LocalDate.ofInstant(clock.instant(), zones.zone(agreement, version, revision)) : asOf;
        CounterKey key = new CounterKey(agreement, version, Purpose.SCORECARD, day);
        ScorecardText present = kept.find(key);
        if (present != null && present.revision() == revision) {
            return present;
        }
        Assessed assessed = scorer.score(agreement, version, day, Purpose.SCORECARD);
        ScorecardText text = new ScorecardText(
                EncodedJson.of(SlaJson.inEnglish().write(assessed.scorecard(), Format.JSON)),
                assessed.scorecard(),
                assessed.revision());
        kept.put(key, text);
        return text;
    }

    /**
     * A scorecard.
     *
     * @param json its JSON
     * @param revision the revision of the data that it was computed from
     */
    public record ScorecardText(EncodedJson json, Scorecard scorecard, long revision) {}
}
