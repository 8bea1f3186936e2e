package org.closedloop.sla.json.hubspot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.RecordSink;

/** What pages say of other pages, of some inputs or of all. */
final class PageAccount {

    /** By what they hold; empty for what cannot be told. */
    private final Map<Optional<HubSpotObject>, PageSeries> series = new LinkedHashMap<>();

    private final AssociationPaging associations = new AssociationPaging();

    /** The pages of this object. */
    PageSeries series(Optional<HubSpotObject> object) {
        return series.computeIfAbsent(
                object, of -> new PageSeries(of.map(HubSpotObject::getKind).orElse(null)));
    }

    /** The pages inside of records. */
    AssociationPaging associations() {
        return associations;
    }

    /** Takes note of inputs that come after these. */
    void addAll(PageAccount other) {
        other.series.forEach((object, pages) -> series(object).addAll(pages));
        associations.addAll(other.associations);
    }

    /** Tells of pages and records that were not read. */
    void tellMissing(RecordSink sink) {
        series.values().forEach(pages -> {
            pages.missingPage().ifPresent(sink::report);
            pages.missingRecords().ifPresent(sink::report);
        });
        associations.missing().forEach(sink::report);
    }
}
