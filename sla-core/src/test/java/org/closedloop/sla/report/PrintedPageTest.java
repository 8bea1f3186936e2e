package org.closedloop.sla.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.html.SvgColor;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What WeasyPrint 57.2, openhtmltopdf 1.1.24 and LibreOffice 7.4 need beside what a browser needs. */
class PrintedPageTest {

    private static final Pattern BLOCK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SHAPE = Pattern.compile("<(?:rect|polyline|polygon|path|line) [^>]*>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/closedloop/sla/document/contract.css",
                "/org/closedloop/sla/report/report.css",
                "/org/closedloop/sla/report/crm/import.css",
                "/org/closedloop/sla/report/planning/plan.css"
            })
    void each_variable_of_a_style_sheet_has_a_plain_value_before_it(String path) {
        BLOCK.matcher(css(path)).results().map(block -> block.group(1)).forEach(block -> {
            String before = "";
            for (String declaration : block.split(";")) {
                String property = declaration.strip().split(":")[0];
                if (declaration.contains("var(")) {
                    assertThat(before)
                            .as(path + ":" + declaration)
                            .startsWith(property + ":")
                            .doesNotContain("var(");
                }
                before = declaration.strip();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/org/closedloop/sla/document/contract.css", "/org/closedloop/sla/report/report.css"})
    void headings_stay_with_their_tables_and_heads_of_tables_are_repeated(String path) {
        assertThat(css(path))
                .containsPattern("h1, h2, h3[^{}]*\\{ page-break-after: avoid; break-after: avoid; }")
                .containsPattern("\\btr\\b[^{}]*\\{ page-break-inside: avoid; break-inside: avoid; }")
                .contains("thead { display: table-header-group;", "table { -fs-table-paginate: paginate; }")
                .doesNotContain(":has(");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_contract_has_no_element_that_LibreOffice_shows_as_a_comment(String page) {
        assertThat(page).doesNotContain("http-equiv").contains("<meta charset=\"utf-8\"/>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_table_has_a_head(String page) {
        assertThat(page.split("<table", -1))
                .hasSameSizeAs(page.split("<thead>", -1))
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH"})
    void paragraphs_of_a_contract_have_classes(String language) {
        String page = AgreementDocument.of(SlaFixtures.completeAgreement())
                .render(Locale.forLanguageTag(language), DocumentFormat.HTML);
        assertThat(page)
                .contains("<p class=\"numbered\"><strong>1.1</strong> ")
                .contains("<p class=\"numbered introduction\"><strong>3.1</strong> ")
                .containsPattern("<p class=\"introduction\">[^<]+</p>\n<table>");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void each_shape_of_a_drawing_has_its_colour(String page) {
        List<String> shapes =
                SHAPE.matcher(page).results().map(MatchResult::group).toList();
        assertThat(shapes)
                .hasSizeGreaterThan(10)
                .allMatch(shape -> shape.contains(" fill=\"") || shape.contains(" stroke=\""));
        assertThat(page.split("<svg ", -1)).hasSameSizeAs(page.split("<svg xmlns=\"http://www.w3.org/2000/svg\" ", -1));
    }

    @ParameterizedTest
    @EnumSource(SvgColor.class)
    void a_colour_is_that_of_the_style_sheet(SvgColor color) {
        assertThat(css("/org/closedloop/sla/report/report.css") + css("/org/closedloop/sla/report/crm/import.css"))
                .contains("--" + color.getStyle() + ": " + color.getCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"met", "missed", "at-risk", "upcoming", "no-data", "taken", "merged", "skipped", "unreadable"})
    void a_style_of_the_style_sheets_has_its_colour(String style) {
        String css = css("/org/closedloop/sla/report/report.css") + css("/org/closedloop/sla/report/crm/import.css");
        assertThat(css)
                .containsPattern("\\." + style + "\\b[^{}]*\\{ fill: "
                        + SvgColor.of(style).getCode() + ";");
    }

    static Stream<String> reports() {
        ResolvedTerms terms = SampleScorecards.terms();
        return Stream.of(HtmlReport.of(SampleScorecards.of(terms), terms).render(Locale.GERMAN));
    }

    static Stream<String> contracts() {
        AgreementDocument contract = AgreementDocument.of(SlaFixtures.completeAgreement());
        return Stream.of("en", "de", "de-CH")
                .map(language -> contract.render(Locale.forLanguageTag(language), DocumentFormat.HTML));
    }

    static Stream<String> pages() {
        return Stream.concat(reports(), contracts());
    }

    private static String css(String path) {
        try (InputStream in = PrintedPageTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
