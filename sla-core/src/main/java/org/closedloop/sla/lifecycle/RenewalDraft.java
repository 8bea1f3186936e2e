package org.closedloop.sla.lifecycle;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.immutables.value.Value;

/** The next version as its predecessor's renewal clause gives it, unsigned, and what should be agreed afresh in it. */
@Value.Immutable
public interface RenewalDraft extends WithRenewalDraft {

    /** The next version: complete, and unsigned. */
    Agreement getAgreement();

    /**
     * What the two sides should talk about, in the contract's order. Targets only where they must consent: an agreement
     * that renews by itself goes on with the targets that it has.
     */
    List<OpenPoint> getOpenPoints();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts. */
    final class Builder extends ImmutableRenewalDraft.Builder {}
}
