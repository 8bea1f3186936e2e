package org.closedloop.sla.examples.scorecard.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.csv.ReadyMapping;

/** The mappings that the library ships, by the names of their CRMs. */
final class ShippedMapping {

    /** Those whose files have readers of their own; the others are CSV. */
    private static final List<CrmSource> WITH_READERS = List.of(CrmSource.HUBSPOT, CrmSource.SALESFORCE);

    private ShippedMapping() {}

    /** What can be asked for, in the order of the help text. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        WITH_READERS.forEach(crm -> names.add(crm.name().toLowerCase(Locale.ROOT)));
        Stream.of(ReadyMapping.values()).map(ReadyMapping::getWord).forEach(names::add);
        return names;
    }

    /** The mapping of a CRM as a YAML document, with days that begin in this zone. */
    static String text(String crm, ZoneId zone) {
        String name = crm.toLowerCase(Locale.ROOT);
        for (CrmSource source : WITH_READERS) {
            if (source.name().toLowerCase(Locale.ROOT).equals(name)) {
                return SlaJson.inEnglish().write(source.standard(zone), Format.YAML);
            }
        }
        for (ReadyMapping ready : ReadyMapping.values()) {
            if (ready.getWord().equals(name)) {
                return ready.text(zone);
            }
        }
        throw new UnusableInput(
                name.equals("csv")
                        ? "mapping: a CSV file can have any columns, so there is no standard mapping; begin with"
                                + " the mapping of one of " + String.join(", ", names())
                        : "mapping: '" + crm + "' is not one of " + String.join(", ", names()));
    }
}
