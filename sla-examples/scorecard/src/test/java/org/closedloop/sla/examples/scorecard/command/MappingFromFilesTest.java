package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files without a mapping to leads. */
class MappingFromFilesTest {

    @TempDir
    private Path directory = Path.of("");

    private Path leads() throws IOException {
        return Files.writeString(
                directory.resolve("leads.csv"),
                "Lead ID,Created Date,MQL Date\n1,2026-03-02,2026-03-05\n2,2026-03-03,\n3,2026-03-04,2026-03-09\n");
    }

    private Path deals() throws IOException {
        return Files.writeString(
                directory.resolve("deals.csv"),
                "Deal ID,Lead ID,Stage,Amount,Created Date,Close Date\n7,1,Won,1200,2026-03-10,2026-03-20\n"
                        + "8,3,Lost,800,2026-03-11,2026-03-21\n");
    }

    @Test
    void the_proposal_imports_the_files_it_was_made_from() throws IOException {
        Path mapping = directory.resolve("mapping.yaml");
        Path out = directory.resolve("leads.ndjson");
        Path leads = leads();
        Path deals = deals();

        Shell shell =
                Shell.run("mapping", "--from", leads, deals, "--zone", "UTC", "--currency", "CHF", "--out", mapping);
        Shell imported = Shell.run(
                "import", "--from", "csv", "--mapping", mapping, "--out", out, "leads=" + leads, "deals=" + deals);

        assertThat(shell)
                .isEqualTo(new Shell(
                        0,
                        "",
                        "Tried on these files: 3 leads of 5 records, none of them skipped; stages: lead 3, mql 2,"
                                + " opportunity 2, customer 1; deals: lost 1, won 1; no value is unreadable."
                                + System.lineSeparator()));
        assertThat(imported.exitCode()).as(imported.out() + imported.err()).isZero();
        assertThat(Files.readString(out)).hasLineCount(3).contains("\"customer\":\"2026-03-20\"", "CHF 1200.00");
    }

    @Test
    void what_is_to_be_filled_in_is_told_and_refused() throws IOException {
        Path mapping = directory.resolve("mapping.yaml");
        Path leads = leads();

        Shell shell = Shell.run("mapping", "--from", leads, deals(), "--out", mapping);
        Shell imported = Shell.run(
                "import", "--from", "csv", "--mapping", mapping, "--out", directory.resolve("x.ndjson"), leads);

        assertThat(shell.err())
                .contains("to fill in: zone: where a day begins, such as Europe/Zurich")
                .contains("to fill in: currency: of the amounts, such as EUR; or delete this line and deal.amounts");
        assertThat(imported.exitCode()).isEqualTo(2);
        assertThat(imported.err()).contains("[ZONE]").contains("[CURRENCY]");
    }

    @Test
    void files_without_any_time_are_not_enough() throws IOException {
        Path leads = Files.writeString(directory.resolve("leads.csv"), "Lead ID,Source\n1,Web\n2,Fair\n");

        Shell shell = Shell.run("mapping", "--from", leads, "--zone", "UTC");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("# - lead.createdAt: a time such as \"Created Date\" or \"Date Added\"");
        assertThat(shell.err()).contains("not enough for a scorecard");
    }

    @Test
    void unusable_files_and_options_are_refused() throws IOException {
        Path page = Files.writeString(directory.resolve("page.csv"), "<html></html>");

        assertThat(Shell.run("mapping", "--from", page).exitCode()).isEqualTo(2);
        assertThat(Shell.run("mapping", "--from", directory.resolve("none.csv")).err())
                .contains("does not exist");
        assertThat(Shell.run("mapping", "zoho", "--from", leads()).err())
                .contains("'zoho' is one thing too many beside --from");
        assertThat(Shell.run("mapping", "zoho").err()).contains("the mapping of a CRM needs --zone");
        assertThat(Shell.run("mapping").err())
                .contains("mapping: name a CRM, files with --from, or files with --check");
    }

    @Test
    void a_mapping_that_somebody_may_have_edited_is_not_replaced() throws IOException {
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), "id: ours");

        Shell shell = Shell.run("mapping", "--from", leads(), "--out", mapping);

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("mapping.yaml");
        assertThat(mapping).hasContent("id: ours");
    }
}
