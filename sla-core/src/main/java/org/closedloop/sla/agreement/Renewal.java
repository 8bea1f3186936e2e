package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** Clause 11: when, how and for how long the agreement is renewed. */
@Value.Immutable
public interface Renewal extends WithRenewal {

    /** The day from which the renewed agreement holds. */
    LocalDate getDate();

    /** Whether it renews by itself. */
    Mode getMode();

    /** How long before the end of the period notice must be given. */
    Period getNotice();

    /** How long the renewed agreement holds; positive. */
    Period getNextPeriod();

    /** How an agreement is renewed. */
    enum Mode {
        /** By itself, unless somebody gives notice. */
        AUTOMATIC,
        /** Only if both sides agree. */
        BY_CONSENT
    }

    @Value.Check
    default void check() {
        RenewalAttributes.RENEWAL.check(RenewalAttributes.RENEWAL.valuesOf(this));
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds renewal clauses. */
    final class Builder extends ImmutableRenewal.Builder {}
}
