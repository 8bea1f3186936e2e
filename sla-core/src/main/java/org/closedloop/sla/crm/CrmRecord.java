package org.closedloop.sla.crm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A record of a CRM as it was exported: texts by the CRM's own property names, not interpreted yet.
 *
 * <p>The readers of HubSpot, Salesforce and CSV create records. For another source, such as a table of a warehouse,
 * build records and add them to the {@link org.closedloop.sla.crm.assembly.Importer}. A reader may also implement this
 * interface as a view of its input: an importer copies what it keeps.
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

    /** What the record is to the funnel. */
    RecordKind getKind();

    /** Its id in the CRM, unique among records of its kind; blank if it has none. */
    String getId();

    /** Where it was read. */
    RecordPlace getPlace();

    /** Its properties by the CRM's names. A property without a value is absent or blank. */
    Map<String, String> getProperties();

    /** The changes of its properties, by name and in any order, if the CRM exports them. */
    Map<String, List<PropertyChange>> getHistory();

    /** Links to the records that it belongs to. */
    List<RecordLink> getLinks();

    /** The ids of records of its kind that were merged into it. */
    Set<String> getAliases();

    /** When it was last changed, if the CRM exports it: of two versions of a record, the later one counts. */
    Optional<Instant> getChangedAt();

    /** Whether it is archived or deleted. */
    @Value.Default
    default boolean isArchived() {
        return false;
    }

    /**
     * Which of the columns have a value that the reader does not pass on as properties, since the mapping does not name
     * them; none if it passes on all.
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

    /** Returns this record with another kind. */
    default CrmRecord withKind(RecordKind value) {
        return ImmutableCrmRecord.copyOf(this).withKind(value);
    }

    /** Returns this record with another id. */
    default CrmRecord withId(String value) {
        return ImmutableCrmRecord.copyOf(this).withId(value);
    }

    /** Returns this record with another place. */
    default CrmRecord withPlace(RecordPlace value) {
        return ImmutableCrmRecord.copyOf(this).withPlace(value);
    }

    /** Returns this record with other properties. */
    default CrmRecord withProperties(Map<String, ? extends String> value) {
        return ImmutableCrmRecord.copyOf(this).withProperties(value);
    }

    /** Returns this record with another history. */
    default CrmRecord withHistory(Map<String, ? extends List<PropertyChange>> value) {
        return ImmutableCrmRecord.copyOf(this).withHistory(value);
    }

    /** Returns this record with other links. */
    default CrmRecord withLinks(RecordLink... value) {
        return withLinks(List.of(value));
    }

    /** Returns this record with other links. */
    default CrmRecord withLinks(Iterable<? extends RecordLink> value) {
        return ImmutableCrmRecord.copyOf(this).withLinks(value);
    }

    /** Returns this record with other aliases. */
    default CrmRecord withAliases(String... value) {
        return withAliases(List.of(value));
    }

    /** Returns this record with other aliases. */
    default CrmRecord withAliases(Iterable<String> value) {
        return ImmutableCrmRecord.copyOf(this).withAliases(value);
    }

    /** Returns this record with another time of its last change. */
    default CrmRecord withChangedAt(Instant value) {
        return ImmutableCrmRecord.copyOf(this).withChangedAt(value);
    }

    /** Returns this record with other columns that are only counted. */
    default CrmRecord withFilledColumns(FilledColumns value) {
        return ImmutableCrmRecord.copyOf(this).withFilledColumns(value);
    }

    /** Returns this record as an archived one. */
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
