package org.closedloop.sla.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The charts of the page show the numbers of the scorecard. */
class ReportChartsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 13);

    private final ResolvedTerms terms = SampleScorecards.terms();
    private final Scorecard typed = SampleScorecards.of(terms);

    /** The terms with the target that is counted from leads. */
    private final ResolvedTerms small = terms.getAgreement()
            .withMetrics(terms.getAgreement().getMetrics().get(0))
            .withTargets(terms.getAgreement().getTargets().get(0))
            .resolve(terms.getCalendar());

    @Test
    void the_trend_has_a_column_for_each_window_with_data() throws Exception {
        Element trend = card(page(typed, FunnelNumbers.builder().build()), "sql-volume", "figure");

        assertThat(elements(trend, "rect").map(column -> column.getAttribute("class")))
                .containsExactly("column met", "column missed", "column met", "column met", "column at-risk");
        assertThat(elements(trend, "li").map(Element::getTextContent))
                .containsExactly(
                        "January 2026: 131 (required 120), met",
                        "February 2026: 118 (required 120), missed",
                        "March 2026: 140 (required 120), met",
                        "April 2026: 122 (required 120), met",
                        "May 2026: 41 (required 120), at risk");
        assertThat(elements(trend, "title").map(Element::getTextContent))
                .containsExactlyElementsOf(
                        elements(trend, "li").map(Element::getTextContent).toList());
    }

    @Test
    void the_columns_are_as_high_as_their_values() throws Exception {
        Element trend = card(page(typed, FunnelNumbers.builder().build()), "sql-volume", "figure");

        // The chart ends at 147, 1.05 times the largest value.
        assertThat(elements(trend, "rect").map(column -> column.getAttribute("height")))
                .containsExactly("89.12", "80.27", "95.24", "82.99", "27.89");
        assertThat(elements(trend, "polyline").map(line -> line.getAttribute("points")))
                .singleElement()
                .asString()
                .startsWith("0.00,18.37 8.33,18.37 8.33,18.37")
                .endsWith("100.00,18.37");
    }

    @Test
    void a_target_with_one_measured_window_has_no_trend() throws Exception {
        Document page = page(typed, FunnelNumbers.builder().build());

        assertThat(figures(page, "contact-attempts")).isEmpty();
    }

    @Test
    void the_growth_of_an_open_window_ends_at_its_actual_value() throws Exception {
        ResolvedTerms detailed = ReportDetails.terms(small, AS_OF);
        FunnelNumbers numbers = leads().collect(FunnelCounter.collector(detailed, AS_OF));
        Scorecard counted = SlaEvaluator.evaluate(detailed, numbers, AS_OF);

        Element growth = card(page(small, counted, numbers), "sql-volume", "figure");

        assertThat(growth.getAttribute("class")).isEqualTo("burn-up");
        assertThat(elements(growth, "title").map(Element::getTextContent))
                .hasSize(13)
                .startsWith("1 May 2026: 0", "2 May 2026: 0", "3 May 2026: 0", "4 May 2026: 1", "5 May 2026: 1")
                .endsWith("12 May 2026: 2", "13 May 2026: 3");
        assertThat(counted.target("sql-volume").orElseThrow().current().flatMap(WindowResult::getActual))
                .contains(BigDecimal.valueOf(3));
    }

    @Test
    void a_window_whose_days_were_not_counted_has_no_growth() throws Exception {
        FunnelNumbers numbers = leads().collect(FunnelCounter.collector(small, AS_OF));
        Scorecard counted = SlaEvaluator.evaluate(small, numbers, AS_OF);

        assertThat(figures(page(small, counted, numbers), "sql-volume").map(figure -> figure.getAttribute("class")))
                .doesNotContain("burn-up");
    }

    @Test
    void counting_the_details_changes_no_result() {
        FunnelNumbers plain = leads().collect(FunnelCounter.collector(small, AS_OF));
        ResolvedTerms more = ReportDetails.terms(small, AS_OF);
        FunnelNumbers detailed = leads().collect(FunnelCounter.collector(more, AS_OF));

        assertThat(SlaEvaluator.evaluate(more, detailed, AS_OF)).isEqualTo(SlaEvaluator.evaluate(small, plain, AS_OF));
        assertThat(detailed.getWindows()).containsKey(DateRange.parse("2026-05-13/2026-05-13"));
    }

    @Test
    void the_funnel_states_how_many_leads_reached_the_next_stage() throws Exception {
        ResolvedTerms detailed = ReportDetails.terms(small, AS_OF);
        FunnelNumbers numbers = leads().collect(FunnelCounter.collector(detailed, AS_OF));
        Document page = page(small, SlaEvaluator.evaluate(detailed, numbers, AS_OF), numbers);

        assertThat(elements(page.getDocumentElement(), "tr")
                        .filter(row -> row.getTextContent().startsWith("MQL"))
                        .map(row ->
                                elements(row, "td").map(Element::getTextContent).toList()))
                .containsExactly(List.of("\n", "4", "75% (3)"));
    }

    @Test
    void the_response_times_add_up_to_all_leads() throws Exception {
        Document page = page(typed, FunnelNumbers.builder().build());
        Element table = elements(page.getDocumentElement(), "table")
                .filter(one -> one.getTextContent().contains("sql-response: At least 95%"))
                .findFirst()
                .orElseThrow();

        assertThat(elements(elements(table, "tbody").findFirst().orElseThrow(), "tr")
                        .map(row ->
                                elements(row, "th").findFirst().orElseThrow().getTextContent() + ": "
                                        + elements(row, "td")
                                                .skip(1)
                                                .findFirst()
                                                .orElseThrow()
                                                .getTextContent()))
                .containsExactly(
                        "up to 1 h 0 min: 400",
                        "over 1 h 0 min up to 2 h 0 min: 0",
                        "over 2 h 0 min up to 4 h 0 min: 155",
                        "over 4 h 0 min up to 8 h 0 min: 25",
                        "over 8 h 0 min up to 16 h 0 min: 0",
                        "over 16 h 0 min: 0",
                        "overdue, still open: 7",
                        "pending: 6",
                        "cannot be timed: 4");
    }

    @Test
    void the_next_obligations_have_a_day_and_their_parties() throws Exception {
        Document page = page(typed, FunnelNumbers.builder().build());

        assertThat(elements(page.getDocumentElement(), "tr")
                        .map(Element::getTextContent)
                        .filter(row -> row.startsWith("31 May 2026"))
                        .findFirst()
                        .orElseThrow()
                        .replace("\n", " "))
                .isEqualTo("31 May 2026 2026-05 ends; targets to be judged: sql-volume, sql-acceptance,"
                        + " lead-completeness, sql-response, deal-feedback.Inbound Marketing, Inbound Sales ");
    }

    /** Four MQLs in April, of which three became SQLs in May. */
    private static Stream<Lead> leads() {
        String[] sqls = {"2026-05-04T08:00:00Z", "2026-05-11T08:00:00Z", "2026-05-13T20:00:00Z"};
        return IntStream.range(0, 4).mapToObj(i -> {
            Lead.Builder lead = Lead.builder()
                    .id("L-" + i)
                    .putStage(Stage.LEAD, Instant.parse("2026-04-01T08:00:00Z"))
                    .putStage(Stage.MQL, Instant.parse("2026-04-02T08:00:00Z"));
            return (i < 3 ? lead.putStage(Stage.SQL, Instant.parse(sqls[i])) : lead).build();
        });
    }

    private Document page(Scorecard card, FunnelNumbers numbers) throws Exception {
        return page(terms, card, numbers);
    }

    private static Document page(ResolvedTerms terms, Scorecard card, FunnelNumbers numbers) throws Exception {
        String page = HtmlReport.of(card, terms).withNumbers(numbers).render(Locale.ENGLISH);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static Element card(Document page, String target, String tag) {
        return elements(article(page, target), tag).findFirst().orElseThrow();
    }

    private static Stream<Element> figures(Document page, String target) {
        return elements(article(page, target), "figure");
    }

    private static Element article(Document page, String target) {
        return elements(page.getDocumentElement(), "article")
                .filter(article -> article.getAttribute("aria-labelledby").equals("target-" + target))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
