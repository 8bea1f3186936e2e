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

    private static final Agreement AGREEMENT =
            SlaFixtures.completeAgreement().withTitle("Vereinbarung 2026 für Söhne & Co");
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
        "en, sha256-v1:18306ad67e88131d2172dab7bf315109eb262185e1de445d18092898fc2a2366",
        "de, sha256-v1:a83d34fb962625999b1ccf3cc71dff6e6d677e94eb527ad9e780e8dac5ebcbcc",
        "de-CH, sha256-v1:484e42062687afe3a60e96f306b4716aa832a34d82a503781f3a53374288096e",
        "fr, sha256-v1:3328459d00e827672eb20db967e368eed00a92fec10cff28a22ca2d68a9ef7b0",
        "pt-BR, sha256-v1:987ab23d2477c0312fb398932e7cb39be8bbf3e326638d910d71558ffa7fb586",
        "zh-Hant-TW, sha256-v1:73476b449049150fb3d466da4272bcec84b96c8ea119aacc41ab60753f1131f4",
        "he, sha256-v1:ae9d1745611ea8a7d13195291130e101670fd265cd06954dbfc4facf9126590d"
    })
    void is_the_same_on_every_java(Locale partyLanguage, String digest) {
        Agreement agreement = AGREEMENT.withLanguage(partyLanguage);
        for (String language : new String[] {"en", "de", "de-CH"}) {
            String text =
                    AgreementDocument.of(agreement).render(Locale.forLanguageTag(language), DocumentFormat.MARKDOWN);
            assertThat(TermsDigest.of(AgreementDocument.parse(text).orElseThrow()))
                    .isEqualTo(digest);
        }
    }

    private static String text(Locale language) {
        return AgreementDocument.of(AGREEMENT).render(language, DocumentFormat.MARKDOWN);
    }
}
