package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** Clause 4: the inbound marketing and sales system within which the agreement works. */
@Value.Immutable
public interface Framework extends WithFramework {

    /** The system's name. */
    @Text
    String getSystem();

    /** The functions that adopted it. */
    Set<Role> getAdoptedBy();

    /** The attached document that describes it. */
    @Text
    String getDocument();

    /** The document's date. */
    LocalDate getDocumentDate();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds frameworks. */
    final class Builder extends ImmutableFramework.Builder {}
}
