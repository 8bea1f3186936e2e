package org.closedloop.sla.json.signing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.TermsDigest;
import org.closedloop.sla.json.difference.AgreementDiff;
import org.closedloop.sla.testing.SlaArbitraries;

class DigestLawsTest {

    private final SlaJson json = SlaJson.inEnglish();

    @Property(tries = 100)
    void what_is_written_and_read_has_the_same_digest(@ForAll("agreements") Agreement agreement) {
        Agreement there = json.read(Agreement.class, json.write(agreement, Format.YAML), Format.YAML)
                .getValue()
                .orElseThrow();
        Agreement back = json.read(Agreement.class, json.write(there, Format.JSON), Format.JSON)
                .getValue()
                .orElseThrow();

        assertThat(TermsDigest.of(back)).isEqualTo(TermsDigest.of(agreement));
    }

    @Property(tries = 200)
    void digests_are_equal_where_nothing_differs_and_only_there(
            @ForAll("agreements") Agreement one, @ForAll("agreements") Agreement other) {
        assertThat(AgreementDiff.between(one, one).isEmpty()).isTrue();
        assertThat(AgreementDiff.between(one, other).isEmpty())
                .isEqualTo(TermsDigest.of(one).equals(TermsDigest.of(other)));
        Agreement near = other.withId(one.getId()).withScope(one.getScope()).withLanguage(one.getLanguage());
        assertThat(AgreementDiff.between(one, near).isEmpty())
                .isEqualTo(TermsDigest.of(one).equals(TermsDigest.of(near)));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return SlaArbitraries.agreements();
    }
}
