package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the columns of a report mean that has labels where the CRM's API has names: {@code Create Date} is
 * {@code createdate}. {@link CsvReader} documents it.
 */
final class Labels {

    /** Labels of which the name cannot be guessed, by their key; the first name that the mapping has is meant. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("becamealeaddate", List.of("hs_lifecyclestage_lead_date")),
            Map.entry("becameamarketingqualifiedleaddate", List.of("hs_lifecyclestage_marketingqualifiedlead_date")),
            Map.entry("becameasalesqualifiedleaddate", List.of("hs_lifecyclestage_salesqualifiedlead_date")),
            Map.entry("becameanopportunitydate", List.of("hs_lifecyclestage_opportunity_date")),
            Map.entry("becameacustomerdate", List.of("hs_lifecyclestage_customer_date")),
            Map.entry("dateoffirstengagement", List.of("hs_sa_first_engagement_date")),
            Map.entry("typeoffirstengagement", List.of("hs_sa_first_engagement_object_type")),
            Map.entry("ownerassigneddate", List.of("hubspot_owner_assigneddate")),
            Map.entry("originalsource", List.of("hs_analytics_source")),
            Map.entry("originaltrafficsource", List.of("hs_analytics_source")),
            Map.entry("latestsource", List.of("hs_latest_source")),
            Map.entry("latesttrafficsource", List.of("hs_latest_source")),
            Map.entry("leadstatus", List.of("hs_lead_status", "Status")),
            Map.entry("currency", List.of("deal_currency_code", "CurrencyIsoCode")),
            Map.entry("amountcurrency", List.of("CurrencyIsoCode")),
            Map.entry("stage", List.of("StageName")),
            Map.entry("won", List.of("IsWon")),
            Map.entry("closed", List.of("IsClosed")));

    private final Set<String> mapped;
    /** The properties of the mapping by their keys. */
    private final Map<String, String> byKey = new LinkedHashMap<>();

    /** For a mapping of these properties. */
    Labels(Set<String> mapped) {
        this.mapped = mapped;
        mapped.forEach(name -> byKey.putIfAbsent(key(name), name));
    }

    /** A name without case, blanks, hyphens and underscores: {@code Record ID} and {@code record_id} are the same. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The property that a column of this label holds, unless another column of the file has its name to the letter. */
    String property(String label, Collection<String> columns) {
        if (mapped.contains(label)) {
            return label;
        }
        String key = key(label);
        return Stream.concat(Stream.ofNullable(byKey.get(key)), NAMES.getOrDefault(key, List.of()).stream())
                .filter(mapped::contains)
                .filter(name -> !columns.contains(name))
                .findFirst()
                .orElse(label);
    }
}
