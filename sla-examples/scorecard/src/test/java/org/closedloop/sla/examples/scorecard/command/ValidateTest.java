package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_agreement_that_ships_has_no_findings() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        assertThat(Shell.run("validate", agreement)).isEqualTo(Shell.withoutFindings(agreement, "zurich-office"));
    }

    @Test
    void every_finding_has_a_row_and_errors_exit_with_1() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(
                agreement,
                Files.readString(agreement)
                        .replace("company: Tellmatt Maschinenbau AG", "company: '[FIRMA]'")
                        .replace("atLeast: 108", "atLeast: -3"));

        Shell shell = Shell.run("validate", agreement);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).startsWith("note: without the calendar 'zurich-office'");
        assertThat(shell.out())
                .startsWith("SEVERITY  CODE     PLACE")
                .contains("error     SLA-X02", "error     SLA-T04", "/targets/0/atLeast")
                .endsWith("2 findings, errors: 2\n");
    }

    @Test
    void one_that_is_not_filled_in_is_told_what_is_open() throws IOException {
        Path draft = draft("""
                kind: Agreement
                id: acme-2027
                company: "[COMPANY]"
                scope: { period: "2027-01-01/[END DATE]", region: Ireland, zone: , calendar: dublin }
                parties: [{ role: marketing, function: Inbound, representative: Mia }]
                """);

        assertThat(Shell.run("validate", draft))
                .isEqualTo(new Shell(1, draft + ": a draft with these open points:\n" + """
                        NEED      CLAUSE  OPEN
                        required  head    company
                        required  head    language
                        optional  1       purpose
                        required  2       scope.period (end)
                        optional  2       scope.group
                        optional  2       scope.subgroup
                        required  2       scope.zone
                        required  3       parties[sales].function
                        required  3       parties[sales].representative
                        optional  4       framework
                        required  5       definitions
                        required  6       targets[marketing]
                        required  6       targets[sales]
                        required  7       metrics
                        required  8       posts[marketing].holder
                        required  8       posts[marketing].deputy
                        required  8       posts[marketing].period (start)
                        required  8       posts[marketing].period (end)
                        required  8       posts[sales].holder
                        required  8       posts[sales].deputy
                        required  8       posts[sales].period (start)
                        required  8       posts[sales].period (end)
                        optional  9       reporting
                        optional  10      review
                        optional  11      renewal
                        open: 25, required: 18
                        """, ""));
    }

    @Test
    void a_draft_with_an_error_of_form_cannot_be_used() throws IOException {
        Path draft = draft("kind: AgreementDraft\nlanguage: english!\n");

        Shell shell = Shell.run("validate", draft);

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo(
                        "error: " + draft + ":3:11 /language: expected a language tag such as de-CH, but was a string:"
                                + " `english!` [SLA-J04]\n");
    }

    @Test
    void a_draft_says_its_kind_in_any_notation() throws IOException {
        Path draft = Files.writeString(
                directory.resolve("draft.json"),
                "{\"apiVersion\":\"closedloop.org/v2\",\"kind\":\"AgreementDraft\",\"id\":\"x\",\"comapny\":\"y\"}");
        String problem =
                "error: " + draft + ":1:68 /comapny: unknown field `comapny`; did you mean `company`? [SLA-J01]\n";

        assertThat(Shell.run("validate", draft)).isEqualTo(new Shell(2, "", problem));
    }

    @Test
    void a_whole_draft_on_one_line_is_one_too() throws IOException {
        Path agreement = Shell.draft(directory);
        Path draft = directory.resolve("draft.json");
        Shell.run("fmt", agreement, "--out", draft);
        String compact = Files.readString(draft)
                .replaceAll("\\s*\\n\\s*", "")
                .replaceFirst("\"kind\"\\s*:\\s*\"Agreement\"", "\"kind\":\"AgreementDraft\"");
        assertThat(compact).doesNotContain("\n").contains("AgreementDraft");
        Files.writeString(draft, compact);

        assertThat(Shell.run("validate", draft))
                .returns(0, Shell::exitCode)
                .returns("", Shell::err)
                .extracting(Shell::out)
                .asString()
                .startsWith(draft + ": a draft with these open points:\n");
    }

    @Test
    void a_draft_that_needs_nothing_more_can_become_an_agreement() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(agreement, Files.readString(agreement).replace("kind: Agreement", "kind: AgreementDraft"));

        Shell shell = Shell.run("validate", agreement);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).endsWith("To validate it, change 'kind: AgreementDraft' to 'kind: Agreement'.\n");
    }

    @Test
    void a_mistake_does_not_make_an_agreement_of_a_draft() throws IOException {
        Path draft = edited(Shell.draft(directory), "regoin:");

        assertThat(Shell.run("validate", draft))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: " + draft + ":19:3 /scope/regoin: unknown field `regoin`; did you mean `region`?"
                                + " [SLA-J01]\n"));
    }

    @Test
    void nor_does_one_in_an_item_that_must_be_whole() throws IOException {
        Path draft = edited(Shell.draft(directory), "region:");
        Files.writeString(draft, Files.readString(draft).replace("atLeast: 108", "atLaest: 108"));

        assertThat(Shell.run("validate", draft).err())
                .contains("`atLaest`; did you mean `atLeast`?", "`sql-volume` must be complete in a draft")
                .doesNotContain("/scope");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(?m)^  zone: .*$ | '  zone:' | /scope/zone: must not be null; expected a time zone such as Europe/Zurich",
                "(?m)^title: .*$ | title: ~ | /title: must not be null; expected a string",
                "(?m)^  period: .*$ | '  period: \"[TERM]\"' | /scope/period: expected a date range",
                "(?m)^    date: .*$ | '    date: \"[DATE]\"' | /signatures/0/date: expected a date such as 2026-03-01",
                "(?m)^    digest: .*$ | '    digest:' | /signatures/0/digest: must not be null",
                "atLeast: 108 | 'atLeast: \"[NUMBER]\"' | /targets/0/atLeast: expected a whole number",
                "(?m)^signatures: | signature: | /signature: unknown field `signature`; did you mean `signatures`?"
            })
    void a_signed_document_with_a_mistake_is_an_agreement(String from, String to, String problem) throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Files.writeString(agreement, Files.readString(agreement).replaceFirst(from, to));

        for (String command : List.of("validate", "fmt")) {
            assertThat(Shell.run(command, agreement))
                    .returns(2, Shell::exitCode)
                    .extracting(Shell::err)
                    .asString()
                    .contains(problem)
                    .doesNotContain("cannot have signatures")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_document_that_declares_to_be_a_draft_cannot_have_signatures() throws IOException {
        Path draft = Shell.shipped("agreement.yaml", directory);
        Files.writeString(draft, Files.readString(draft).replace("kind: Agreement", "kind: AgreementDraft"));
        int line = 1 + Files.readAllLines(draft).indexOf("signatures:");

        assertThat(Shell.run("validate", draft))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: " + draft + ":" + line + ":1 /signatures: a draft cannot have signatures; the kind of a"
                                + " signed document is `Agreement` [SLA-J01]\n"));
        assertThat(Shell.run("validate", draft, "--lang", "de").err())
                .contains("ein Entwurf enthält keine Unterschriften; ein unterzeichnetes Dokument hat die Art");
    }

    @Test
    void a_signed_agreement_that_lost_a_field_is_no_draft() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Files.writeString(agreement, Files.readString(agreement).replaceFirst("\n  zone: .*\n", "\n"));

        assertThat(Shell.run("validate", agreement).err())
                .contains("field `zone` is missing")
                .doesNotContain("draft holds");
    }

    @Test
    void what_is_open_is_told_in_german() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(
                agreement,
                Files.readString(agreement)
                        .replaceFirst("\n  period: .*\n", "\n  period: \"2026-01-01/[ENDE]\"\n")
                        .replaceFirst("company: .*", "company:")
                        .replaceFirst("  subgroup: .*\n", ""));

        assertThat(Shell.run("validate", agreement, "--lang", "de-CH"))
                .isEqualTo(new Shell(1, agreement + ": ein Entwurf; offene Punkte:\n" + """
                        BEDARF        ZIFFER  OFFEN
                        erforderlich  Kopf    company
                        erforderlich  2       scope.period (Ende)
                        freigestellt  2       scope.subgroup
                        offen: 3, erforderlich: 2
                        """, ""));
        assertThat(Shell.run("document", "--agreement", agreement, "--lang", "de")
                        .err())
                .startsWith(agreement + ": als Entwurf geschrieben; offene Punkte:\nBEDARF ")
                .endsWith("offen: 3, erforderlich: 2\n");
        Path whole = directory.resolve("whole.yaml");
        Files.writeString(
                whole,
                Files.readString(Shell.draft(Files.createDirectory(directory.resolve("other"))))
                        .replace("kind: Agreement", "kind: AgreementDraft"));
        assertThat(Shell.run("validate", whole, "--lang", "de").out())
                .endsWith("Mit 'kind: Agreement' statt 'kind: AgreementDraft' wird die Vereinbarung geprüft.\n");
    }

    private static Path edited(Path agreement, String region) throws IOException {
        return Files.writeString(
                agreement,
                Files.readString(agreement)
                        .replaceFirst("\n  period: .*\n", "\n  period: \"2026-01-01/[END DATE]\"\n")
                        .replaceFirst("\n  zone: .*\n", "\n  zone: \"[ZEITZONE]\"\n")
                        .replaceFirst("region:", region));
    }

    private Path draft(String yaml) throws IOException {
        return Files.writeString(directory.resolve("draft.yaml"), "apiVersion: closedloop.org/v2\n" + yaml);
    }

    @Test
    void limits_are_held_against_the_calendar_that_is_handed_in_or_beside() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(agreement, Files.readString(agreement).replace("within: PT4H", "within: PT9H"));
        Path calendar = Shell.shipped("calendar.yaml", directory);

        Shell handedIn = Shell.run("validate", agreement, "--calendar", calendar);
        Files.copy(calendar, directory.resolve("zurich-office.calendar.yaml"));
        Shell beside = Shell.run("validate", agreement);

        assertThat(handedIn.exitCode()).isZero();
        assertThat(handedIn.err()).isEmpty();
        assertThat(handedIn.out())
                .contains("warning   SLA-M18  metrics[10].within", "limit PT9H is longer than the longest working day")
                .endsWith("1 finding, errors: 0\n");
        assertThat(beside).isEqualTo(handedIn);
    }

    @Test
    void a_version_is_held_against_its_predecessor() throws IOException {
        Path signed = Shell.signed(directory);
        Path next = directory.resolve("next.yaml");
        Shell.run("amend", signed, "--from", "2026-07-01", "--out", next);

        assertThat(Shell.run("validate", next, "--predecessor", signed))
                .isEqualTo(Shell.withoutFindings(next, "zurich-office"));

        Files.writeString(
                next, Files.readString(next).replace("predecessor: tellmatt-sla-2026/2", "predecessor: other/1"));
        Shell other = Shell.run("validate", next, "--predecessor", signed);
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.out()).contains("error     SLA-A04  predecessor");
    }
}
