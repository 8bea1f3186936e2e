package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReformatTest {

    private static final String LEAD = "{kind: Lead, apiVersion: closedloop.org/v2, id: 'a'}\n";
    private static final String WRITTEN = "apiVersion: closedloop.org/v2\nkind: Lead\nid: a\n";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void rewrites_a_file_without_comments_in_place_and_then_leaves_it() throws IOException {
        Path lead = file("lead.yaml", LEAD);

        assertThat(Shell.run("fmt", lead)).isEqualTo(new Shell(0, lead + ": rewritten in canonical form\n", ""));
        assertThat(Files.readString(lead)).isEqualTo(WRITTEN);
        assertThat(Shell.run("fmt", lead)).isEqualTo(new Shell(0, lead + ": is already in canonical form\n", ""));
    }

    @Test
    void comments_are_not_lost_in_place() throws IOException {
        Path lead = file("lead.yaml", "# Who\n" + LEAD.replace("\n", " # is it\n"));
        Path one = file("one.yaml", "# Who\n" + LEAD);
        Path link = Files.createSymbolicLink(directory.resolve("link.yaml"), lead);

        assertThat(Shell.run("fmt", lead))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: file '" + lead
                                + "': is not rewritten in place, because its comments on 2 lines would be"
                                + " lost; use --out to name another file\n"));
        assertThat(Shell.run("fmt", lead, "--out", link).exitCode()).isEqualTo(2);
        assertThat(Shell.run("fmt", one).err()).contains("its comments on 1 line would be lost");
        assertThat(Files.readString(lead)).startsWith("# Who\n");
    }

    @Test
    void comments_that_are_lost_in_another_file_are_announced() throws IOException {
        Path lead = file("lead.yaml", "# Who\n" + LEAD);
        Path out = directory.resolve("out.yaml");

        assertThat(Shell.run("fmt", lead, "--out", out))
                .isEqualTo(new Shell(
                        0,
                        out + ": rewritten in canonical form\n",
                        "warning: file '" + lead + "': its comments on 1 line are lost\n"));
        assertThat(Files.readString(out)).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: closedloop.org/v2\nid: a\nsource: web\n",
                "apiVersion: closedloop.org/v2\nid: a\n",
                "id: a\nversion: first\n",
                "asOf: '2026-03-31'\nwindows: {}\n"
            })
    void the_kind_that_is_missing_is_reported_alone(String yaml) throws IOException {
        Path file = file("any.yaml", yaml);

        Shell run = Shell.run("fmt", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "error: " + file + ":1:1: field `kind` is missing; expected one of Agreement, AgreementDraft, ")
                .endsWith(" [SLA-J09]\n")
                .hasLineCount(1);
    }

    @Test
    void a_draft_needs_no_kind() throws IOException {
        Path file = file("draft.yaml", "id: a\n");

        assertThat(Shell.run("fmt", file).err())
                .isEqualTo("warning: file '" + file
                        + "': is not complete and becomes a document of kind AgreementDraft\n");
    }

    @Test
    void an_agreement_becomes_json_and_stays_the_same() throws IOException {
        Path yaml = Shell.shipped("agreement.yaml", directory);
        Path json = directory.resolve("agreement.json");

        assertThat(Shell.run("fmt", yaml, "--to", "json", "--out", json).err())
                .isEqualTo("warning: file '" + yaml + "': its comments on 20 lines are lost\n");
        Agreement read = SlaJson.inEnglish().read(Agreement.class, json).orElseThrow();
        assertThat(read)
                .isEqualTo(SlaJson.inEnglish().read(Agreement.class, yaml).orElseThrow());
        assertThat(Files.readString(json)).isEqualTo(SlaJson.inEnglish().write(read, Format.JSON));
    }

    @Test
    void a_file_holds_what_its_name_says() throws IOException {
        Path lead = file("lead.yaml", LEAD);
        Path text = directory.resolve("lead.txt");

        assertThat(Shell.run("fmt", lead, "--to", "json"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: file '" + lead
                                + "': must have a name that ends in .json to hold JSON; use --out to name another"
                                + " file\n"));
        Path json = directory.resolve("lead.json");
        assertThat(Shell.run("fmt", lead, "--to", "yaml", "--out", json).err())
                .isEqualTo("error: file '" + json + "': must have a name that ends in .yaml to hold YAML\n");
        assertThat(Shell.run("fmt", lead, "--to", "xml").err())
                .isEqualTo("error: Invalid value for option '--to': 'xml' is not one of yaml, json\n"
                        + "See 'sla fmt --help'.\n");
        assertThat(Shell.run("fmt", lead, "--out", text).err())
                .isEqualTo("error: file '" + text + "': expected a name that ends in .json, .yaml or .yml\n");
        assertThat(Files.readString(lead)).isEqualTo(LEAD);
    }

    @Test
    void every_problem_of_a_document_is_told_and_nothing_is_written() throws IOException {
        Path lead = file("lead.yaml", LEAD.replace("id: 'a'", "Id: b, createdAt: today"));

        assertThat(Shell.run("fmt", lead, "--out", directory.resolve("out.yaml")))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: " + lead + ":1:1: field `id` is missing; expected a string [SLA-J03]\n" + lead
                                + ":1:45 /Id: unknown field `Id`; did you mean `id`? [SLA-J01]\n" + lead
                                + ":1:63 /createdAt: expected a time such as 2026-03-02T08:15:00Z or a day such as"
                                + " 2026-03-02, but was a string: `today`"
                                + " [SLA-J04]\n"));
        assertThat(directory.resolve("out.yaml")).doesNotExist();
    }

    @Test
    void a_draft_with_open_placeholders_can_be_rewritten() {
        Path draft = directory.resolve("draft.yaml");
        Shell.run("new", "--out", draft);

        assertThat(Shell.run("fmt", draft, "--out", directory.resolve("out.yaml"))
                        .exitCode())
                .isZero();
    }

    @Test
    void an_agreement_that_is_not_filled_in_becomes_a_draft() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(
                agreement,
                Files.readString(agreement)
                        .replaceFirst("\n  period: .*\n", "\n  period: \"2026-01-01/[END DATE]\"\n"));
        Path out = directory.resolve("out.yaml");

        Shell shell = Shell.run("fmt", agreement, "--out", out);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err())
                .startsWith("warning: file '" + agreement
                        + "': is not complete and becomes a document of kind AgreementDraft\n");
        assertThat(Files.readString(out)).contains("kind: AgreementDraft\n", "period: \"2026-01-01/[END DATE]\"\n");
    }

    @Test
    void placeholders_that_are_lost_are_announced_and_never_lost_in_place() throws IOException {
        Path draft = file("draft.yaml", """
                apiVersion: closedloop.org/v2
                kind: AgreementDraft
                company: "[COMPANY]"
                scope:
                  period: 2027-01-01/[SOME WORDS]
                reporting:
                  deadlineDays: "[N]"
                renewal:
                  date: "[DATE]"
                """);
        Path out = directory.resolve("out.yaml");
        String lost = "placeholders in 3 places ([SOME WORDS], [N], [DATE])";

        assertThat(Shell.run("fmt", draft, "--out", out))
                .isEqualTo(new Shell(
                        0,
                        out + ": rewritten in canonical form\n",
                        "warning: file '" + draft + "': its " + lost + " are lost\n"));
        assertThat(Files.readString(out)).contains("[COMPANY]", "2027-01-01/[END DATE]");
        assertThat(Shell.run("fmt", draft))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: file '" + draft + "': is not rewritten in place, because its " + lost
                                + " would be lost; use --out to name another file\n"));
        assertThat(Shell.run("fmt", out).err()).isEmpty();
    }

    @Test
    void help_says_what_becomes_of_comments() {
        assertThat(Shell.run("fmt", "--help").out())
                .startsWith("Usage: sla fmt [-hV] [--lang=en|de|de-CH] [--out=FILE] [--to=yaml|json] FILE\n")
                .contains("Comments are lost, with a warning");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
