package org.closedloop.sla.json.crm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.FilledColumns;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;

/**
 * A record in a reader, before it is handed to the importer. Its maps and collections are the reader's own and not
 * copied: for a million records, copies would cost more than all other work.
 */
public final class ReadRecord implements CrmRecord {

    private final RecordKind kind;
    private final String id;
    private final RecordPlace place;
    private final Map<String, String> properties;
    private Map<String, List<PropertyChange>> history = Map.of();
    private List<RecordLink> links = List.of();
    private Set<String> aliases = Set.of();
    private @Nullable Instant changedAt;
    private boolean archived;
    private FilledColumns filledColumns = FilledColumns.NONE;

    /** A record without history, links or other ids. */
    public ReadRecord(RecordKind kind, String id, RecordPlace place, Map<String, String> properties) {
        this.kind = kind;
        this.id = id;
        this.place = place;
        this.properties = properties;
    }

    /** Sets the history. */
    public ReadRecord history(Map<String, List<PropertyChange>> changes) {
        history = changes;
        return this;
    }

    /** Adds a link. */
    public ReadRecord addLink(RecordLink link) {
        return addLinks(List.of(link));
    }

    /** Adds links. */
    public ReadRecord addLinks(Collection<RecordLink> more) {
        if (!more.isEmpty()) {
            List<RecordLink> all = new ArrayList<>(links);
            all.addAll(more);
            links = all;
        }
        return this;
    }

    /** Sets the other ids. */
    public ReadRecord aliases(Set<String> ids) {
        aliases = ids;
        return this;
    }

    /** Sets the time of its last change, if that is known. */
    public ReadRecord changedAt(Optional<Instant> time) {
        changedAt = time.orElse(null);
        return this;
    }

    /** Sets whether the record is archived or deleted in the CRM. */
    public ReadRecord archived(boolean is) {
        archived = is;
        return this;
    }

    /** Sets the columns outside the mapping that have a value. */
    public ReadRecord filledColumns(FilledColumns columns) {
        filledColumns = columns;
        return this;
    }

    @Override
    public RecordKind getKind() {
        return kind;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public RecordPlace getPlace() {
        return place;
    }

    @Override
    public Map<String, String> getProperties() {
        return properties;
    }

    @Override
    public Map<String, List<PropertyChange>> getHistory() {
        return history;
    }

    @Override
    public List<RecordLink> getLinks() {
        return links;
    }

    @Override
    public Set<String> getAliases() {
        return aliases;
    }

    @Override
    public Optional<Instant> getChangedAt() {
        return Optional.ofNullable(changedAt);
    }

    @Override
    public FilledColumns getFilledColumns() {
        return filledColumns;
    }

    @Override
    public boolean isArchived() {
        return archived;
    }
}
