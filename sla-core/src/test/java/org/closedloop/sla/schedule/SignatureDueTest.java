package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;

class SignatureDueTest {

    private static final Agreement DRAFT = SlaFixtures.smallAgreement();

    @Test
    void a_draft_is_to_be_signed_by_both_sides_before_it_starts() {
        SignatureDue due = Schedules.each(SignatureDue.class, DRAFT).get(0);

        assertThat(due.getDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(due.getResponsible()).isEqualTo(EnumSet.of(Role.MARKETING, Role.SALES));
        assertThat(due.getPeople()).isEqualTo(List.of("Mia Keller", "Sam Frei"));
    }

    @Test
    void after_one_signature_the_other_one_is_due() {
        assertThat(Schedules.each(
                        SignatureDue.class,
                        DRAFT.withSignatures(Signature.of(Role.MARKETING, "Mia Keller", LocalDate.of(2025, 12, 1)))))
                .singleElement()
                .extracting(Obligation::getPeople)
                .isEqualTo(List.of("Sam Frei"));
    }

    @Test
    void a_signed_agreement_has_no_signature_due() {
        assertThat(Schedules.each(SignatureDue.class, SlaFixtures.fullAgreement()))
                .isEmpty();
    }
}
