package org.closedloop.sla.json.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.funnel.Role.INSIDE_SALES;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.TermsDigest;
import org.closedloop.sla.json.difference.Change;
import org.closedloop.sla.lifecycle.AgreementStatus;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final LocalDate TENTH = LocalDate.of(2025, 12, 10);
    private static final LocalDate TWELFTH = LocalDate.of(2025, 12, 12);

    private final Agreement draft = SlaFixtures.smallAgreement();
    private final Agreement once = Signing.sign(draft, MARKETING, "Mia Keller", TENTH);
    private final Agreement signed = Signing.sign(once, SALES, "Sam Frei", TWELFTH);

    @Test
    void both_sides_sign_the_same_terms() {
        String digest = TermsDigest.of(draft);

        assertThat(signed.getSignatures())
                .containsExactly(
                        Signature.of(MARKETING, "Mia Keller", TENTH).withDigest(digest),
                        Signature.of(SALES, "Sam Frei", TWELFTH).withDigest(digest));
        assertThat(signed.withSignatures()).isEqualTo(draft);
        assertThat(Signing.check(once).isSigned()).isFalse();
        assertThat(Signing.check(signed).isSigned()).isTrue();
        assertThat(Signing.check(signed).getDigest()).isEqualTo(digest);
        assertThat(AgreementStatus.of(once, TWELFTH)).isEqualTo(AgreementStatus.DRAFT);
        assertThat(AgreementStatus.of(signed, TWELFTH)).isEqualTo(AgreementStatus.SCHEDULED);
    }

    @Test
    void a_signature_outlives_a_file() {
        SlaJson json = SlaJson.inEnglish();
        for (Format format : Format.values()) {
            Agreement read = json.read(Agreement.class, json.write(signed, format), format)
                    .orElseThrow();
            assertThat(Signing.check(read).isSigned()).isTrue();
        }
    }

    @Test
    void a_role_signs_once() {
        assertThatThrownBy(() -> Signing.sign(once, MARKETING, "Max Roth", TWELFTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreement 'acme-2026/1': 'marketing' must sign once, but Mia Keller signed on 2025-12-10");
    }

    @Test
    void only_a_party_signs() {
        assertThatThrownBy(() -> Signing.sign(draft, INSIDE_SALES, "Ida Wyss", TENTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreement 'acme-2026/1': 'inside-sales' must be a party to sign, but is not");
    }

    @Test
    void only_a_person_of_the_side_signs() {
        assertThatThrownBy(() -> Signing.sign(once, SALES, "Mia Keller", TWELFTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "agreement 'acme-2026/1': signature of 'Mia Keller': signer must represent 'sales', or be the holder or deputy of its"
                                + " post, but 'Mia Keller' is not");
        assertThatThrownBy(() -> Signing.signAfter(once, once, SALES, "Mia Keller", TWELFTH))
                .hasMessageContaining("'Mia Keller' is not");
    }

    @Test
    void a_wrong_signature_that_is_there_does_not_prevent_the_next_one() {
        Agreement wrong =
                draft.withSignatures(Signature.of(MARKETING, "Nobody", TENTH).withDigest(TermsDigest.of(draft)));

        assertThat(Signing.sign(wrong, SALES, "Sam Frei", TWELFTH).getSignatures())
                .extracting(Signature::getName)
                .containsExactly("Nobody", "Sam Frei");
    }

    @Test
    void other_findings_do_not_prevent_a_signature() {
        Agreement late = Signing.sign(once, SALES, "Sam Frei", LocalDate.of(2030, 1, 1));

        assertThat(new AgreementValidator().validate(late, Locale.ENGLISH))
                .extracting(Finding::getPath)
                .contains("signatures[1].date");
    }

    @Test
    void marketing_and_sales_must_both_have_signed() {
        Agreement complete = SlaFixtures.completeAgreement().withSignatures();
        Agreement others =
                Signing.sign(Signing.sign(complete, MARKETING, "Mia Keller", TENTH), INSIDE_SALES, "Ida Wyss", TENTH);

        assertThat(Signing.check(others).isSigned()).isFalse();
        assertThat(Signing.check(Signing.sign(others, SALES, "Sam Frei", TENTH)).isSigned())
                .isTrue();
    }

    @Test
    void changed_terms_are_not_signed_under_an_earlier_signature() {
        Agreement changed = raised(once);

        assertThatThrownBy(() -> Signing.sign(changed, SALES, "Sam Frei", TWELFTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreement 'acme-2026/1': terms must be those that Mia Keller signed, "
                        + TermsDigest.of(draft) + ", but are " + TermsDigest.of(changed));
        assertThatThrownBy(() -> Signing.signAfter(once, changed, SALES, "Sam Frei", TWELFTH))
                .hasMessage("agreement 'acme-2026/1': terms must be those that Mia Keller signed, "
                        + TermsDigest.of(draft) + ", but are " + TermsDigest.of(changed)
                        + "; changed: clause 6, targets[sql-volume].atLeast: 120 → 140 (stricter)");
        Agreement unclear = draft.withSignatures(Signature.of(MARKETING, "Mia Keller", TENTH));
        assertThatThrownBy(() -> Signing.sign(unclear, SALES, "Sam Frei", TWELFTH))
                .hasMessage("agreement 'acme-2026/1': terms must be those that Mia Keller signed, no digest, but are "
                        + TermsDigest.of(draft));
    }

    @Test
    void a_check_tells_which_signature_is_not_for_these_terms() {
        Signature marketing = signed.getSignatures().get(0);
        Signature sales = signed.getSignatures().get(1);
        Signature inside = Signature.of(INSIDE_SALES, "Ida Wyss", TENTH).withDigest("sha512-v9:00");
        Agreement mixed =
                raised(signed).withSignatures(marketing, sales.withDigest(TermsDigest.of(raised(signed))), inside);

        SignatureCheck check = Signing.check(mixed);

        assertThat(check.isSigned()).isFalse();
        assertThat(check.signatures(SignedTerms.OTHER)).containsExactly(marketing);
        assertThat(check.signatures(SignedTerms.THESE))
                .extracting(Signature::getName)
                .containsExactly("Sam Frei");
        assertThat(check.signatures(SignedTerms.UNKNOWN)).containsExactly(inside);
        assertThat(check.getChanges()).isEmpty();
        assertThat(Signing.checkAgainst(signed, mixed).getChanges())
                .extracting(Change::getPath)
                .containsExactly("targets[sql-volume].atLeast");
    }

    private static Agreement raised(Agreement agreement) {
        VolumeTarget volume = (VolumeTarget) agreement.getTargets().get(0);
        return agreement.withTargets(
                volume.withAtLeast(140), agreement.getTargets().get(1));
    }
}
