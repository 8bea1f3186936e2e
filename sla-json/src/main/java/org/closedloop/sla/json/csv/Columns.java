package org.closedloop.sla.json.csv;

import java.util.List;

/** Keys of the columns that are known without a mapping. {@link CsvReader} documents them. */
final class Columns {

    static final List<String> LEAD_ID = List.of(
            "id", "recordid", "leadid", "contactid", "hsobjectid", "18digitid", "leadid18", "datensatzid", "kontaktid");

    static final List<String> DEAL_ID = List.of(
            "id", "recordid", "dealid", "opportunityid", "hsobjectid", "18digitid", "opportunityid18", "datensatzid");

    static final List<String> TO_DEALS = List.of(
            "associateddealids", "associateddealid", "dealids", "dealid", "opportunityid", "convertedopportunityid");

    static final List<String> TO_LEADS = List.of(
            "associatedcontactids",
            "associatedcontactid",
            "contactids",
            "contactid",
            "associatedleadids",
            "leadid",
            "convertedleadid",
            "convertedfromleadid");

    static final List<String> ALIASES = List.of("convertedcontactid", "hsmergedobjectids", "mergedcontactids");

    static final List<String> ARCHIVED = List.of("isdeleted", "archived");

    private Columns() {}
}
