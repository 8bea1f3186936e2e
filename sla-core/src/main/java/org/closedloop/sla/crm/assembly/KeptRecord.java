package org.closedloop.sla.crm.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;

/** A record with only the properties that the mapping names, in little memory. */
final class KeptRecord implements CrmRecord {

    private final RecordKind kind;
    private final String id;
    private final RecordPlace place;
    private final Map<String, String> properties;
    private final Map<String, List<PropertyChange>> history;
    private final List<RecordLink> links;
    private final Set<String> aliases;
    private final @Nullable Instant changedAt;
    private final boolean archived;

    private KeptRecord(
            CrmRecord record,
            RecordPlace place,
            String id,
            List<RecordLink> links,
            Set<String> aliases,
            Map<String, String> properties,
            Map<String, List<PropertyChange>> history) {
        this.kind = record.getKind();
        this.id = id;
        this.place = place;
        this.properties = properties;
        this.history = history;
        this.links = links;
        this.aliases = aliases;
        this.changedAt = record.getChangedAt().orElse(null);
        this.archived = record.isArchived();
    }

    /** Returns the record without its properties and history. The collections must not change afterwards. */
    static KeptRecord of(CrmRecord record, String id, List<RecordLink> links, Set<String> aliases) {
        return new KeptRecord(record, record.getPlace(), id, links, aliases, Map.of(), Map.of());
    }

    /** Returns the record with other ids. The collections must not change afterwards. */
    KeptRecord with(String ownId, List<RecordLink> toOthers, Set<String> otherIds) {
        return new KeptRecord(this, place, ownId, toOthers, otherIds, properties, history);
    }

    /** Returns the record with these values, which must not change afterwards. */
    KeptRecord with(Map<String, String> values, Map<String, List<PropertyChange>> changes) {
        return new KeptRecord(this, place, id, links, aliases, values, changes);
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
    public boolean isArchived() {
        return archived;
    }
}
