package org.closedloop.sla.json.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.format.FlagText;

/**
 * What a row says.
 *
 * @param header the names of its cells
 * @param properties its cells by name
 * @param place where it stands
 */
record RowRecord(Header header, Map<String, String> properties, RecordPlace place) {

    private static final Pattern BETWEEN_IDS = Pattern.compile("[;,]");

    /** A property's value without the blanks around it; blank if it has none. */
    String text(Optional<String> property) {
        return property.map(name -> properties.getOrDefault(name, ""))
                .orElse("")
                .strip();
    }

    /** A record of this kind and id that has all properties. */
    CrmRecord.Builder record(RecordKind kind, String id) {
        CrmRecord.Builder record = CrmRecord.builder();
        record.kind(kind).id(id).place(place).properties(properties).archived(isArchived());
        return record;
    }

    /** Links to what these columns name. */
    List<RecordLink> links(List<String> keys, RecordKind kind) {
        return ids(keys).map(id -> RecordLink.to(kind, id)).toList();
    }

    /** The ids in these columns, each once. */
    Stream<String> ids(List<String> keys) {
        return header.all(keys).stream()
                .flatMap(name -> BETWEEN_IDS.splitAsStream(properties.getOrDefault(name, "")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct();
    }

    private boolean isArchived() {
        return header.all(Columns.ARCHIVED).stream()
                .anyMatch(
                        name -> FlagText.read(properties.getOrDefault(name, "")).orElse(false));
    }
}
