package org.closedloop.sla.crm.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;

/** What is reported once of a property, not of every record: the first value, and in how many records there are. */
final class ColumnNotes {

    private record Key(ImportReason reason, RecordKind kind, String property, String word) {}

    /** Of several records, the one that stands first in its source is named. */
    private static final class Note {
        private RecordPlace place;
        private String id;
        private String value;
        private @Nullable CrmRecord last;
        private long records;

        Note(RecordPlace place, String id, String value) {
            this.place = place;
            this.id = id;
            this.value = value;
        }

        void count(CrmRecord record, String text) {
            if (last == record) {
                // A property may be read for several meanings.
                return;
            }
            last = record;
            records++;
            nameIfFirst(record.getPlace(), record.getId(), text);
        }

        /** Adds the records of another note. */
        void addAll(Note other) {
            last = other.last;
            records += other.records;
            nameIfFirst(other.place, other.id, other.value);
        }

        private void nameIfFirst(RecordPlace otherPlace, String otherId, String otherValue) {
            if (otherPlace.compareTo(place) < 0) {
                place = otherPlace;
                id = otherId;
                value = otherValue;
            }
        }

        Note copy() {
            Note copy = new Note(place, id, value);
            copy.last = last;
            copy.records = records;
            return copy;
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
            note = new Note(record.getPlace(), record.getId(), value);
            notes.put(key, note);
        }
        note.count(record, value);
    }

    /** The same, to go on with. */
    ColumnNotes copy() {
        ColumnNotes copy = new ColumnNotes();
        notes.forEach((key, note) -> copy.notes.put(key, note.copy()));
        return copy;
    }

    /** Adds the notes of other records. */
    void addAll(ColumnNotes others) {
        others.notes.forEach((key, note) -> {
            Note own = notes.get(key);
            if (own == null) {
                notes.put(key, note.copy());
            } else {
                own.addAll(note);
            }
        });
    }

    void addTo(ImportLog log) {
        notes.forEach((key, note) -> log.add(
                ImportIssue.builder()
                        .reason(key.reason())
                        .effect(ImportEffect.ASSUMED)
                        .place(note.place)
                        .kind(key.kind())
                        .record(Optional.of(note.id).filter(id -> !id.isBlank()))
                        .property(key.property())
                        .value(note.value)
                        .detail(Long.toString(note.records))
                        .build(),
                note.records));
    }
}
