package org.closedloop.sla.json.hubspot;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.json.crm.CrmObject;

/** The objects of HubSpot that are read. */
public enum HubSpotObject implements CrmObject {
    /** Contacts, which become leads. */
    CONTACTS(RecordKind.LEAD),
    /** Deals. */
    DEALS(RecordKind.DEAL),
    /** Lead objects, which add properties to their contact. */
    LEADS(RecordKind.COMPANION),
    /** Deal pipelines; each of their stages is a record. */
    PIPELINES(RecordKind.DEAL_STAGE),
    /** Owners of records. */
    OWNERS(RecordKind.OWNER);

    private final RecordKind kind;

    HubSpotObject(RecordKind kind) {
        this.kind = kind;
    }

    /** The word for one of them in names of files and in messages. */
    String singular() {
        String plural = getWords().get(0);
        return plural.substring(0, plural.length() - 1);
    }

    @Override
    public List<String> getWords() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }

    /** The kind of record that they become. */
    public RecordKind getKind() {
        return kind;
    }
}
