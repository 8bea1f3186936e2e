package org.closedloop.sla.crm;

import java.util.Optional;
import org.immutables.value.Value;

/** That a record belongs to another one. */
@Value.Immutable(builder = false)
public interface RecordLink extends WithRecordLink {

    /** How close the two are, where a CRM says so. */
    enum Strength {
        /** The one that counts where several would. */
        PRIMARY,
        /** One of several. */
        ORDINARY
    }

    /** What the other one is. */
    @Value.Parameter
    RecordKind getKind();

    /** The other one's id. */
    @Value.Parameter
    String getId();

    /** How close they are. */
    @Value.Parameter
    Strength getStrength();

    /** The property or column that holds it, where the reader knows it: only to name it in a report. */
    @Value.Auxiliary
    Optional<String> getProperty();

    /** A link that a property holds, to a record of this kind and id. */
    static RecordLink in(String property, RecordKind kind, String id) {
        return to(kind, id).withProperty(property);
    }

    /** A link to a record of this kind and id. */
    static RecordLink to(RecordKind kind, String id) {
        return ImmutableRecordLink.of(kind, id, Strength.ORDINARY);
    }

    /** The link that counts where there are several. */
    static RecordLink primary(RecordKind kind, String id) {
        return ImmutableRecordLink.of(kind, id, Strength.PRIMARY);
    }
}
