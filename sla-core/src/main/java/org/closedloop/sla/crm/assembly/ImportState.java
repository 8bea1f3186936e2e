package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.reading.ImportLog;

/** The records of an import until all are read, in any order. */
final class ImportState {

    final Versions versionsOfLeads = new Versions();
    final Versions versionsOfCompanions = new Versions();
    final Versions versionsOfDeals = new Versions();
    /** The versions that count, by id. */
    final Map<String, CrmRecord> leads = versionsOfLeads.counting();

    final Map<String, CrmRecord> companions = versionsOfCompanions.counting();
    final Map<String, CrmRecord> deals = versionsOfDeals.counting();
    final Map<String, RelatedRecords> relatedToLeads = new LinkedHashMap<>();
    final Map<String, RelatedRecords> relatedToDeals = new LinkedHashMap<>();
    /** Activities of a deal, or with several links. */
    final List<Attempt> attempts = new ArrayList<>();

    final List<CrmRecord> links = new ArrayList<>();
    final Map<String, String> owners = new HashMap<>();
    final LinkPlaces places;

    ImportState(LinkPlaces places) {
        this.places = places;
    }

    /** Counts the versions that do not count. */
    void account(ImportLog log) {
        versionsOfLeads.account(log);
        versionsOfCompanions.account(log);
        versionsOfDeals.account(log);
    }
}
