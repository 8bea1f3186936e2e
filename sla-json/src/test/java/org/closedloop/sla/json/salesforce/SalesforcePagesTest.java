package org.closedloop.sla.json.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of pages, and missing ones. */
class SalesforcePagesTest {

    private static final String A = lead("A");
    private static final String B = lead("B");
    private static final String C = lead("C");
    private static final String D = lead("D");
    private static final String E = lead("E");
    private static final String NEXT = "/services/data/v60.0/query/01g";

    private static String lead(String id) {
        return "{'attributes': {'type': 'Lead'}, 'Id': '%s'}".formatted(id);
    }

    private static String page(int total, String next, String... records) {
        return "{'totalSize': %d, 'done': %s, %s'records': [%s]}"
                .formatted(
                        total,
                        next.isEmpty(),
                        next.isEmpty() ? "" : "'nextRecordsUrl': '" + next + "', ",
                        String.join(", ", records));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("page", page(2, "", A, B)),
                arguments("command line", "{'status': 0, 'result': " + page(2, "", A, B) + ", 'warnings': []}"),
                arguments("tree", "{'records': [" + A + ", " + B + "]}"),
                arguments("list", "[" + A + ", " + B + "]"),
                arguments("list of pages", "[" + page(1, "", A) + ", " + page(1, "", B) + "]"),
                arguments("one after another", A + "\n" + B + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void reads_each_form_of_page(String name, String text) throws IOException {
        assertThat(SalesforceRead.pages(text).words()).containsExactly("LEAD A {Id=A}", "LEAD B {Id=B}");
    }

    @Test
    void reads_pages_line_by_line() throws IOException {
        Recorded read = SalesforceRead.named("a.ndjson", A + "\n{'a\n" + B + "\n");

        assertThat(read.records)
                .extracting(record -> record.getPlace().toString())
                .containsExactly("a.ndjson, line 1", "a.ndjson, line 3");
        assertThat(read.skipped).hasSize(1);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        "[{'message': 'Session expired', 'errorCode': 'INVALID_SESSION_ID'}]",
                        "INVALID_SESSION_ID (Session expired)"),
                arguments("{'error': 'invalid_grant', 'error_description': 'expired'}", "invalid_grant (expired)"),
                arguments("{'status': 1, 'name': 'NOT_FOUND', 'message': 'no'}", "NOT_FOUND (no)"),
                arguments("[{'errorCode': 'REQUEST_LIMIT_EXCEEDED'}]", "REQUEST_LIMIT_EXCEEDED"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void reports_a_refusal(String text, String words) throws IOException {
        assertThat(SalesforceRead.pages(text).words())
                .containsExactly("told: page-refused at 1.json, record 1: " + words);
    }

    static Stream<Arguments> series() {
        String page1 = page(5, NEXT + "A-2", A, B);
        String page2 = page(5, NEXT + "A-4", C, D);
        String page3 = page(5, "", E);
        return Stream.of(
                arguments("all", List.of(page1, page2, page3), List.of()),
                arguments("all in another order", List.of(page3, page2, page1), List.of()),
                arguments("all, one twice", List.of(page1, page3, page2, page3, page1), List.of()),
                arguments("all in one file", List.of(page1 + page2 + page3), List.of()),
                arguments(
                        "without the last",
                        List.of(page1, page2),
                        List.of("page-missing at 2.json: " + NEXT + "A-4", "records-missing at 1.json: 4 (5)")),
                arguments(
                        "without the middle",
                        List.of(page1, page3),
                        List.of(
                                "page-missing at 1.json: " + NEXT + "A-2",
                                "records-missing at 1.json: 2 (5)",
                                "records-missing at 2.json: 1 (5)")),
                arguments("without the first", List.of(page2, page3), List.of("records-missing at 1.json: 3 (5)")),
                arguments("the last only", List.of(page3), List.of("records-missing at 1.json: 1 (5)")),
                arguments("locator without offset", List.of(page(2, NEXT + "A", A), page(2, "", B)), List.of()),
                arguments(
                        "locator without offset, alone",
                        List.of(page(2, NEXT + "A", A)),
                        List.of("page-missing at 1.json: " + NEXT + "A", "records-missing at 1.json: 1 (2)")),
                arguments(
                        "not done, and no URL",
                        List.of("{'totalSize': 2, 'done': false, 'records': [" + A + "]}"),
                        List.of("page-missing at 1.json", "records-missing at 1.json: 1 (2)")),
                arguments(
                        "not done, and nothing else",
                        List.of("{'done': false, 'records': [" + A + "]}"),
                        List.of("page-missing at 1.json")),
                arguments(
                        "two queries of the same size",
                        List.of(page(2, NEXT + "A-1", A), page(2, NEXT + "B-1", B), page(2, "", C), page(2, "", D)),
                        List.of()),
                arguments(
                        "two queries of the same size, one whole",
                        List.of(page(2, NEXT + "A-1", A), page(2, NEXT + "B-1", B), page(2, "", C)),
                        List.of("page-missing at 2.json: " + NEXT + "B-1", "records-missing at 2.json: 1 (2)")),
                arguments("a count", List.of(page(5, "")), List.of("records-missing at 1.json: 0 (5)")),
                arguments(
                        "the last cut off",
                        List.of(page1, page2, "{'totalSize': 5, 'done': true, 'records': [" + E),
                        List.of(
                                "page-cut-off at 3.json, record 2",
                                "page-missing at 2.json: " + NEXT + "A-4",
                                "records-missing at 1.json: 4 (5)")),
                arguments("a record that is none", List.of(page(2, "", A, "5")), List.of()),
                arguments(
                        "nested",
                        List.of(page(
                                1,
                                "",
                                "{'attributes': {'type': 'Lead'}, 'Id': 'A', 'Tasks': "
                                        + page(2, NEXT + "T-1", "{'attributes': {'type': 'Task'}, 'Id': 'T1'}") + "}")),
                        List.of(
                                "page-missing at 1.json, record 1: " + NEXT + "T-1",
                                "records-missing at 1.json, record 1: 1 (2)")),
                arguments(
                        "nested, and the page after it",
                        List.of(
                                page(
                                        1,
                                        "",
                                        "{'attributes': {'type': 'Lead'}, 'Id': 'A', 'Tasks': "
                                                + page(2, NEXT + "T-1", "{'attributes': {'type': 'Task'}, 'Id': 'T1'}")
                                                + "}"),
                                page(2, "", "{'attributes': {'type': 'Task'}, 'Id': 'T2'}")),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("series")
    void reports_missing_pages_and_records(String name, List<String> pages, List<String> told) throws IOException {
        assertThat(SalesforceRead.pages(pages.toArray(String[]::new)).words().stream()
                        .filter(word -> word.startsWith("told: "))
                        .map(word -> word.substring(6).replaceAll(" \\(line .*", "")))
                .isEqualTo(told);
    }

    @Test
    void no_page_is_lost_in_any_order() throws IOException {
        List<String> pages = Arrays.asList(page(5, NEXT + "A-2", A, B), page(5, NEXT + "A-4", C, D), page(5, "", E));
        for (int first = 0; first < 3; first++) {
            for (int second = 0; second < 3; second++) {
                if (first != second) {
                    String[] order = {pages.get(first), pages.get(second), pages.get(3 - first - second)};
                    assertThat(SalesforceRead.pages(order).told).isEmpty();
                }
            }
        }
    }

    @Test
    void places_have_the_last_part_of_the_path_of_a_file(@TempDir Path directory) throws IOException {
        Path page = Files.writeString(
                directory.resolve("leads.json"), page(2, NEXT, A).replace('\'', '"'));

        Import imported = SalesforceReader.of(CrmMapping.salesforce(ZoneId.of("Europe/Zurich")))
                .read(page)
                .finish();

        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.PAGE_MISSING)
                .extracting(issue -> issue.getPlace().orElseThrow().toString())
                .containsExactly("leads.json");
    }

    @Test
    void refuses_to_read_after_the_end() {
        SalesforceReader reader = SalesforceReader.of(CrmMapping.salesforce(ZoneId.of("Europe/Zurich")));

        assertThat(reader.finish()).isSameAs(reader.finish());
        assertThatThrownBy(() -> reader.read(SalesforceRead.in("[]"), "a.json"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("salesforce reader: the import is finished");
    }
}
