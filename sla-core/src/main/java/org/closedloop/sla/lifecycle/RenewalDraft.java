package org.closedloop.sla.lifecycle;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.immutables.value.Value;

/** The next version by its predecessor's renewal clause, unsigned, with the points to agree on. */
@Value.Immutable
public interface RenewalDraft extends WithRenewalDraft {

    /** The next version: complete, and unsigned. */
    Agreement getAgreement();

    /**
     * The points to agree on, in the contract's order. Targets are included only if the renewal needs consent; an
     * automatic renewal keeps them.
     */
    List<OpenPoint> getOpenPoints();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts. */
    final class Builder extends ImmutableRenewalDraft.Builder {}
}
