package org.closedloop.sla.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");

    private final Locale locale = Locale.getDefault();
    private final ResolvedTerms terms = SampleScorecards.terms();
    private final Scorecard card = SampleScorecards.of(terms);

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH", "fr"})
    void is_well_formed(String language) throws Exception {
        String page = HtmlReport.of(card, terms).render(Locale.forLanguageTag(language));

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"");
        assertThat(parse(page).getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void names_every_target_of_the_agreement_in_a_heading() throws Exception {
        Document page = parse(HtmlReport.of(card, terms).render(Locale.ENGLISH));

        assertThat(texts(page, "h3"))
                .containsAll(terms.getAgreement().getTargets().stream()
                        .map(Target::getId)
                        .toList());
    }

    @Test
    void says_in_english_whose_it_is_and_of_when() throws Exception {
        Document page = parse(HtmlReport.of(card, terms).render(Locale.ENGLISH));

        assertThat(texts(page, "title")).startsWith("Acme AG: SLA scorecard as of 13 May 2026");
        assertThat(texts(page, "h1")).containsExactly("Acme AG");
        assertThat(texts(page, "h2"))
                .containsExactly(
                        "Scores",
                        "Needs attention",
                        "Due next",
                        "Funnel to date",
                        "Targets of Inbound Marketing",
                        "Targets of Inbound Sales",
                        "Response times",
                        "Leads behind the misses",
                        "Account of records",
                        "How this was computed");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void says_in_german_whose_it_is_and_of_when() throws Exception {
        Document page = parse(HtmlReport.of(card, terms).render(SWISS));

        assertThat(texts(page, "title")).startsWith("Acme AG: SLA-Scorecard per 13.05.2026");
        assertThat(texts(page, "h2")).contains("Braucht Aufmerksamkeit", "Wie gerechnet wurde");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("de-CH");
    }

    @Test
    void tells_every_promise_in_words() throws Exception {
        Document page = parse(HtmlReport.of(card, terms).render(Locale.ENGLISH));

        assertThat(texts(page, "p"))
                .contains(
                        "At least 120 leads that become SQL, each month",
                        "At least CHF 400,000.00 of lead value at stage SQL, each quarter",
                        "At least 30% of MQL become SQL (counted by cohort), each quarter",
                        "At least 40% of revenue attributed to marketing, each half-year",
                        "The report is delivered within 5 working days of the end, each month",
                        "At least 95% of leads answered within 4 business hours of hand-over, each month",
                        "At least 90% of leads answered within 30 min of business time of creation, priority hot,"
                                + " each week",
                        "At least 90% of rejections state a reason, over the whole agreement",
                        "At least 90% of closed deals reported back within one business day, each month");
    }

    @Test
    void lists_windows_that_lack_exchange_rates() throws Exception {
        FunnelNumbers quarter = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-Q1"),
                        WindowNumbers.builder()
                                .putMeasurement(
                                        "pipeline",
                                        Amount.builder()
                                                .total(Money.parse("CHF 1.00"))
                                                .addUnconverted(Money.parse("EUR 900000.00"))
                                                .build())
                                .build())
                .build();
        Scorecard undecided = SlaEvaluator.evaluate(terms, quarter, SampleScorecards.AS_OF);

        Document page = parse(HtmlReport.of(undecided, terms).render(Locale.ENGLISH));

        assertThat(texts(page, "h3")).contains("Exchange rates are missing");
        assertThat(texts(page, "p"))
                .anyMatch(text -> text.startsWith("pipeline-value in 2026-Q1 is undecided: CHF 1.00"));
        assertThat(texts(parse(HtmlReport.of(card, terms).render(Locale.ENGLISH)), "h3"))
                .doesNotContain("Exchange rates are missing");
    }

    @Test
    void accounts_for_every_record() throws Exception {
        Document page = parse(HtmlReport.of(card, terms).render(Locale.ENGLISH));

        assertThat(texts(page, "p")).contains("9,449 read = 9,398 counted + 37 outside the period + 14 skipped");
        assertThat(texts(page, "caption")).contains("The first 20 of 62 issues");
    }

    @Test
    void states_what_it_could_not_convert_and_what_nobody_counted() {
        String page = HtmlReport.of(card, terms).render(Locale.ENGLISH);

        assertThat(page)
                .contains("<dt>Revenue won</dt>\n<dd>CHF 1,716,800.50</dd>")
                .contains("<dt>Not included, no exchange rate</dt>\n<dd>USD 88,000.00</dd>")
                .contains("<td class=\"number\">no data</td>");
    }

    @Test
    void never_lets_data_become_markup() throws Exception {
        ResolvedTerms hostile = SampleScorecards.hostileTerms();

        String page = HtmlReport.of(SampleScorecards.hostile(hostile), hostile).render(Locale.ENGLISH);

        assertThat(page).doesNotContainIgnoringCase("<script").contains("&lt;script&gt;alert(&#39;1&#39;)");
        assertThat(parse(page).getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(parse(page), "h1")).containsExactly("<script>alert('1')</script>&\"␀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://", "src=", "href=", "url(", "@import", "<script", "<link"})
    void fetches_nothing(String reference) {
        // The namespace of a drawing is a name, which no browser loads.
        assertThat(HtmlReport.of(card, terms).render(SWISS).replace(Html.SVG_NAMESPACE, ""))
                .doesNotContain(reference);
    }

    @Test
    void forbids_loading_and_running_anything() throws Exception {
        assertThat(elements(parse(HtmlReport.of(card, terms).render(Locale.ENGLISH)), "meta"))
                .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .singleElement()
                .extracting(meta -> meta.getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void shows_no_verdict_by_colour_alone() throws Exception {
        Document page = parse(HtmlReport.of(card, terms).render(Locale.ENGLISH));

        assertThat(elements(page, "span").stream()
                        .filter(span -> span.getAttribute("class").startsWith("verdict "))
                        .map(Element::getTextContent))
                .isNotEmpty()
                .allMatch(text -> text.matches("[✓✕!→○–] (met|missed|at risk|on track|upcoming|no data)"));
    }

    @Test
    void gives_every_table_header_a_scope_and_every_id_once() throws Exception {
        Document page = parse(HtmlReport.of(card, terms).render(Locale.ENGLISH));

        assertThat(elements(page, "th")).isNotEmpty().allMatch(header -> header.hasAttribute("scope"));
        assertThat(elements(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void reads_the_same_under_another_default_locale() {
        String page = HtmlReport.of(card, terms).render(Locale.ENGLISH);

        for (String other : List.of("tr-TR", "de-DE", "ar-EG-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(other));
            ResourceBundle.clearCache(HtmlReport.class.getClassLoader());
            assertThat(HtmlReport.of(card, terms).render(Locale.ENGLISH)).isEqualTo(page);
        }
    }

    @Test
    void has_a_page_without_any_numbers() throws Exception {
        Document page = parse(
                HtmlReport.of(SampleScorecards.withoutNumbers(terms), terms).render(Locale.ENGLISH));

        assertThat(texts(page, "p"))
                .contains(
                        "The funnel was not counted.",
                        "No lead is behind a miss.",
                        "The numbers were entered by hand; there are no records to account for.");
    }

    @Test
    void speaks_both_languages_with_the_same_keys() {
        assertThat(bundle("de").keySet()).isEqualTo(bundle("en").keySet());
    }

    @Test
    void refuses_the_terms_of_another_agreement() {
        Scorecard other = card.withVersion(3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlReport.of(other, terms))
                .withMessage("report on the scorecard of 'acme-2026/3': terms must be those that were evaluated, but"
                        + " were those of 'acme-2026/2'");
    }

    /** For a look at the page: target/report-sample.html. */
    @Test
    void writes_a_sample_to_look_at() throws Exception {
        Path sample = Path.of("target", "report-sample.html");

        Files.createDirectories(sample.getParent());
        Files.writeString(sample, HtmlReport.of(card, terms).render(SWISS));

        assertThat(sample).isNotEmptyFile();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(HtmlReport.class.getName() + "_" + language, Locale.ROOT);
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
