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

    /** The functions that worked it out and adopted it. */
    Set<Role> getAdoptedBy();

    /** The document, attached, that describes it. */
    @Text
    String getDocument();

    /** The document's date. */
    LocalDate getDocumentDate();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds frameworks. */
    final class Builder extends ImmutableFramework.Builder {}
}
