package org.closedloop.sla.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Severity;
import org.closedloop.sla.validation.agreement.AgreementValidator;

class LifecycleLawsTest {

    private final AgreementValidator validator = new AgreementValidator();

    @Property(tries = 100)
    void every_day_of_an_amended_agreement_has_one_version_in_force(
            @ForAll("agreements") Agreement agreement, @ForAll @IntRange(max = 180) int day) {
        Agreement signed = Signed.signed(agreement);
        DateRange period = agreement.getScope().getPeriod();
        LocalDate from = period.getStart().plusDays(day);
        Agreement amended = Signed.signed(Succession.amend(signed, from, terms -> terms.withTitle("Amended")));

        AgreementHistory history = AgreementHistory.of(signed, amended);

        assertThat(history.timesInForce().stream()
                        .mapToLong(time -> time.getPeriod().lengthInDays())
                        .sum())
                .isEqualTo(period.lengthInDays());
        assertThat(history.inForceOn(from)).contains(amended);
        assertThat(history.inForceOn(from.minusDays(1))).isEqualTo(day == 0 ? Optional.empty() : Optional.of(signed));
        assertThat(validator.validateSuccession(amended, signed, Locale.ENGLISH))
                .isEmpty();
    }

    @Property(tries = 100)
    void renewals_follow_each_other_without_gap_or_error(
            @ForAll("agreements") Agreement agreement,
            @ForAll @IntRange(min = 6, max = 24) int months,
            @ForAll Renewal.Mode mode) {
        Agreement signed = Signed.signed(agreement.withRenewal(Renewal.builder()
                .date(agreement.getScope().getPeriod().getEnd().plusDays(1))
                .mode(mode)
                .notice(Period.ofMonths(3))
                .nextPeriod(Period.ofMonths(months))
                .build()));
        Agreement next = Signed.signed(Succession.renew(signed).getAgreement());
        Agreement last = Signed.signed(Succession.renew(next).getAgreement());

        assertThat(AgreementHistory.of(signed, next, last).gaps()).isEmpty();
        for (Agreement renewed : List.of(next, last)) {
            assertThat(validator.validate(renewed, Locale.ENGLISH))
                    .noneMatch(finding -> finding.getSeverity() == Severity.ERROR
                            && !finding.getPath().endsWith("window"));
        }
        assertThat(validator.validateSuccession(last, next, Locale.ENGLISH)).isEmpty();
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return SlaArbitraries.agreements();
    }
}
