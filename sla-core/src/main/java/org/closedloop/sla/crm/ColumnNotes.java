package org.closedloop.sla.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is reported once of a property, not of every record: the first value, and in how many records there are. */
final class ColumnNotes {

    private record Key(ImportReason reason, RecordKind kind, String property, String word) {}

    private static final class Note {
        private final ImportIssue.Builder first;
        private @Nullable CrmRecord last;
        private long records;

        Note(ImportIssue.Builder first) {
            this.first = first;
        }
    }

    private final Map<Key, Note> notes = new LinkedHashMap<>();

    /** Counts a record whose property has a value of which there is to be one note. */
    void count(ImportReason reason, CrmRecord record, String property, String value) {
        count(new Key(reason, record.getKind(), property, ""), record, value);
    }

    /** Counts a record whose property has this word, of which there is to be a note of its own. */
    void countWord(ImportReason reason, CrmRecord record, String property, String word) {
        count(new Key(reason, record.getKind(), property, word), record, word);
    }

    private void count(Key key, CrmRecord record, String value) {
        Note note = notes.get(key);
        if (note == null) {
            note = new Note(Ledger.about(record, key.reason(), ImportEffect.ASSUMED)
                    .property(key.property())
                    .value(value));
            notes.put(key, note);
        }
        // A property may be read for several meanings.
        if (note.last != record) {
            note.last = record;
            note.records++;
        }
    }

    /** The same, to go on with. */
    ColumnNotes copy() {
        ColumnNotes copy = new ColumnNotes();
        notes.forEach((key, note) -> {
            Note same = new Note(note.first);
            same.last = note.last;
            same.records = note.records;
            copy.notes.put(key, same);
        });
        return copy;
    }

    void addTo(Ledger ledger) {
        notes.values()
                .forEach(note -> ledger.add(
                        note.first.detail(Long.toString(note.records)).build(), note.records));
    }
}
