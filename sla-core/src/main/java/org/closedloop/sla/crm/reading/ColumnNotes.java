package org.closedloop.sla.crm.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;

/** Issues that are reported once per property, with the first record and the number of records. */
final class ColumnNotes {

    private record Key(ImportReason reason, RecordKind kind, String property, String word) {}

    /** The number of records, and the one with the first place. */
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
                // A property may be read for several attributes.
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

    /** Counts a record for the one note of its property. */
    void count(ImportReason reason, CrmRecord record, String property, String value) {
        count(new Key(reason, record.getKind(), property, ""), record, value);
    }

    /** Counts a record for the one note of its property and word. */
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

    /** Adds the notes of another part. */
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
                        .detail(IssueDetail.of(Long.toString(note.records)))
                        .build(),
                note.records));
    }
}
