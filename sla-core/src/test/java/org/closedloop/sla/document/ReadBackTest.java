package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.problem.DocumentLoss;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written is read as it was; what is not, is told beforehand. */
class ReadBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en", "en-GB", "de-LI", "fr"})
    void the_full_agreement_is_read_as_it_was_written(String language) {
        Agreement agreement = SlaFixtures.completeAgreement().withTitle("Agreement 2026");
        String text = markdown(agreement, Locale.forLanguageTag(language));

        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"de, 1", "de-CH, 4", "en, 1"})
    void every_changed_attribute_is_read_as_it_was_written(String language, int step) {
        Locale locale = Locale.forLanguageTag(language);
        Agreement agreement = SlaFixtures.completeAgreement().withTitle("Agreement 2026");
        Set<Object> seen = new HashSet<>();
        for (Changed change : Changed.of(agreement)) {
            Agreement other = (Agreement) change.value();
            if (seen.add(other) && seen.size() % step == 0 && isKept(other, locale)) {
                assertThat(AgreementDocument.parse(markdown(other, locale)).orElseThrow())
                        .as(change.place())
                        .isEqualTo(other);
            }
        }
        assertThat(seen).hasSizeGreaterThan(500);
    }

    private static boolean isKept(Agreement agreement, Locale locale) {
        List<DocumentLoss> losses = AgreementDocument.of(agreement).losses(locale);
        // Renaming a metric leaves its target without one, or gives it one of another kind.
        assertThat(losses).allMatch(loss -> loss.getPath().endsWith(".metric"));
        return losses.isEmpty();
    }

    @Property(tries = 500)
    void any_agreement_is_read_as_it_was_written(
            @ForAll("anyAgreements") Agreement agreement, @ForAll("locales") Locale locale) {
        AgreementDocument document = AgreementDocument.of(agreement);

        assertThat(document.losses(locale)).isEmpty();
        assertThat(AgreementDocument.parse(document.render(locale, DocumentFormat.MARKDOWN))
                        .orElseThrow())
                .isEqualTo(agreement);
    }

    @Property(tries = 500)
    void the_agreement_read_differs_only_by_the_reported_losses(
            @ForAll("untidyAgreements") Agreement agreement, @ForAll("locales") Locale locale) {
        AgreementDocument document = AgreementDocument.of(agreement);
        Losses losses = new Losses(ContractWording.in(locale));
        Agreement carried = document.carried(losses);
        DocumentReading reading = AgreementDocument.parse(document.render(locale, DocumentFormat.MARKDOWN));

        assertThat(document.losses(locale)).isEqualTo(losses.losses());
        assertThat(carried.equals(agreement) || !losses.losses().isEmpty()).isTrue();
        if (losses.losses().stream().noneMatch(loss -> loss.getOutcome() == DocumentLoss.Outcome.UNREADABLE)) {
            assertThat(reading.orElseThrow()).isEqualTo(carried);
        } else {
            assertThat(reading.getAgreement()).isNotEqualTo(Optional.of(agreement));
        }
    }

    @Property(tries = 200)
    void the_draft_of_a_whole_agreement_is_read_unsigned(
            @ForAll("agreements") Agreement agreement, @ForAll("locales") Locale locale) {
        AgreementDocument document = AgreementDocument.of(AgreementDraft.of(agreement));
        Agreement carried = document.carried(new Losses(ContractWording.in(locale)));

        assertThat(AgreementDocument.parse(document.render(locale, DocumentFormat.MARKDOWN))
                        .orElseThrow())
                .isEqualTo(carried);
        assertThat(carried.getSignatures()).isEmpty();
    }

    private static String markdown(Agreement agreement, Locale locale) {
        return AgreementDocument.of(agreement).render(locale, DocumentFormat.MARKDOWN);
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        // What may be left out is open in a draft as long as it is not there.
        Agreement full = SlaFixtures.agreementOfEveryMetric();
        return SlaArbitraries.agreements()
                .map(agreement -> agreement
                        .withPurpose("To grow")
                        .withFramework(full.getFramework())
                        .withReporting(full.getReporting())
                        .withReview(full.getReview())
                        .withRenewal(full.getRenewal()));
    }

    @Provide
    Arbitrary<Agreement> anyAgreements() {
        return SlaArbitraries.anyAgreements();
    }

    @Provide
    Arbitrary<Agreement> untidyAgreements() {
        return SlaArbitraries.untidyAgreements();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.GERMAN, Locale.forLanguageTag("de-CH"), Locale.ENGLISH);
    }
}
