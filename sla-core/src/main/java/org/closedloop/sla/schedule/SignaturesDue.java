package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Role;

/** The missing signatures of both sides, due before the agreement starts. */
record SignaturesDue(ResolvedTerms terms) {

    Stream<Obligation> all() {
        Agreement agreement = terms.getAgreement();
        List<Role> missing = Stream.of(Role.MARKETING, Role.SALES)
                .filter(role -> agreement.getSignatures().stream().noneMatch(signature -> signature.getRole() == role))
                .toList();
        return missing.isEmpty() ? Stream.empty() : Stream.of(due(agreement, missing));
    }

    private Obligation due(Agreement agreement, List<Role> missing) {
        LocalDate start = terms.getPeriod().getStart();
        return ImmutableSignatureDue.builder()
                .day(start.minusDays(1))
                .key("signature/" + start)
                .start(start)
                .responsible(missing)
                .people(missing.stream()
                        .map(agreement::party)
                        .flatMap(Optional::stream)
                        .map(Party::getRepresentative)
                        .toList())
                .build();
    }
}
