package org.closedloop.sla.json.proposal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.json.csv.ReadyMapping;

/** Finds files whose columns are those of a CRM for which there is a mapping already. */
final class ReadyColumns {

    private static final int ENOUGH = 6;

    private ReadyColumns() {}

    /** A sentence for the CRM whose columns the files have; none if they have those of none. */
    static List<String> remarks(ProposalFiles files) {
        Set<String> names = files.all().stream()
                .flatMap(file -> file.columns().stream())
                .map(ColumnSurvey::name)
                .collect(Collectors.toSet());
        List<String> remarks = new ArrayList<>();
        mappings().forEach((crm, mapping) -> {
            Set<String> properties = mapping.properties();
            long found = properties.stream().filter(names::contains).count();
            if (found >= ENOUGH && found * 5 >= properties.size() * 2L) {
                remarks.add("The columns are those of " + crm + ": 'sla mapping " + crm + "' has a mapping for them that"
                        + " knows more than this one.");
            }
        });
        return remarks;
    }

    private static Map<String, CrmMapping> mappings() {
        Map<String, CrmMapping> mappings = new LinkedHashMap<>();
        mappings.put("hubspot", CrmMapping.hubSpot(ZoneOffset.UTC));
        mappings.put("salesforce", CrmMapping.salesforce(ZoneOffset.UTC));
        Stream.of(ReadyMapping.values()).forEach(ready -> mappings.put(ready.getWord(), ready.in(ZoneOffset.UTC)));
        return mappings;
    }
}
