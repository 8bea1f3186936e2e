package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;

/**
 * The status of an agreement on a day, which is derived from both and not stored.
 *
 * <pre>{@code
 * AgreementStatus.of(agreement, LocalDate.of(2026, 3, 31));   // ACTIVE
 * history.statusOn(agreement, LocalDate.of(2027, 3, 31));     // RENEWED
 * }</pre>
 */
public enum AgreementStatus {
    /** Marketing and sales have not both signed the same terms. */
    DRAFT,
    /** Signed, before the first day. */
    SCHEDULED,
    /** Signed, within its period. */
    ACTIVE,
    /** Signed, after its period, without a successor in force. */
    EXPIRED,
    /** After its period, followed by another version. Returned by {@link AgreementHistory} only. */
    RENEWED,
    /** Replaced by another version within its period. Returned by {@link AgreementHistory} only. */
    SUPERSEDED;

    /**
     * Returns the status of an agreement without its successors: {@link #DRAFT}, {@link #SCHEDULED}, {@link #ACTIVE} or
     * {@link #EXPIRED}.
     *
     * <p>An agreement is signed if signatures of marketing and sales have the same digest; a signature without a digest
     * is ignored. {@code Signing.check} of sla-json compares the digest with the terms.
     */
    public static AgreementStatus of(Agreement agreement, LocalDate date) {
        Objects.requireNonNull(agreement, "agreement");
        return isSigned(agreement) ? byDate(agreement.getScope().getPeriod(), date) : DRAFT;
    }

    /** The status of a signed agreement. */
    static AgreementStatus byDate(DateRange period, LocalDate date) {
        if (period.contains(date)) {
            return ACTIVE;
        }
        return date.isBefore(period.getStart()) ? SCHEDULED : EXPIRED;
    }

    /** Whether both sides signed the same digest. */
    static boolean isSigned(Agreement agreement) {
        List<String> sales = digests(agreement, Role.SALES);
        return digests(agreement, Role.MARKETING).stream().anyMatch(sales::contains);
    }

    private static List<String> digests(Agreement agreement, Role side) {
        return agreement.getSignatures().stream()
                .filter(signature -> signature.getRole() == side)
                .map(Signature::getDigest)
                .flatMap(Optional::stream)
                .toList();
    }
}
