package org.closedloop.sla.crm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One record as a CRM gave it: texts by the CRM's own names, and nothing understood yet.
 *
 * <p>The readers of HubSpot, Salesforce and CSV make them; whoever reads another source, such as a table of a
 * warehouse, builds them and hands them to the {@link org.closedloop.sla.crm.assembly.Importer}. Instead of building many records, a reader may
 * implement this interface by a view of what it read: an importer copies what it keeps.
 *
 * <pre>{@code
 * CrmRecord contact = CrmRecord.builder()
 *         .kind(RecordKind.LEAD)
 *         .id("4711")
 *         .place(RecordPlace.record("contacts-1.json", 1))
 *         .putProperty("createdate", "2026-03-02T08:15:00Z")
 *         .addLinks(RecordLink.to(RecordKind.DEAL, "815"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface CrmRecord {

    /** What it is to the funnel. */
    RecordKind getKind();

    /** Its id in the CRM, unique among records of its kind; blank if it has none. */
    String getId();

    /** Where it was read. */
    RecordPlace getPlace();

    /** Its properties by the CRM's names. What has no value is left out or blank. */
    Map<String, String> getProperties();

    /** What its properties were before, by name and in any order, where the CRM tells. */
    Map<String, List<PropertyChange>> getHistory();

    /** The records to which it belongs. */
    List<RecordLink> getLinks();

    /** Other ids of its kind that stand for this record: those of records that were merged into it. */
    Set<String> getAliases();

    /** When it was last changed, where the CRM tells: of a record that comes twice, the later one counts. */
    Optional<Instant> getChangedAt();

    /** Whether the CRM keeps it only as archived or deleted. */
    @Value.Default
    default boolean isArchived() {
        return false;
    }

    /**
     * Which columns have a value here, of those that the reader does not hand over as properties since the mapping does
     * not name them; none where it hands over all.
     */
    @Value.Auxiliary
    @Value.Default
    default FilledColumns getFilledColumns() {
        return FilledColumns.NONE;
    }

    /** The value of a property; empty if it has none or a blank one. */
    default Optional<String> value(String property) {
        return Optional.ofNullable(getProperties().get(property)).filter(value -> !value.isBlank());
    }

    /** The same record as one of this kind. */
    default CrmRecord withKind(RecordKind value) {
        return ImmutableCrmRecord.copyOf(this).withKind(value);
    }

    /** The same record with this id. */
    default CrmRecord withId(String value) {
        return ImmutableCrmRecord.copyOf(this).withId(value);
    }

    /** The same record as read at this place. */
    default CrmRecord withPlace(RecordPlace value) {
        return ImmutableCrmRecord.copyOf(this).withPlace(value);
    }

    /** The same record with these properties instead of its own. */
    default CrmRecord withProperties(Map<String, ? extends String> value) {
        return ImmutableCrmRecord.copyOf(this).withProperties(value);
    }

    /** The same record with this history instead of its own. */
    default CrmRecord withHistory(Map<String, ? extends List<PropertyChange>> value) {
        return ImmutableCrmRecord.copyOf(this).withHistory(value);
    }

    /** The same record with these links instead of its own. */
    default CrmRecord withLinks(RecordLink... value) {
        return withLinks(List.of(value));
    }

    /** The same record with these links instead of its own. */
    default CrmRecord withLinks(Iterable<? extends RecordLink> value) {
        return ImmutableCrmRecord.copyOf(this).withLinks(value);
    }

    /** The same record with these other ids instead of its own. */
    default CrmRecord withAliases(String... value) {
        return withAliases(List.of(value));
    }

    /** The same record with these other ids instead of its own. */
    default CrmRecord withAliases(Iterable<String> value) {
        return ImmutableCrmRecord.copyOf(this).withAliases(value);
    }

    /** The same record as changed last at this time. */
    default CrmRecord withChangedAt(Instant value) {
        return ImmutableCrmRecord.copyOf(this).withChangedAt(value);
    }

    /** The same record with these columns that are only counted instead of its own. */
    default CrmRecord withFilledColumns(FilledColumns value) {
        return ImmutableCrmRecord.copyOf(this).withFilledColumns(value);
    }

    /** The same record as archived. */
    default CrmRecord asArchived() {
        return builder()
                .kind(getKind())
                .id(getId())
                .place(getPlace())
                .properties(getProperties())
                .history(getHistory())
                .links(getLinks())
                .aliases(getAliases())
                .changedAt(getChangedAt())
                .archived(true)
                .filledColumns(getFilledColumns())
                .build();
    }

    /** A builder; kind, id and place are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records. */
    final class Builder extends ImmutableCrmRecord.Builder {}
}
