package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** Clause 11: the date, mode and length of the agreement's renewal. */
@Value.Immutable
public interface Renewal extends WithRenewal {

    /** The first day of the renewed agreement. */
    LocalDate getDate();

    /** Whether the renewal is automatic. */
    Mode getMode();

    /** The notice period before the end of the agreement's period; not negative. */
    Period getNotice();

    /** The length of the renewed agreement's period; positive. */
    Period getNextPeriod();

    /** How an agreement is renewed. */
    enum Mode {
        /** Automatic, unless one side gives notice. */
        AUTOMATIC,
        /** Only if both sides agree. */
        BY_CONSENT
    }

    @Value.Check
    default void check() {
        RenewalAttributes.RENEWAL.check(RenewalAttributes.RENEWAL.valuesOf(this));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds renewal clauses. */
    final class Builder extends ImmutableRenewal.Builder {}
}
