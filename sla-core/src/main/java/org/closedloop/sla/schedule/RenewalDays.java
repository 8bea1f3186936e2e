package org.closedloop.sla.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.lifecycle.NextTerm;

/** Clause 11: the last day for notice, the agreement's last day, and the renewal date. */
record RenewalDays(ResolvedTerms terms) {

    Stream<Obligation> all() {
        Optional<Renewal> renewal = terms.getAgreement().getRenewal();
        return Stream.concat(
                renewal.stream().flatMap(clause -> Stream.concat(notice(clause), Stream.of(start(clause)))),
                Stream.of(expiry()));
    }

    private Stream<Obligation> notice(Renewal renewal) {
        LocalDate end = terms.getPeriod().getEnd();
        return lastDay().stream()
                .map(day -> ImmutableNoticeDeadline.builder()
                        .day(day)
                        .key("notice/" + end)
                        .responsible(Parties.of(terms))
                        .renewal(renewal)
                        .build());
    }

    private Optional<LocalDate> lastDay() {
        try {
            return NextTerm.of(terms.getAgreement()).map(NextTerm::getNoticeDeadline);
        } catch (DateTimeException | ArithmeticException e) {
            // The date exceeds the supported range; validation reports it.
            return Optional.empty();
        }
    }

    private Obligation start(Renewal renewal) {
        return ImmutableRenewalStart.builder()
                .day(renewal.getDate())
                .key("renewal/" + renewal.getDate())
                .responsible(Parties.of(terms))
                .renewal(renewal)
                .build();
    }

    private Obligation expiry() {
        LocalDate end = terms.getPeriod().getEnd();
        return ImmutableAgreementExpiry.builder()
                .day(end)
                .key("expiry/" + end)
                .responsible(Parties.of(terms))
                .build();
    }
}
