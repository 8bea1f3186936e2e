package org.closedloop.sla.crm;

import java.util.Optional;
import org.immutables.value.Value;

/** A link from a record to another one. */
@Value.Immutable(builder = false)
public interface RecordLink extends WithRecordLink {

    /** The strength of a link, if the CRM distinguishes it. */
    enum Strength {
        /** The link that counts if there are several. */
        PRIMARY,
        /** One of several. */
        ORDINARY
    }

    /** The kind of the other record. */
    @Value.Parameter
    RecordKind getKind();

    /** The id of the other record. */
    @Value.Parameter
    String getId();

    /** The strength. */
    @Value.Parameter
    Strength getStrength();

    /** The property or column that holds the link, if known; used only in issues. */
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
