package org.closedloop.sla.examples.service.scoring;

import java.time.ZoneId;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.service.storage.DocumentKey;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.springframework.stereotype.Component;

/** The time zones of agreements. An agreement is read again only after the revision of its data has changed. */
@Component
final class AgreementZones {

    private final DocumentStore documents;
    private final RecentlyUsed<DocumentKey<Agreement>, Known> known = new RecentlyUsed<>();

    private record Known(long revision, ZoneId zone) {}

    AgreementZones(DocumentStore documents) {
        this.documents = documents;
    }

    /**
     * Returns the zone of a version of an agreement.
     *
     * @param revision the revision of the agreement's data, which was asked for before
     */
    ZoneId zone(String agreement, int version, long revision) {
        DocumentKey<Agreement> key = StoredKind.AGREEMENT.version(agreement, version);
        Known present = known.find(key);
        if (present == null || present.revision() != revision) {
            present = new Known(revision, documents.get(key).value().getScope().getZone());
            known.put(key, present);
        }
        return present.zone();
    }
}
