package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.profile.ExportTally;
import org.closedloop.sla.crm.profile.PropertyNames;
import org.closedloop.sla.crm.profile.PropertyTally;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.format.BlankWords;

/**
 * Keeps of each record what the mapping asks for, and nothing that means that there is no value: such a word is no id,
 * no link and no value, and never reaches what reads the record. For one thread.
 */
final class RecordFilter {

    private final PropertyNames asked;
    private final ValuePacker values;
    private final BlankWords words;
    private final ImportLog log;
    private final ExportTally tally;

    RecordFilter(CrmMapping mapping, ImportLog log) {
        this(
                PropertyNames.of(mapping),
                BlankWords.of(mapping.getFormat()),
                log);
    }

    private RecordFilter(PropertyNames asked, BlankWords words, ImportLog log) {
        this.asked = asked;
        this.values = new ValuePacker(asked);
        this.words = words;
        this.log = log;
        this.tally = new ExportTally(asked);
    }

    /** One that keeps the same, for another thread. */
    RecordFilter reportingTo(ImportLog other) {
        return new RecordFilter(asked, words, other);
    }

    ImportLog log() {
        return log;
    }

    ExportTally tally() {
        return tally;
    }

    CrmRecord kept(CrmRecord record) {
        String id = isId(record, "id", record.getId()) ? record.getId() : "";
        KeptRecord ids = ComparableIds.in(KeptRecord.of(record, id, links(record), aliases(record)), log);
        HalfCharacters halves = new HalfCharacters(ids, log);
        return ids.with(properties(record, halves), history(record, halves));
    }

    private Map<String, String> properties(CrmRecord record, HalfCharacters halves) {
        // What a CRM says of its stages and owners is asked for by no mapping.
        if (record.getKind() == RecordKind.DEAL_STAGE || record.getKind() == RecordKind.OWNER) {
            Map<String, String> all = new HashMap<>();
            record.getProperties().forEach((property, value) -> {
                if (isValue(record, property, value)) {
                    all.put(property, halves.whole(property, value));
                }
            });
            return all;
        }
        Map<String, PropertyTally> tallies = tally.count(record.getKind());
        tally.count(record.getKind(), record.getFilledColumns());
        record.getProperties().forEach((property, value) -> {
            PropertyTally counted = tally.in(tallies, property);
            if (counted.index() < 0) {
                counted.countUnread(property, value, words);
            } else if (isValue(record, property, value)) {
                String whole = halves.whole(property, value);
                counted.count(whole);
                values.add(counted.index(), whole);
            }
        });
        return values.take();
    }

    private Map<String, List<PropertyChange>> history(CrmRecord record, HalfCharacters halves) {
        if (record.getHistory().isEmpty()) {
            return Map.of();
        }
        Map<String, List<PropertyChange>> kept = new LinkedHashMap<>();
        Map<String, PropertyTally> tallies = tally.of(record.getKind());
        record.getHistory().forEach((property, changes) -> {
            tally.in(tallies, property);
            if (asked.indexOf(property) >= 0) {
                kept.put(property, changes(record, property, changes, halves));
            }
        });
        return kept.size() == 1 ? Map.copyOf(kept) : kept;
    }

    /** A change to or from no value is one; a change at no time is none. */
    private List<PropertyChange> changes(
            CrmRecord record, String property, List<PropertyChange> changes, HalfCharacters halves) {
        List<PropertyChange> kept = new ArrayList<>(changes.size());
        for (PropertyChange change : changes) {
            if (isValue(record, property, change.getAt())) {
                String value = isValue(record, property, change.getValue()) ? change.getValue() : "";
                Optional<String> from = change.getOldValue()
                        .filter(old -> isValue(record, property, old))
                        .map(old -> halves.whole(property, old));
                kept.add(change.withValue(halves.whole(property, value)).withOldValue(from));
            }
        }
        return List.copyOf(kept);
    }

    private List<RecordLink> links(CrmRecord record) {
        if (record.getLinks().isEmpty()) {
            return List.of();
        }
        List<RecordLink> kept = new ArrayList<>(record.getLinks().size());
        for (RecordLink link : record.getLinks()) {
            String property =
                    link.getProperty().orElseGet(() -> link.getKind().name().toLowerCase(Locale.ROOT));
            if (isId(record, property, link.getId())) {
                kept.add(link);
            }
        }
        return List.copyOf(kept);
    }

    private Set<String> aliases(CrmRecord record) {
        if (record.getAliases().isEmpty()) {
            return Set.of();
        }
        Set<String> kept = new LinkedHashSet<>();
        for (String alias : record.getAliases()) {
            if (isId(record, "id", alias) && !isBlankWhereItStands(record, alias)) {
                kept.add(alias);
            }
        }
        return Collections.unmodifiableSet(kept);
    }

    /** Another id does not name its property: it is no id if a property has it that means no value by it. */
    private boolean isBlankWhereItStands(CrmRecord record, String alias) {
        for (Map.Entry<String, String> value : record.getProperties().entrySet()) {
            if (words.isBlankOnlyIn(value.getKey(), alias)
                    && value.getValue().strip().equals(alias)) {
                report(record, value.getKey(), alias);
                return true;
            }
        }
        return false;
    }

    private boolean isValue(CrmRecord record, String property, String text) {
        boolean blank = words.isBlank(property, text);
        if (blank) {
            report(record, property, text);
        }
        return !blank;
    }

    private boolean isId(CrmRecord record, String name, String text) {
        boolean blank = words.isBlankId(name, text);
        if (blank) {
            report(record, name, text);
        }
        return !blank;
    }

    /** A text of blanks is no value, and nothing to report; nor is a word that the mapping itself names. */
    private void report(CrmRecord record, String name, String text) {
        if (!text.isBlank() && !words.isStated(name, text)) {
            log.noteWord(ImportReason.BLANK_WORD, record, name, text.strip());
        }
    }
}
