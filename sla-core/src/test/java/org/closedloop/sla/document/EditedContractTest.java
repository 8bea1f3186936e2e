package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.document.Golden.ENGLISH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of a contract and the agreements that are read from them. */
class EditedContractTest {

    private static final String TEXT = Golden.text("en");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_edited_contract_is_read(String edit, String text, Agreement expected) {
        assertThat(text).isNotEqualTo(TEXT);
        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(expected);
    }

    static Stream<Arguments> an_edited_contract_is_read() {
        return Stream.of(
                read("a count", "at least 120 per", "at least 1,150 per", with(volume().withAtLeast(1150))),
                read(
                        "a count without its comma",
                        "at least 120 per",
                        "at least 1150 per",
                        with(volume().withAtLeast(1150))),
                read(
                        "a tolerance without a space",
                        "| 3 | 5% |",
                        "| 3 | 7.5 % |",
                        with(volume().withTolerance(new BigDecimal("0.075")))),
                read(
                        "a window",
                        "120 per calendar month",
                        "120 per calendar quarter",
                        with(volume().withWindow(WindowRule.quarterly()))),
                read(
                        "a name",
                        "Mia Keller | Max Roth",
                        "Mia Keller | Anna Roth",
                        ENGLISH.withPosts(
                                ENGLISH.getPosts().get(0).withDeputy("Anna Roth"),
                                ENGLISH.getPosts().get(1),
                                ENGLISH.getPosts().get(2))),
                read("a date", "15 Jan 2026", "2 February 2026", firstMeeting()),
                read("a date as a machine writes it", "15 Jan 2026", "2026-02-02", firstMeeting()),
                read(
                        "the term",
                        "31 Dec 2026, both",
                        "30 Jun 2026, both",
                        ENGLISH.withScope(ENGLISH.getScope()
                                .withPeriod(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))))),
                read(
                        "a definition added",
                        "a call back. |\n",
                        "a call back. |\n| Cold lead | Any other. |\n",
                        withTerm()),
                read(
                        "a definition added at the top",
                        "|---|---|\n| Hot lead",
                        "|---|---|\n| Cold lead | Any other. |\n| Hot lead",
                        withTermFirst()),
                read(
                        "a target added, without a number",
                        "| 2 | webinar-volume",
                        "|  | more-sqls | Leads that reach the stage SQL for the"
                                + " first time: at least 300 per calendar quarter. | 1 | none | Metric: sqls<br>Cut window: in full |\n| 2 | webinar-volume",
                        withTarget()),
                read(
                        "a consequence removed",
                        "<br>If missed: Marketing moves budget into search until the gap is closed.",
                        "",
                        with(volume().withConsequence(Optional.empty()))),
                read("a criterion added", "six months |", "six months<br>– Somebody signs |", withCriterion()),
                read(
                        "a quoted name in straight quotation marks",
                        "calendar “zurich”",
                        "calendar \"basel\"",
                        ENGLISH.withScope(ENGLISH.getScope().withCalendar("basel"))),
                read(
                        "participants",
                        "Mia Keller and Sam Frei",
                        "Mia Keller, Sam Frei, and “Legal, Risk and Audit”",
                        ENGLISH.withReview(ENGLISH.getReview()
                                .orElseThrow()
                                .withParticipants("Mia Keller", "Sam Frei", "Legal, Risk and Audit"))),
                read(
                        "white space within a sentence",
                        "The first meeting takes",
                        "The first\u00a0meeting  takes",
                        ENGLISH),
                edited(
                        "criteria with other dashes",
                        text -> text.replace("| – ", "| * ")
                                .replace("<br>– ", "<br>* ")
                                .replace("| * |", "| - |"),
                        ENGLISH),
                edited("blank lines lost between paragraphs", text -> text.replace("\n\n**", "\n**"), ENGLISH),
                read(
                        "a number in bold that is no paragraph's",
                        "Deals won, of all deals",
                        "**95** deals won, of all deals",
                        ENGLISH.withDefinitions(
                                ENGLISH.getDefinitions().withCloseRate("95 deals won, of all deals closed."))),
                read(
                        "a count in bold with a dot",
                        "Deals won, of all deals",
                        "**50.** deal won, of all deals",
                        ENGLISH.withDefinitions(
                                ENGLISH.getDefinitions().withCloseRate("50. deal won, of all deals closed."))),
                read("numbers of paragraphs", "**2.3** Group", "**2.9** Group", ENGLISH),
                read(
                        "a signature",
                        "| Inside Sales | Ida Wyss |  |  |",
                        "| Inside Sales | Ida Wyss | 13 Dec 2025 | signed |",
                        signed()),
                read("Windows' line ends", "\n", "\r\n", ENGLISH),
                read("a byte order mark", "# Service", "\uFEFF# Service", ENGLISH),
                read(
                        "columns that were aligned",
                        "|---|---|---|\n| Marketing | Inbound Marketing |",
                        "|:---  |:---:| ---: |\n|  Marketing|Inbound Marketing    |",
                        ENGLISH),
                edited("columns that were swapped", EditedContractTest::swappedColumns, ENGLISH),
                edited("lines that were wrapped", EditedContractTest::wrapped, ENGLISH),
                edited("clauses that were swapped", EditedContractTest::swappedClauses, ENGLISH),
                edited("rows of targets that were swapped", EditedContractTest::swappedRows, ENGLISH));
    }

    @Test
    void a_currency_changed_in_one_place_is_read_without_a_problem() {
        Agreement read = AgreementDocument.parse(TEXT.replace("agreement are in CHF", "agreement are in EUR"))
                .orElseThrow();
        assertThat(new AgreementValidator().validate(read, Locale.ENGLISH))
                .anyMatch(finding -> finding.getMessage().contains("EUR"));
    }

    @Test
    void the_same_edit_is_read_in_every_spelling() {
        String german = Golden.text("de").replace("mindestens 120 je", "mindestens 1.150 je");
        String swiss = Golden.text("de-CH").replace("mindestens 120 je", "mindestens 1’150 je");
        assertThat(AgreementDocument.parse(german).orElseThrow())
                .isEqualTo(AgreementDocument.parse(swiss).orElseThrow());
        assertThat(AgreementDocument.parse(swiss).getLanguage()).isEqualTo(Locale.forLanguageTag("de-CH"));
        assertThat(AgreementDocument.parse(Golden.text("de").replace("einschließlich", "einschliesslich"))
                        .getAgreement())
                .isPresent();
    }

    private static Arguments read(String edit, String before, String after, Agreement expected) {
        return Arguments.of(edit, TEXT.replace(before, after), expected);
    }

    private static Arguments edited(String edit, UnaryOperator<String> change, Agreement expected) {
        return Arguments.of(edit, change.apply(TEXT), expected);
    }

    private static VolumeTarget volume() {
        return (VolumeTarget) ENGLISH.getTargets().get(0);
    }

    private static Agreement with(Target first) {
        List<Target> targets = new ArrayList<>(ENGLISH.getTargets());
        targets.set(0, first);
        return ENGLISH.withTargets(targets);
    }

    private static Agreement withTarget() {
        List<Target> targets = new ArrayList<>(ENGLISH.getTargets());
        targets.add(
                1,
                VolumeTarget.of(
                        "more-sqls",
                        volume().getResponsible(),
                        "sqls",
                        300,
                        WindowRule.quarterly().cut(CutWindow.FULL)));
        return ENGLISH.withTargets(targets);
    }

    private static Agreement firstMeeting() {
        return ENGLISH.withReview(ENGLISH.getReview().orElseThrow().withFirstDate(LocalDate.of(2026, 2, 2)));
    }

    private static Agreement withTerm() {
        Definitions definitions = ENGLISH.getDefinitions();
        return ENGLISH.withDefinitions(
                definitions.withTerms(definitions.getTerms().get(0), Term.of("Cold lead", "Any other.")));
    }

    private static Agreement withTermFirst() {
        Definitions definitions = ENGLISH.getDefinitions();
        return ENGLISH.withDefinitions(definitions.withTerms(
                Term.of("Cold lead", "Any other."), definitions.getTerms().get(0)));
    }

    private static Agreement withCriterion() {
        Definitions definitions = ENGLISH.getDefinitions();
        return ENGLISH.withDefinitions(definitions.withStages(definitions.getStages().stream()
                .map(stage -> stage.getCriteria().isEmpty()
                        ? stage
                        : stage.withCriteria(Stream.concat(stage.getCriteria().stream(), Stream.of("Somebody signs"))
                                .toList()))
                .toList()));
    }

    private static Agreement signed() {
        return ENGLISH.withSignatures(Stream.concat(
                        ENGLISH.getSignatures().stream(),
                        Stream.of(Signature.of(Role.INSIDE_SALES, "Ida Wyss", LocalDate.of(2025, 12, 13))))
                .toList());
    }

    private static String swappedColumns(String text) {
        return text.replace(
                        "| Role in this agreement | Function in the company |",
                        "| Function in the company | Role in this agreement |")
                .replace("| Marketing | Inbound Marketing |", "| Inbound Marketing | Marketing |")
                .replace("| Sales | Inbound Sales |", "| Inbound Sales | Sales |")
                .replace("| Inside Sales | Inside Sales Development |", "| Inside Sales Development | Inside Sales |");
    }

    /** Every line of prose at 60 characters, as editors do. */
    private static String wrapped(String text) {
        return String.join(
                "\n", text.lines().map(EditedContractTest::wrappedLine).toList());
    }

    private static String wrappedLine(String line) {
        return line.startsWith("|") || line.startsWith("#") ? line : line.replaceAll("(.{40,60}) ", "$1\n");
    }

    private static String swappedClauses(String text) {
        int nine = text.indexOf("## 9. ");
        int ten = text.indexOf("## 10. ");
        int eleven = text.indexOf("## 11. ");
        return text.substring(0, nine)
                + text.substring(ten, eleven)
                + text.substring(nine, ten)
                + text.substring(eleven);
    }

    private static String swappedRows(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add(131, lines.remove(130));
        return String.join("\n", lines);
    }
}
