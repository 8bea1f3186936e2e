package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class AgreementDocumentTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");
    private static final Agreement FULL = SlaFixtures.fullAgreement();

    /** Golden files: to accept a new wording, copy what the test has written to target. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void the_text_of_the_full_agreement_equals_the_golden_file(String language) throws IOException {
        String text = AgreementDocument.of(FULL).render(Locale.forLanguageTag(language), DocumentFormat.MARKDOWN);
        Path written = Files.createDirectories(Path.of("target/document")).resolve("full-" + language + ".md");
        Files.writeString(written, text);

        try (var golden = AgreementDocumentTest.class.getResourceAsStream("full-" + language + ".md")) {
            assertThat(golden).as("compare " + written).isNotNull();
            assertThat(text).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void a_contract_has_eleven_numbered_clauses_and_the_signatures(String language) {
        String text = AgreementDocument.of(SlaFixtures.smallAgreement())
                .render(Locale.forLanguageTag(language), DocumentFormat.MARKDOWN);
        List<String> headings =
                text.lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(headings).hasSize(12);
        for (int number = 1; number <= 11; number++) {
            assertThat(headings.get(number - 1)).startsWith("## " + number + ". ");
        }
        assertThat(headings.get(11)).isIn("## Unterschriften", "## Signatures");
    }

    @Test
    void an_omitted_clause_states_that_nothing_was_agreed() {
        assertThat(markdown(SlaFixtures.smallAgreement(), Locale.GERMAN))
                .contains("## 4. Rahmen\n\nZu dieser Ziffer haben die Parteien nichts vereinbart.\n")
                .contains("## 11. Erneuerung\n\nZu dieser Ziffer haben die Parteien nichts vereinbart.\n");
    }

    @Test
    void swiss_german_has_swiss_spelling_quotes_and_figures() {
        assertThat(markdown(FULL, SWISS))
                .contains("CHF 1'200'000.00", "31.12.2026", "regelmässig", "«zurich»", "Massnahmen")
                .doesNotContain("ß", "„");
        assertThat(markdown(FULL, Locale.GERMAN))
                .contains("CHF 1.200.000,00", "31.12.2026", "regelmäßig", "„zurich“", "Maßnahmen")
                .doesNotContain("«");
        assertThat(markdown(FULL, Locale.ENGLISH)).contains("CHF 1,200,000.00", "31 Dec 2026", "“zurich”");
    }

    @Test
    void texts_of_the_parties_keep_their_spelling() {
        assertThat(markdown(FULL.withCompany("Weiß & „Söhne“ GmbH"), SWISS)).contains("Weiß & „Söhne“ GmbH");
    }

    @Test
    void a_target_is_written_with_all_its_attributes() {
        VolumeTarget volume = ((VolumeTarget) FULL.target("sql-volume").orElseThrow())
                .withWindow(WindowRule.quarterly().alignedToStart().cut(CutWindow.SKIPPED))
                .withMetric("webinar-mqls");
        assertThat(markdown(FULL.withTargets(volume), SWISS))
                .contains("| 1 | sql-volume "
                        + "| Leads, die erstmals die Stufe MQL erreichen: mindestens 120 je Quartal ab Beginn der"
                        + " Laufzeit. "
                        + "| 3 | 5 % "
                        + "| Metrik: webinar-mqls<br>Nur Leads mit Quelle «webinar»<br>"
                        + "Angeschnittenes Zeitfenster: bleibt ausser Betracht<br>"
                        + "Folge bei Verfehlung: Marketing moves budget into search until the gap is closed. |\n");
    }

    @Test
    void a_target_on_an_unlisted_metric_is_written_with_the_id_of_the_metric() {
        assertThat(markdown(FULL.withMetrics(List.of()), Locale.ENGLISH))
                .contains("Metric “sqls”, not listed in clause 7: at least 120 per calendar month.")
                .contains("## 7. Metrics\n\nThe parties have made no agreement under this clause.\n");
    }

    @Test
    void an_automatic_renewal_without_notice_is_written() {
        Renewal renewal =
                FULL.getRenewal().orElseThrow().withMode(Renewal.Mode.AUTOMATIC).withNotice(Period.ZERO);
        assertThat(markdown(FULL.withRenewal(renewal), Locale.ENGLISH))
                .contains("**11.1** This agreement renews automatically with effect from 1 Jan 2027 unless a party"
                        + " gives notice of non-renewal in due time.")
                .contains("**11.2** Notice period before the end of the term: none.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en", "en-GB"})
    void the_page_is_well_formed_and_has_no_external_resources(String language) throws Exception {
        String page = AgreementDocument.of(FULL).render(Locale.forLanguageTag(language), DocumentFormat.HTML);
        var factory = DocumentBuilderFactory.newInstance();
        var html = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))))
                .getDocumentElement();
        assertThat(html.getAttribute("lang")).isEqualTo(language);
        assertThat(html.getElementsByTagName("section").getLength()).isEqualTo(13);
        assertThat(html.getElementsByTagName("h2").getLength()).isEqualTo(12);
        assertThat(page).doesNotContain("src=", "href=", "url(", "@import", "<script");
    }

    @Test
    void any_other_language_is_written_in_english_and_the_page_declares_english() {
        assertThat(AgreementDocument.of(FULL).render(Locale.FRENCH, DocumentFormat.HTML))
                .contains("<html lang=\"en\">", "Service Level Agreement");
    }

    @Test
    void texts_of_the_parties_never_become_markup() {
        String evil = "</style></title><script>alert(1)</script>|**x**\n# \"&lt;";
        Agreement agreement =
                FULL.withTitle(evil).withCompany(evil).withId(evil).withPurpose(evil);
        String page = AgreementDocument.of(agreement).render(Locale.GERMAN, DocumentFormat.HTML);
        assertThat(page).doesNotContain("<script", "<strong>x").contains("&lt;script&gt;");
        assertThat(Pattern.compile("</style>").matcher(page).results().count()).isEqualTo(1);
        assertThat(Pattern.compile("<h1>").matcher(page).results().count()).isEqualTo(1);
    }

    @Test
    void the_same_agreement_gives_the_same_text_under_any_default_locale() {
        Locale usual = Locale.getDefault();
        String before = AgreementDocument.of(FULL).render(SWISS, DocumentFormat.HTML);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(AgreementDocument.of(FULL).render(SWISS, DocumentFormat.HTML))
                    .isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        Set<String> german = new Resource("de").keys();
        assertThat(german).isEqualTo(new Resource("en").keys()).hasSizeGreaterThan(150);
    }

    @Test
    void weights_and_shares_keep_all_their_decimals() {
        VolumeTarget volume = ((VolumeTarget) FULL.target("sql-volume").orElseThrow())
                .withWeight(new BigDecimal("1.2500"))
                .withTolerance(new BigDecimal("0.0125"));
        assertThat(markdown(FULL.withTargets(volume), Locale.GERMAN)).contains("| 1,25 | 1,25 % |");
    }

    private static String markdown(Agreement agreement, Locale locale) {
        return AgreementDocument.of(agreement).render(locale, DocumentFormat.MARKDOWN);
    }

    /** The words of one language. */
    private record Resource(String language) {
        Set<String> keys() throws IOException {
            var properties = new java.util.Properties();
            try (var in = ContractWording.class.getResourceAsStream("ContractWording_" + language + ".properties")) {
                properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties.stringPropertyNames();
        }
    }
}
