package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.GroupNaming;
import org.closedloop.sla.breakdown.GroupResult;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The breakdown by owner and other attributes: in the terminal, as a document and on the page. */
class EvaluateBreakdownTest {

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");
    private Path leads = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
        leads = Files.writeString(
                directory.resolve("leads.ndjson"),
                lead("L-1", "Anna <b>Meier</b>", "08:30:00", "smb")
                        + lead("L-2", "Anna <b>Meier</b>", "14:00:00", "enterprise")
                        + lead("L-3", "Ben Huber", "08:10:00", "smb")
                        + lead("L-4", "", "15:30:00", "smb"));
    }

    private static String lead(String id, String owner, String touched, String segment) {
        return "{\"id\":\"" + id + "\",\"segment\":\"" + segment
                + "\",\"stages\":{\"sql\":\"2026-03-06T08:00:00Z\"},\"handedOverAt\":\"2026-03-06T08:00:00Z\","
                + "\"firstTouchAt\":\"2026-03-06T" + touched + "Z\",\"fields\":{\"owner\":\"" + owner + "\"}}\n";
    }

    private Shell evaluate(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "evaluate",
                "--agreement",
                agreement,
                "--calendar",
                calendar,
                "--leads",
                leads,
                "--as-of",
                "2026-03-12"));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray());
    }

    @Test
    void the_terminal_lists_those_who_need_help_first() {
        Shell shell = evaluate("--by", "owner");

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out().substring(shell.out().indexOf("BREAKDOWN BY owner")))
                .contains("\n  no owner ", "L-4", "\n  all ")
                .endsWith("~ small sample  (%) part of all\n");
        assertThat(rows(shell, "sql-response"))
                .extracting(row -> row.substring(2, 20).strip())
                .containsExactly("no owner", "Anna <b>Meier</b>", "Ben Huber", "all");
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 100);
    }

    private static List<String> rows(Shell shell, String target) {
        String text = shell.out().substring(shell.out().indexOf("BREAKDOWN BY"));
        List<String> lines = text.lines().toList();
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("  " + target + "  "))
                .findFirst()
                .orElseThrow());
        int last = first + 1;
        while (!lines.get(last).startsWith("  all ")) {
            last++;
        }
        return lines.subList(first + 1, last + 1);
    }

    @Test
    void masking_reaches_the_terminal_the_document_and_the_page() throws IOException {
        Path file = directory.resolve("breakdown.json");
        Path page = directory.resolve("page.html");

        Shell shell = evaluate(
                "--by",
                "owner,segment",
                "--by-window",
                "--mask",
                "--breakdown",
                file,
                "--report",
                page,
                "--lang",
                "de");

        assertThat(shell.exitCode()).isZero();
        String document = Files.readString(file);
        String html = Files.readString(page);
        assertThat(List.of(shell.out(), document, html))
                .allSatisfy(text -> assertThat(text)
                        .contains("owner 1", "owner 2", "L-2")
                        .doesNotContain("Anna", "Ben Huber", "owner 3"));
        Breakdown breakdown =
                SlaJson.inEnglish().read(Breakdown.class, document, Format.JSON).orElseThrow();
        assertThat(breakdown.getNaming()).isEqualTo(GroupNaming.MASKED);
        assertThat(breakdown
                        .target("sql-response")
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .getWindow())
                .isEqualTo(DateRange.parse("2026-03"));
        assertThat(breakdown
                        .target("sql-response")
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .getGroups())
                .extracting(GroupResult::getValues)
                .hasSize(4)
                .contains(List.of("", "smb"));
        assertThat(html)
                .contains("Nach Eigentümer, Segment", "Namen sind durch Nummern ersetzt.", "ohne Eigentümer, smb");
        assertThat(shell.out()).contains("AUFGESCHLÜSSELT NACH Eigentümer, Segment");
    }

    @Test
    void names_on_the_page_are_text() throws Exception {
        Path page = directory.resolve("page.html");

        assertThat(evaluate("--by", "owner", "--report", page).exitCode()).isZero();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());

        assertThat(Files.readString(page))
                .contains("By owner", "Anna &lt;b&gt;Meier&lt;/b&gt;")
                .doesNotContain("Anna <b>");
    }

    @Test
    void groups_beyond_the_limit_are_stated() throws IOException {
        Path file = directory.resolve("breakdown.json");

        Shell shell = evaluate("--by", "owner", "--groups", "2", "--format", "json", "--breakdown", file);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).contains("\"kind\": \"Scorecard\"");
        assertThat(SlaJson.inEnglish()
                        .read(Breakdown.class, Files.readString(file), Format.JSON)
                        .orElseThrow()
                        .getOtherGroups())
                .isEqualTo(1);
        assertThat(evaluate("--by", "owner", "--groups", "2").out()).contains("\n  1 other group ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--by ownr            | --by ownr: no lead in file 'leads.ndjson' has a value of 'ownr'",
                "--by owner,owner     | --by owner,owner: breakdown: a dimension must be given once, but 'owner' is given twice",
                "--by owner,,segment  | --by owner,,segment: dimension: name must not be blank, but was ''",
                "--by owner --groups 0 | --by owner: breakdown: must list at least 1 group, but the limit was 0",
                "--mask               | --by-window, --mask and --breakdown need --by, such as --by owner",
                "--by owner --format json | --by needs --breakdown FILE or --report FILE if the format is json"
            })
    void what_cannot_be_broken_down_is_refused(String options, String message) {
        Shell shell = evaluate((Object[]) options.split(" "));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err().replace(directory + "/", "")).contains(message);
    }

    @Test
    void a_breakdown_is_of_one_version_and_replaces_no_input() throws IOException {
        Path other = Shell.shipped("agreement.yaml", Files.createDirectory(directory.resolve("b")));

        assertThat(evaluate("--by", "owner", "--agreement", other).err())
                .contains("--by is for one version of an agreement; give --agreement only once");
        assertThat(evaluate("--by", "owner", "--breakdown", leads).exitCode()).isEqualTo(2);
        assertThat(Files.readString(leads)).startsWith("{\"id\":\"L-1\"");
    }
}
