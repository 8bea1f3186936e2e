package org.closedloop.sla.examples.service.page;

import java.time.LocalDate;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.lifecycle.AgreementStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page shows of one version of an agreement.
 *
 * @param leads how many leads are stored for the agreement
 * @param scorecard null if it cannot be scored
 */
record AgreementCard(
        Agreement agreement,
        AgreementStatus status,
        LocalDate today,
        long leads,
        @Nullable Scorecard scorecard) {

    static AgreementCard of(Agreement agreement, LocalDate today, long leads, Scorecard scorecard) {
        return new AgreementCard(agreement, AgreementStatus.of(agreement, today), today, leads, scorecard);
    }

    static AgreementCard unscored(Agreement agreement, LocalDate today, long leads) {
        return new AgreementCard(agreement, AgreementStatus.of(agreement, today), today, leads, null);
    }

    /** The path of the version, encoded. */
    String path() {
        return UriComponentsBuilder.fromPath("/agreements")
                .pathSegment(agreement.getId(), String.valueOf(agreement.getVersion()))
                .build()
                .encode()
                .toUriString();
    }
}
