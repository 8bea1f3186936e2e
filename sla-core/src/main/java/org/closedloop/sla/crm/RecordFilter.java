package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.format.BlankWords;

/**
 * Keeps of each record what the mapping asks for, and nothing that means that there is no value: such a word is no id,
 * no link and no value, and never reaches what reads the record.
 */
final class RecordFilter {

    private final Set<String> asked;
    private final BlankWords words;
    private final Ledger ledger;

    RecordFilter(CrmMapping mapping, Ledger ledger) {
        this.asked = mapping.properties();
        this.words = BlankWords.of(mapping.getFormat());
        this.ledger = ledger;
    }

    CrmRecord kept(CrmRecord record) {
        return CrmRecord.builder()
                .kind(record.getKind())
                .id(isId(record, "id", record.getId()) ? record.getId() : "")
                .place(record.getPlace())
                .properties(properties(record))
                .history(history(record))
                .links(links(record))
                .aliases(aliases(record))
                .changedAt(record.getChangedAt())
                .archived(record.isArchived())
                .build();
    }

    private Map<String, String> properties(CrmRecord record) {
        Map<String, String> kept = new HashMap<>();
        // What a CRM says of its stages and owners is asked for by no mapping.
        boolean all = record.getKind() == RecordKind.DEAL_STAGE || record.getKind() == RecordKind.OWNER;
        for (String property : all ? record.getProperties().keySet() : asked) {
            String value = record.getProperties().get(property);
            if (value != null && isValue(record, property, value)) {
                kept.put(property, value);
            }
        }
        return kept;
    }

    private Map<String, List<PropertyChange>> history(CrmRecord record) {
        if (record.getHistory().isEmpty()) {
            return Map.of();
        }
        Map<String, List<PropertyChange>> kept = new LinkedHashMap<>();
        for (String property : asked) {
            List<PropertyChange> changes = record.getHistory().get(property);
            if (changes != null) {
                kept.put(property, changes(record, property, changes));
            }
        }
        return kept;
    }

    /** A change to or from no value is one; a change at no time is none. */
    private List<PropertyChange> changes(CrmRecord record, String property, List<PropertyChange> changes) {
        List<PropertyChange> kept = new ArrayList<>(changes.size());
        for (PropertyChange change : changes) {
            if (isValue(record, property, change.getAt())) {
                PropertyChange to = isValue(record, property, change.getValue()) ? change : change.withValue("");
                Optional<String> from = to.getOldValue().filter(value -> isValue(record, property, value));
                kept.add(to.withOldValue(from));
            }
        }
        return kept;
    }

    private List<RecordLink> links(CrmRecord record) {
        List<RecordLink> kept = new ArrayList<>(record.getLinks().size());
        for (RecordLink link : record.getLinks()) {
            if (isId(record, link.getKind().name().toLowerCase(Locale.ROOT), link.getId())) {
                kept.add(link);
            }
        }
        return kept;
    }

    private Set<String> aliases(CrmRecord record) {
        if (record.getAliases().isEmpty()) {
            return Set.of();
        }
        Set<String> kept = new LinkedHashSet<>();
        for (String alias : record.getAliases()) {
            if (isId(record, "id", alias)) {
                kept.add(alias);
            }
        }
        return kept;
    }

    private boolean isValue(CrmRecord record, String property, String text) {
        boolean blank = words.isBlank(property, text);
        if (blank) {
            report(record, property, text);
        }
        return !blank;
    }

    private boolean isId(CrmRecord record, String name, String text) {
        boolean blank = words.isBlankId(text);
        if (blank) {
            report(record, name, text);
        }
        return !blank;
    }

    /** That a text of blanks is no value goes without saying. */
    private void report(CrmRecord record, String name, String text) {
        if (!text.isBlank()) {
            ledger.columns().countWord(ImportReason.BLANK_WORD, record, name, text.strip());
        }
    }
}
