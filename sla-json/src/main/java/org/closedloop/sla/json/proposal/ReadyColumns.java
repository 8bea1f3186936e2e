package org.closedloop.sla.json.proposal;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.MappedColumns;
import org.closedloop.sla.json.csv.ReadyMapping;

/** Recognizes the columns of a CRM for which there is a mapping. */
final class ReadyColumns {

    private static final int ENOUGH = 5;

    private ReadyColumns() {}

    /** A sentence that names the CRM; none if the columns are not those of a known one. */
    static List<String> remarks(ProposalFiles files) {
        Set<String> names = files.all().stream()
                .flatMap(file -> file.columns().stream())
                .map(ColumnSurvey::name)
                .collect(Collectors.toSet());
        return mappings()
                .filter(mapping -> hasColumnsOf(mapping, names))
                .max(Comparator.comparing(mapping -> share(mapping, names)))
                .map(mapping -> "The columns are those of " + mapping.getId() + ": 'sla mapping " + mapping.getId()
                        + "' has a mapping for them that knows more than this one.")
                .stream()
                .toList();
    }

    /** HubSpot and Salesforce have far more columns than an export: typical names decide. */
    private static boolean hasColumnsOf(CrmMapping mapping, Set<String> names) {
        Set<String> found = MappedColumns.of(mapping, names);
        return switch (mapping.getId()) {
            case "hubspot" -> found.contains("lifecyclestage") && found.size() >= ENOUGH;
            case "salesforce" -> found.stream().filter(names::contains).count() >= ENOUGH;
            default -> found.size() >= ENOUGH && share(mapping, names) >= 600;
        };
    }

    /** The share of the properties of a mapping that are columns, in per mille. */
    private static int share(CrmMapping mapping, Set<String> names) {
        Set<String> properties = mapping.properties();
        return (int) (properties.stream().filter(names::contains).count() * 1_000 / properties.size());
    }

    /** The mappings of all known CRMs; the id of each is the name of its CRM. */
    private static Stream<CrmMapping> mappings() {
        return Stream.concat(
                Stream.of(CrmMapping.hubSpot(ZoneOffset.UTC), CrmMapping.salesforce(ZoneOffset.UTC)),
                Stream.of(ReadyMapping.values()).map(ready -> ready.in(ZoneOffset.UTC)));
    }
}
