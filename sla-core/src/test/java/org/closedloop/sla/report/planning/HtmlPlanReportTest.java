package org.closedloop.sla.report.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanCosts;
import org.closedloop.sla.planning.validation.PlanValidator;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlPlanReportTest {

    private static final Plan PLAN = SlaFixtures.plan();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH", "fr"})
    void is_well_formed_in_every_language(String language) throws Exception {
        Document page = page(PLAN, Locale.forLanguageTag(language));

        assertThat(page.getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(texts(page, "h1")).containsExactly("Acme AG");
    }

    @Test
    void draws_the_funnel_from_the_deals_back_to_the_leads() throws Exception {
        Document page = page(PLAN.withGoals(PLAN.getGoals().get(0)), Locale.ENGLISH);

        assertThat(texts(page, "h2"))
                .containsExactly(
                        "2026-Q3, Switzerland", "Costs and return", "Team", "Targets for an agreement", "Notes");
        assertThat(texts(page, "th"))
                .containsSequence(
                        "Customers",
                        "Opportunities25% become Customers",
                        "SQL50% become Opportunities",
                        "MQL30% become SQL (120 of 400 in 2025)",
                        "Leads35% become MQL");
        assertThat(labels(page))
                .containsExactly(
                        "Customers: 27 required",
                        "Opportunities: 107 required",
                        "SQL: 214 required",
                        "MQL: 712 required",
                        "Leads: 2,032 required");
        assertThat(texts(page, "li"))
                .contains("SQL = Opportunities ÷ rate SQL → Opportunities = 106.67 ÷ 50% ≈ 213.33, rounded up to 214");
    }

    @Test
    void parts_that_are_not_planned_are_left_out() throws Exception {
        Plan bare = PLAN.withTeam(Optional.empty()).withCosts(PlanCosts.none()).withDurations();

        assertThat(texts(page(bare, Locale.GERMAN), "h2"))
                .containsExactly(
                        "Zu prüfen",
                        "2026-Q3, Switzerland",
                        "2026-Q4, Switzerland, enterprise",
                        "Ziele für eine Vereinbarung",
                        "Hinweise");
        assertThat(texts(page(bare, Locale.GERMAN), "td")).contains("nicht bekannt");
    }

    @Test
    void words_of_the_plan_are_never_markup() throws Exception {
        Plan hostile = PLAN.withCompany("<script>alert(1)</script>")
                .withGoals(PLAN.getGoals().get(0).withSegment("a & <b>"));

        assertThat(texts(page(hostile, Locale.ENGLISH), "h1")).containsExactly("<script>alert(1)</script>");
        assertThat(texts(page(hostile, Locale.ENGLISH), "h2")).contains("2026-Q3, Switzerland, a & <b>");
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys("en")).isEqualTo(keys("de"));
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(HtmlPlanReport.class.getName() + "_" + language, Locale.ROOT)
                .keySet();
    }

    private static Document page(Plan plan, Locale locale) throws Exception {
        String page = HtmlPlanReport.of(plan)
                .withTargets(List.of(plan.toTargets(DateRange.parse("2026"), WindowRule.quarterly())))
                .withFindings(new PlanValidator().validate(plan, locale))
                .render(locale);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>\n", ""))));
    }

    private static List<String> texts(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static List<String> labels(Document page) {
        NodeList nodes = page.getElementsByTagName("svg");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i ->
                        nodes.item(i).getAttributes().getNamedItem("aria-label").getTextContent())
                .toList();
    }
}
