package org.closedloop.sla.json.proposal;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.MappedColumns;
import org.closedloop.sla.json.csv.ReadyMapping;

/** Finds files whose columns are those of a CRM for which there is a mapping already. */
final class ReadyColumns {

    private static final int ENOUGH = 5;

    private ReadyColumns() {}

    /** A sentence for the CRM whose columns the files have; none if they have those of none. */
    static List<String> remarks(ProposalFiles files) {
        Set<String> names = files.all().stream()
                .flatMap(file -> file.columns().stream())
                .map(ColumnSurvey::name)
                .collect(Collectors.toSet());
        return mappings().entrySet().stream()
                .filter(crm -> hasColumnsOf(crm.getKey(), crm.getValue(), names))
                .max(Comparator.comparing(crm -> share(crm.getValue(), names)))
                .map(crm -> "The columns are those of " + crm.getKey() + ": 'sla mapping " + crm.getKey()
                        + "' has a mapping for them that knows more than this one.")
                .stream()
                .toList();
    }

    /** The large two have many more columns than an export has; their own words tell them. */
    private static boolean hasColumnsOf(String crm, CrmMapping mapping, Set<String> names) {
        Set<String> found = MappedColumns.of(mapping, names);
        return switch (crm) {
            case "hubspot" -> found.contains("lifecyclestage") && found.size() >= ENOUGH;
            case "salesforce" -> found.stream().filter(names::contains).count() >= ENOUGH;
            default -> found.size() >= ENOUGH && share(mapping, names) >= 600;
        };
    }

    /** How many of a thousand properties of a mapping the columns have. */
    private static int share(CrmMapping mapping, Set<String> names) {
        Set<String> properties = mapping.properties();
        return (int) (properties.stream().filter(names::contains).count() * 1_000 / properties.size());
    }

    private static Map<String, CrmMapping> mappings() {
        Map<String, CrmMapping> mappings = new LinkedHashMap<>();
        mappings.put("hubspot", CrmMapping.hubSpot(ZoneOffset.UTC));
        mappings.put("salesforce", CrmMapping.salesforce(ZoneOffset.UTC));
        Stream.of(ReadyMapping.values()).forEach(ready -> mappings.put(ready.getWord(), ready.in(ZoneOffset.UTC)));
        return mappings;
    }
}
