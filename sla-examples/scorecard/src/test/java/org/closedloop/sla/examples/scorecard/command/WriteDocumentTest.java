package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteDocumentTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_contract_is_in_the_agreements_own_language() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Shell shell = Shell.run("document", "--agreement", agreement);
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err().lines())
                .allMatch(line -> line.matches("note: .*: '0\\.\\d0' is read back as '0\\.\\d'"));
        assertThat(shell.out())
                .startsWith("# Leistungsvereinbarung zwischen Marketing und Sales 2026\n")
                .contains(
                        "| Unternehmen | Tellmatt Maschinenbau AG |\n",
                        "mindestens CHF 2'500'000.00 je Kalenderquartal")
                .contains("| Marketing | Mirjam Äschbacher | 11.12.2025 | gezeichnet<br>");
    }

    @Test
    void or_in_the_language_that_was_asked_for() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        assertThat(Shell.run("document", "--agreement", agreement, "--lang", "en")
                        .out())
                .contains("## 11. Renewal\n", "at least CHF 2,500,000.00 per calendar quarter");
    }

    @Test
    void what_is_lost_when_the_contract_is_read_back_is_listed() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(
                agreement,
                Files.readString(agreement)
                        .replaceFirst("\ntitle: .*", "")
                        .replaceFirst("\nid:", "\ntitle: Leistungsvereinbarung zwischen Marketing und Sales\nid:")
                        .replaceFirst("tolerance: 0\\.05", "tolerance: 0.050"));
        Shell shell = Shell.run("document", "--agreement", agreement);
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err())
                .startsWith(
                        "note: title: 'Leistungsvereinbarung zwischen Marketing und Sales' is lost when the contract is"
                                + " read back\n"
                                + "note: targets[0].tolerance: '0.050' is read back as '0.05'\n");
        assertThat(Shell.run("document", "--agreement", agreement, "--format", "html")
                        .err())
                .isEmpty();
    }

    @Test
    void a_file_that_ends_in_html_is_a_page() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Path page = directory.resolve("contract.html");
        assertThat(Shell.run("document", "--agreement", agreement, "--out", page))
                .isEqualTo(new Shell(0, page + ": tellmatt-sla-2026, version 2\n", ""));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>\n<html lang=\"de-CH\">\n");
    }

    @Test
    void the_form_can_be_said() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        assertThat(Shell.run("document", "--agreement", agreement, "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>");
        Path text = directory.resolve("contract.txt");
        Shell.run("document", "--agreement", agreement, "--out", text, "--format", "markdown");
        assertThat(Files.readString(text)).startsWith("# Leistungsvereinbarung");
    }

    @Test
    void an_agreement_with_errors_is_refused() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(agreement, Files.readString(agreement).replace("atLeast: 108", "atLeast: -3"));
        refusesToWrite(agreement, "[SLA-T04]");
    }

    @Test
    void so_is_one_that_was_signed_before_it_was_filled_in() throws IOException {
        Path agreement = Shell.signed(directory);
        Files.writeString(
                agreement,
                Files.readString(agreement).replace("company: Tellmatt Maschinenbau AG", "company: '[FIRMA]'"));
        refusesToWrite(agreement, "[SLA-X02]");
    }

    private void refusesToWrite(Path agreement, String code) {
        Shell shell = Shell.run("document", "--agreement", agreement, "--out", directory.resolve("contract.md"));
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).startsWith("error: " + agreement + ":").contains(code);
        assertThat(directory.resolve("contract.md")).doesNotExist();
    }

    @Test
    void one_that_is_not_filled_in_is_written_as_a_draft_and_says_what_is_open() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(
                agreement,
                Files.readString(agreement)
                        .replace("company: Tellmatt Maschinenbau AG", "company:")
                        .replaceFirst("  zone: .*\n", ""));
        Path page = directory.resolve("draft.md");
        assertThat(Shell.run("document", "--agreement", agreement, "--out", page))
                .isEqualTo(new Shell(
                        0,
                        page + ": tellmatt-sla-2026, a draft of version 2\n",
                        agreement + ": written as a draft with these open points:\n" + """
                NEED      CLAUSE  OPEN
                required  head    company
                required  2       scope.zone
                open: 2, required: 2
                """));
        assertThat(Files.readString(page))
                .contains("| Unternehmen | \\[FIRMA\\] |", "der Zeitzone \\[ZEITZONE\\].", "| 2 | Zeitzone | ja |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void the_template_is_a_draft(Locale language) throws IOException {
        Path template = Files.writeString(directory.resolve("new.yaml"), Template.in(language));
        Shell shell = Shell.run("document", "--agreement", template);
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err())
                .startsWith(template + ": written as a draft with these open points:\n")
                .contains("required  8       posts[sales].deputy\n")
                .endsWith("open: 21, required: 21\n");
        assertThat(shell.out()).contains("SALES\\]");
    }

    @Test
    void the_agreement_is_never_written_over() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        assertThat(Shell.run("document", "--agreement", agreement, "--out", agreement)
                        .err())
                .isEqualTo("error: file '" + agreement + "': must not overwrite '" + agreement + "'\n");
    }
}
