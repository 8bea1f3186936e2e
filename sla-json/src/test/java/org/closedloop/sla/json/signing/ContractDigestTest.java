package org.closedloop.sla.json.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.json.TermsDigest;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contracts with the same text have the same digest, in every language and on every Java: the digests are pinned, and
 * this test runs on 17 and 25.
 */
class ContractDigestTest {

    private static final Agreement AGREEMENT = SlaFixtures.completeAgreement().withTitle("Vereinbarung 2026 für Söhne & Co");
    private static final String DIGEST = "sha256-v1:18306ad67e88131d2172dab7bf315109eb262185e1de445d18092898fc2a2366";

    @ParameterizedTest
    @CsvSource({"en", "en-GB", "de", "de-DE", "de-CH", "fr-CH"})
    void is_the_same_from_a_contract_in_every_language(Locale language) {
        assertThat(TermsDigest.of(AgreementDocument.parse(text(language)).orElseThrow()))
                .isEqualTo(TermsDigest.of(AGREEMENT))
                .isEqualTo(DIGEST);
    }

    @ParameterizedTest
    @MethodSource
    void is_the_same_from_a_contract_with_other_blanks(String language, UnaryOperator<String> blanks) {
        String text = text(Locale.forLanguageTag(language));
        String other = blanks.apply(text);
        assertThat(other).isNotEqualTo(text);
        assertThat(TermsDigest.of(AgreementDocument.parse(other).orElseThrow())).isEqualTo(DIGEST);
    }

    static Stream<Arguments> is_the_same_from_a_contract_with_other_blanks() {
        return Stream.of("en", "de", "de-CH")
                .flatMap(language -> Stream.<UnaryOperator<String>>of(
                                text -> text.replaceAll("(?<=\\w) (?=[\\w%])", "\u00a0"),
                                text -> text.replaceAll("(?<=\\w) (?=[\\w%])", "\u202f"),
                                text -> text.replaceAll("(?<=\\w) (?=[\\w%])", "&nbsp;"),
                                text -> text.replaceAll("(?<=[a-z])(?=en\\b)", "\u00ad"),
                                text -> text.replace("\n", "\r\n"))
                        .map(blanks -> Arguments.of(language, blanks)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, sha256-v1:14d9c50903abed98c44a1101318e68d1d6e6a5d875ed0d6b5a30089fb6731869",
        "de, sha256-v1:e562bf4a88eea5c1b44465061892fe398608055a0360c49316cfb1171e981a2c",
        "de-CH, sha256-v1:56820858db365ba28dbc75d8c24f9ba3f366456f66915976b189f3f0a0e1d4fb",
        "fr, sha256-v1:2110e4246a8f0fea0e7e3fb8f48591171b888c80878fac031f84923027a896fd"
    })
    void is_the_same_on_every_java(Locale partyLanguage, String digest) {
        Agreement agreement = SlaFixtures.agreementOfEveryMetric().withLanguage(partyLanguage);
        for (String language : new String[] {"en", "de", "de-CH"}) {
            String text = AgreementDocument.of(agreement).render(Locale.forLanguageTag(language), DocumentFormat.MARKDOWN);
            assertThat(TermsDigest.of(AgreementDocument.parse(text).orElseThrow())).isEqualTo(digest);
        }
    }

    private static String text(Locale language) {
        return AgreementDocument.of(AGREEMENT).render(language, DocumentFormat.MARKDOWN);
    }
}
