package org.closedloop.sla.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Renewal;
import org.immutables.value.Value;

/**
 * Clause 11 while it is negotiated. Once it is begun, all of its parts are needed.
 *
 * <pre>{@code
 * RenewalClauseDraft.builder().mode(Renewal.Mode.BY_CONSENT).notice(Period.ofMonths(3)).build().lacks();
 * // [renewal date (clause 11), next period (clause 11)]
 * }</pre>
 */
@Value.Immutable
public interface RenewalClauseDraft extends WithRenewalClauseDraft {

    /** See {@link Renewal#getDate}. */
    Optional<LocalDate> getDate();

    /** See {@link Renewal#getMode}. */
    Optional<Renewal.Mode> getMode();

    /** How long before the end of the period notice must be given; not negative. */
    Optional<Period> getNotice();

    /** How long the renewed agreement holds; positive. */
    Optional<Period> getNextPeriod();

    /** What is still open, in the order of the contract. */
    default List<Gap> lacks() {
        return Gaps.ofAll()
                .needs(Part.RENEWAL_DATE, getDate())
                .needs(Part.MODE, getMode())
                .needs(Part.NOTICE, getNotice())
                .needs(Part.NEXT_PERIOD, getNextPeriod())
                .all();
    }

    /**
     * The clause.
     *
     * @throws IllegalStateException if a part is open; the message lists all of them
     */
    default Renewal complete() {
        Gaps.mustNotBeIn("renewal", lacks());
        return Renewal.builder()
                .date(getDate().orElseThrow())
                .mode(getMode().orElseThrow())
                .notice(getNotice().orElseThrow())
                .nextPeriod(getNextPeriod().orElseThrow())
                .build();
    }

    @Value.Check
    default void check() {
        getNextPeriod().filter(next -> next.isNegative() || next.isZero()).ifPresent(next -> {
            throw new IllegalArgumentException("renewal: next period must be positive, but was " + next);
        });
        getNotice().filter(Period::isNegative).ifPresent(notice -> {
            throw new IllegalArgumentException("renewal: notice must not be negative, but was " + notice);
        });
    }

    /** What this clause says, to be negotiated. */
    static RenewalClauseDraft of(Renewal renewal) {
        return builder()
                .date(renewal.getDate())
                .mode(renewal.getMode())
                .notice(renewal.getNotice())
                .nextPeriod(renewal.getNextPeriod())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts of the clause. */
    final class Builder extends ImmutableRenewalClauseDraft.Builder {}
}
