package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaFixtures;

/** Signed agreements with arbitrary digests. */
final class Signed {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 10);

    private Signed() {}

    /** The small agreement of 2026. */
    static Agreement small() {
        return signed(SlaFixtures.smallAgreement());
    }

    /** The small agreement with a renewal clause: on the day after its end, for a year, with three months' notice. */
    static Agreement renewing(Renewal.Mode mode) {
        Agreement small = SlaFixtures.smallAgreement();
        return signed(small.withRenewal(Renewal.builder()
                .date(small.getScope().getPeriod().getEnd().plusDays(1))
                .mode(mode)
                .notice(Period.ofMonths(3))
                .nextPeriod(Period.ofYears(1))
                .build()));
    }

    static Agreement signed(Agreement agreement) {
        String digest = "of " + agreement.reference();
        return agreement.withSignatures(
                Signature.of(Role.MARKETING, "Mia Keller", DAY).withDigest(digest),
                Signature.of(Role.SALES, "Sam Frei", DAY).withDigest(digest));
    }
}
