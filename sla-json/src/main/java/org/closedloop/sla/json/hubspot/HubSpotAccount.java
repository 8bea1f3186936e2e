package org.closedloop.sla.json.hubspot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.ExpectedInputs;

/** What the pages of some inputs, or of all, state about other pages. */
final class HubSpotAccount {

    /** By the object that they hold; empty where that is unknown. */
    private final Map<Optional<HubSpotObject>, ObjectPages> series = new LinkedHashMap<>();

    private final ExpectedInputs<AssociationList> associations = new ExpectedInputs<>();

    /** The pages of this object. */
    ObjectPages series(Optional<HubSpotObject> object) {
        return series.computeIfAbsent(
                object, of -> new ObjectPages(of.map(HubSpotObject::getKind).orElse(null)));
    }

    /** The pages of associations. */
    ExpectedInputs<AssociationList> associations() {
        return associations;
    }

    /** Adds later inputs. */
    void addAll(HubSpotAccount other) {
        other.series.forEach((object, pages) -> series(object).addAll(pages));
        associations.addAll(other.associations);
    }

    /** Reports pages and records that were not read. */
    void reportMissing(RecordSink sink) {
        series.values().forEach(pages -> {
            pages.missingPage().ifPresent(sink::report);
            pages.missingRecords().ifPresent(sink::report);
        });
        associations.reportMissing(sink);
    }
}
