package org.closedloop.sla.json.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.report.crm.HtmlImportReport;
import org.closedloop.sla.report.crm.Obstacle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlImportReportTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");
    private static final Import FLAWED = SampleImports.withFlaws();
    private static final Import LARGE = SampleImports.large();

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH", "fr"})
    void is_well_formed_with_much_or_nothing_to_report(String language) throws Exception {
        Locale in = Locale.forLanguageTag(language);

        for (Import imported : List.of(FLAWED, LARGE, SampleImports.withoutRecords())) {
            String page = HtmlImportReport.of("acme", imported)
                    .withObstacles(obstacles(imported, in))
                    .withChanges(List.of())
                    .render(in);
            assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"");
            assertThat(parse(page).getDocumentElement().getTagName()).isEqualTo("html");
        }
    }

    @Test
    void forbids_loading_and_running_anything() throws Exception {
        assertThat(elements(page(FLAWED, Locale.ENGLISH), "meta")).anySatisfy(meta -> {
            assertThat(meta.getAttribute("http-equiv")).isEqualTo("Content-Security-Policy");
            assertThat(meta.getAttribute("content")).isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        });
    }

    @Test
    void names_in_one_sentence_what_must_be_mended() throws Exception {
        Document page = page(FLAWED, Locale.ENGLISH);

        assertThat(texts(page, "h1")).containsExactly("✕ Cannot be scored yet");
        assertThat(texts(page, "p"))
                .contains(
                        "This import cannot be scored yet. To be fixed: properties that no record has (2), stages"
                                + " that no lead entered (1).",
                        "Source: no record has a value here; did you mean 'Sources'? property-never-seen",
                        "no lead entered stage 'customer' stage-not-reached");
    }

    @Test
    void names_it_in_german() throws Exception {
        Document page = page(FLAWED, SWISS);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("de-CH");
        assertThat(texts(page, "title")).containsExactly("CRM-Import: Noch nicht auswertbar");
        assertThat(texts(page, "p"))
                .contains("Dieser Import ist noch nicht auswertbar. Zu beheben: Felder, die kein Datensatz hat (2),"
                        + " Stages, die kein Lead erreichte (1).");
    }

    @Test
    void says_what_was_accepted_where_nothing_must_be_mended() throws Exception {
        assertThat(texts(parse(HtmlImportReport.of("acme", FLAWED).render(Locale.ENGLISH)), "p"))
                .contains("This import can be scored. Accepted as they are: properties that no record has (2), stages"
                        + " that no lead entered (1).");
        assertThat(texts(page(SampleImports.withoutRecords(), Locale.ENGLISH), "p"))
                .contains("This import can be scored: nothing that the mapping needs is missing.");
    }

    @Test
    void counts_every_record_and_the_reasons_of_those_that_were_skipped() throws Exception {
        Document page = page(FLAWED, Locale.ENGLISH);

        assertThat(rows(page, "records"))
                .containsExactly(
                        "Leads | | 203 | 52 | 0 | 151",
                        "id-missing | | | | | 150",
                        "out-of-scope | | | | | 1",
                        "Deals | | 2 | 0 | 2 | 0",
                        "All | | 205 | 52 | 2 | 151");
        assertThat(labels(page))
                .contains("Leads: 203 read, 52 taken, 0 merged, 151 skipped", "skipped, id-missing: 150 of 203");
    }

    @Test
    void shows_each_property_that_is_read() throws Exception {
        assertThat(rows(page(FLAWED, Locale.ENGLISH), "properties"))
                .contains(
                        "Created | | 203 | | 6 | 46 | | lead.createdAt",
                        "Source✕ never seen; did you mean 'Sources'? | | 0 | 203 | | | | lead.source",
                        "Handed over | | 2 | 201 | | 1 | 1 | lead.stages.sql, lead.handedOverAt");
    }

    @Test
    void names_each_property_that_nobody_reads() throws Exception {
        Document page = page(FLAWED, Locale.ENGLISH);

        assertThat(texts(page, "h3")).contains("Not in the mapping: 6");
        assertThat(rows(page, "properties unread"))
                .anySatisfy(row -> assertThat(row).startsWith("Sources | ").endsWith("did you mean 'Source'?"))
                .anySatisfy(row -> assertThat(row).startsWith("Note | "))
                .contains("Deal stage | | 2 | 201 | read from: Deals");
    }

    @Test
    void lists_each_value_with_what_it_was_taken_for() throws Exception {
        Document page = page(FLAWED, Locale.ENGLISH);

        assertThat(texts(page, "h3")).contains("Values of Deal stage: 2", "Values of Currency: 2", "Values of Test: 1");
        assertThat(rows(page, "values"))
                .contains("Won | | 1 | won", "yes | | 1 | exclusions: test record", "Lo␁st[U+00A0]? | | 1 | open");
    }

    @Test
    void sums_up_stages_outcomes_and_currencies() throws Exception {
        assertThat(rows(page(FLAWED, Locale.ENGLISH), "sums"))
                .containsExactly("sql | | 2", "customer | | 0", "open | | 1", "won | | 1", "CHF | | 1", "EUR | | 1");
    }

    @Test
    void gives_all_issues_that_were_kept_with_place_and_record() throws Exception {
        Document page = page(FLAWED, Locale.ENGLISH);

        assertThat(texts(page, "h3")).contains("time-unreadable 6", "id-missing 150");
        assertThat(texts(page, "p"))
                .contains(
                        "Total: 6; all are listed.",
                        "Total: 150; the first 100 are listed, and 50 were counted but not kept.");
        assertThat(rows(page, "issues"))
                .hasSize(FLAWED.getIssues().size())
                .contains(
                        "leads.csv, line 197 | lead L46 | Created | 'soon' is not a time; the field was ignored",
                        "leads.csv, line 2 | – | – | the id is missing; the record was skipped");
    }

    @Test
    void says_that_an_entry_may_stand_for_several_records() throws Exception {
        Import together = FLAWED.withIssueCounts(Map.of(ImportReason.TIME_UNREADABLE, 90L));

        assertThat(texts(page(together, Locale.ENGLISH), "p"))
                .contains("Total: 90; one entry may cover several records, so 6 are listed.");
    }

    @ParameterizedTest
    @CsvSource({"Further rows: 1,issues", "Further rows: 95,issues", "Further rows: 388,values"})
    void unfolds_what_is_not_open(String summary, String table) throws Exception {
        Document page = page(table.equals("values") ? LARGE : FLAWED, Locale.ENGLISH);

        assertThat(texts(page, "summary")).contains(summary);
        assertThat(elements(page, "details")).allMatch(all -> !all.hasAttribute("open"));
    }

    @Test
    void leaves_out_no_column_and_no_value_of_a_large_export() throws Exception {
        Document page = page(LARGE, Locale.ENGLISH);

        assertThat(rows(page, "properties unread").stream().filter(row -> row.startsWith("custom_property_")))
                .hasSize(1000);
        assertThat(rows(page, "values").stream().filter(row -> row.startsWith("Stage ")))
                .hasSize(400);
    }

    @Test
    void lists_what_changed_only_if_it_was_compared() throws Exception {
        ProfileChange gone = ProfileChange.builder()
                .type(ProfileChange.Type.GONE)
                .kind(RecordKind.LEAD)
                .property("Region")
                .build();
        HtmlImportReport report = HtmlImportReport.of("acme", FLAWED);

        assertThat(texts(parse(report.render(Locale.ENGLISH)), "h2")).doesNotContain("Changes since the last export");
        assertThat(texts(parse(report.withChanges(List.of()).render(Locale.ENGLISH)), "p"))
                .contains("Nothing changed.");
        assertThat(texts(parse(report.withChanges(List.of(gone)).render(Locale.ENGLISH)), "li"))
                .contains(gone.explain(Locale.ENGLISH));
    }

    @Test
    void has_no_list_of_the_leads() {
        String page = HtmlImportReport.of("acme", FLAWED).render(Locale.ENGLISH);

        // L1 to L45 were taken without anything to report.
        assertThat(IntStream.rangeClosed(1, 45).mapToObj(i -> "L" + i))
                .allSatisfy(lead -> assertThat(page).doesNotContain("lead " + lead + "<", ">" + lead + "<"));
    }

    @Test
    void never_lets_data_become_markup() throws Exception {
        Import hostile = FLAWED.withIssues(FLAWED.getIssues().stream()
                .map(issue -> issue.withPlace(RecordPlace.line(SampleImports.HOSTILE, 1))
                        .withProperty(SampleImports.HOSTILE + "\u0000"))
                .toList());

        String page = HtmlImportReport.of(SampleImports.HOSTILE, hostile).render(Locale.ENGLISH);

        assertThat(page).doesNotContainIgnoringCase("<script").contains("&lt;script&gt;alert(&#39;1&#39;)");
        assertThat(rows(parse(page), "issues"))
                .contains(SampleImports.HOSTILE + ", line 1 | lead <b> | " + SampleImports.HOSTILE + "␀ | '"
                        + SampleImports.HOSTILE
                        + "' is not a time; setting format.timePatterns in the mapping may help;"
                        + " the field was ignored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://", "src=", "href=", "url(", "@import", "<script", "<link"})
    void fetches_nothing(String reference) {
        // The namespace of a drawing is a name, which no browser loads.
        assertThat(HtmlImportReport.of("acme", FLAWED).render(SWISS).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain(reference);
    }

    @Test
    void gives_every_header_a_scope_every_region_a_name_and_every_id_once() throws Exception {
        Document page = page(FLAWED, Locale.ENGLISH);

        assertThat(elements(page, "th")).isNotEmpty().allMatch(header -> header.hasAttribute("scope"));
        assertThat(elements(page, "svg"))
                .isNotEmpty()
                .allMatch(bar -> !bar.getAttribute("aria-label").isBlank());
        assertThat(elements(page, "div").stream()
                        .filter(div -> div.getAttribute("role").equals("region")))
                .isNotEmpty()
                .allMatch(region -> region.hasAttribute("aria-label") || region.hasAttribute("aria-labelledby"));
        assertThat(elements(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void reads_the_same_under_another_default_locale() {
        String page = HtmlImportReport.of("acme", FLAWED).render(Locale.ENGLISH);

        for (String other : List.of("tr-TR", "de-DE", "ar-EG-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(other));
            ResourceBundle.clearCache(HtmlImportReport.class.getClassLoader());
            assertThat(HtmlImportReport.of("acme", FLAWED).render(Locale.ENGLISH))
                    .isEqualTo(page);
        }
    }

    @Test
    void has_a_word_in_both_languages_for_every_kind_and_every_reason_that_must_be_mended() {
        assertThat(bundle("de").keySet()).isEqualTo(bundle("en").keySet());
        assertThat(bundle("en").keySet())
                .containsAll(Stream.of(ImportReason.values())
                        .filter(reason -> reason.isAboutPage() || reason.isAboutMapping())
                        .map(reason -> "topic." + reason.getCode())
                        .toList())
                .containsAll(Stream.of(RecordKind.values())
                        .flatMap(kind -> Stream.of("kind." + kind, "one." + kind))
                        .toList());
    }

    private static List<Obstacle> obstacles(Import imported, Locale in) {
        return imported.getIssues().stream()
                .filter(issue -> issue.getReason().isAboutMapping())
                .map(issue -> Obstacle.of(issue, in))
                .toList();
    }

    private static Document page(Import imported, Locale in) throws Exception {
        return parse(HtmlImportReport.of("acme", imported)
                .withObstacles(obstacles(imported, in))
                .render(in));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(HtmlImportReport.class.getName() + "_" + language, Locale.ROOT);
    }

    /** The rows of all tables of a style, without their heads, cell by cell. */
    private static List<String> rows(Document page, String style) {
        return elements(page, "table").stream()
                .filter(table -> table.getAttribute("class").equals(style))
                .flatMap(table -> elements(table, "tr").stream().skip(1))
                .map(row -> {
                    NodeList cells = row.getChildNodes();
                    return IntStream.range(0, cells.getLength())
                            .filter(i -> cells.item(i) instanceof Element)
                            .mapToObj(i -> cells.item(i).getTextContent().strip())
                            .reduce((one, other) -> one + " | " + other)
                            .orElse("")
                            .replaceAll(" +", " ");
                })
                .toList();
    }

    private static List<String> labels(Document page) {
        return elements(page, "svg").stream()
                .map(bar -> bar.getAttribute("aria-label"))
                .toList();
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page, tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Document page, String tag) {
        return of(page.getElementsByTagName(tag));
    }

    private static List<Element> elements(Element parent, String tag) {
        return of(parent.getElementsByTagName(tag));
    }

    private static List<Element> of(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
