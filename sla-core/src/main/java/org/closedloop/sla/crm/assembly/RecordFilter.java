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
 * Keeps the properties of each record that the mapping names, without words that mean no value: these are no id, link
 * or value. Not thread-safe.
 */
final class RecordFilter {

    private final PropertyNames asked;
    private final ValuePacker values;
    private final BlankWords words;
    private final ImportLog log;
    private final ExportTally tally;

    RecordFilter(CrmMapping mapping, ImportLog log) {
        this(PropertyNames.of(mapping), BlankWords.of(mapping.getFormat()), log);
    }

    private RecordFilter(PropertyNames asked, BlankWords words, ImportLog log) {
        this.asked = asked;
        this.values = new ValuePacker(asked);
        this.words = words;
        this.log = log;
        this.tally = new ExportTally(asked);
    }

    /** Returns an equal filter for another thread. */
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
        // No mapping names the properties of stages and owners.
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

    /** A change to or from no value counts; a change without a time does not. */
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

    /** An alias has no property: it is not an id if the mapping lists it as no value of a property with this text. */
    private boolean isBlankWhereItStands(CrmRecord record, String alias) {
        for (Map.Entry<String, String> value : record.getProperties().entrySet()) {
            if (words.isBlankOnlyIn(value.getKey(), alias)
                    && value.getValue().strip().equals(alias)) {
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

    /** A blank text is not reported, nor is a word that the mapping lists. */
    private void report(CrmRecord record, String name, String text) {
        if (!text.isBlank() && !words.isStated(name, text)) {
            log.noteWord(ImportReason.BLANK_WORD, record, name, text.strip());
        }
    }
}
