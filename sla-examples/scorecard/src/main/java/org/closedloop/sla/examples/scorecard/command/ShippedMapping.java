package org.closedloop.sla.examples.scorecard.command;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.csv.ReadyMapping;

/** The mappings that the library ships, by the names of their CRMs. */
final class ShippedMapping {

    /** The mappings as YAML documents, in the order of the help text. */
    private static final Map<String, Function<ZoneId, String>> TEXTS = texts();

    private ShippedMapping() {}

    private static Map<String, Function<ZoneId, String>> texts() {
        Map<String, Function<ZoneId, String>> texts = new LinkedHashMap<>();
        Stream.of(CrmSource.values())
                .filter(crm -> crm != CrmSource.CSV)
                .forEach(crm ->
                        texts.put(crm.word(), zone -> SlaJson.inEnglish().write(crm.standard(zone), Format.YAML)));
        Stream.of(ReadyMapping.values()).forEach(ready -> texts.put(ready.getWord(), ready::text));
        return texts;
    }

    /** The mapping of a CRM as a YAML document, with days that begin in this zone. */
    static String text(String crm, ZoneId zone) {
        String name = crm.toLowerCase(Locale.ROOT);
        Function<ZoneId, String> text = TEXTS.get(name);
        if (text != null) {
            return text.apply(zone);
        }
        String names = String.join(", ", TEXTS.keySet());
        throw new UnusableInput(
                name.equals("csv")
                        ? "mapping: a CSV file can have any columns, so there is no standard mapping; begin with"
                                + " the mapping of one of " + names
                        : "mapping: '" + crm + "' is not one of " + names);
    }
}
