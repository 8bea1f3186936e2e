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
 * Where an agreement stands in its life on a day: derived from the value and the day, never stored.
 *
 * <pre>{@code
 * AgreementStatus.of(agreement, LocalDate.of(2026, 3, 31));   // ACTIVE
 * history.statusOn(agreement, LocalDate.of(2027, 3, 31));     // RENEWED
 * }</pre>
 */
public enum AgreementStatus {
    /** Marketing and sales have not both signed the same terms. */
    DRAFT,
    /** Signed, and not begun. */
    SCHEDULED,
    /** Signed, and in its period. */
    ACTIVE,
    /** Signed, over, and without a successor in force. */
    EXPIRED,
    /** Over, and followed by another version. Only an {@link AgreementHistory} can tell. */
    RENEWED,
    /** Replaced by another version before it was over. Only an {@link AgreementHistory} can tell. */
    SUPERSEDED;

    /**
     * The status of an agreement by itself: {@link #DRAFT}, {@link #SCHEDULED}, {@link #ACTIVE} or {@link #EXPIRED}.
     *
     * <p>Signatures count if marketing and sales have the same digest in theirs; a signature without one does not say
     * what was signed. Whether the digest is that of the terms is for sla-json's {@code Signing.check} to say.
     */
    public static AgreementStatus of(Agreement agreement, LocalDate date) {
        Objects.requireNonNull(agreement, "agreement");
        return isSigned(agreement) ? byDate(agreement.getScope().getPeriod(), date) : DRAFT;
    }

    /** The status of what is signed. */
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
