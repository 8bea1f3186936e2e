package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.closedloop.sla.constraint.VisibleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a document, an export, a file name or an argument controls the terminal or adds a line to the output. */
class VisibleOutputTest {

    /** A reset of colours, a bell, a backspace, a return, a right-to-left override and a line that looks like ours. */
    private static final String CONTROLS = "\u001b[0m\u0007\b\r\u009b\u007f\u202e\u2028\nFORGED";

    private static final String ESCAPED = "\\u0000\\u001b[0m\\u0007\\b\\r\\u009b\\u007f\\u202e\\u2028\\nFORGED";

    private static final Pattern TEXTS = Pattern.compile(
            "(?m)^([ -]*(?:title|company|purpose|region|group|subgroup|function|representative|system|document|meaning"
                    + "|closeRate|recognition|consequence)): ([^\"{\\[\\n]*)$");

    @TempDir
    private Path directory = Path.of("");

    private Path sound = Path.of("");
    private Path agreement = Path.of("");
    private Path calendar = Path.of("");
    private Path leads = Path.of("");

    @BeforeEach
    void write() throws IOException {
        sound = Shell.draft(directory);
        calendar = Shell.shipped("calendar.yaml", directory);
        String text = TEXTS.matcher(Files.readString(sound)).replaceAll("$1: \"$2\\\\\\\\0" + quoted() + "\"");
        text = text.replace("Lead zu MQL", "\"Lead zu MQL" + ESCAPED + "\"")
                .replace("[webinar]", "[\"webinar" + ESCAPED + "\"]");
        agreement = Files.writeString(directory.resolve("dirty.yaml"), text);
        String lines = Files.readString(Shell.shipped("crm-leads.ndjson", directory))
                .replace("\"id\":\"L-", "\"id\":\"" + ESCAPED)
                .replace("\"channel\":\"search\"", "\"channel\":\"" + ESCAPED + "\"")
                .replace("\"corporate\"", "\"" + ESCAPED + "\"");
        leads = Files.writeString(
                directory.resolve("dirty" + CONTROLS + ".ndjson"),
                lines + "{\"id\":\"" + ESCAPED + "\",\"stages\":1}\n");
    }

    private static String quoted() {
        return ESCAPED.replace("\\", "\\\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-CH"})
    void of_agreements(String language) throws IOException {
        shows("diff", sound, agreement, "--lang", language);
        shows("diff", agreement, sound, "--lang", language);
        shows("validate", agreement, "--calendar", calendar, "--lang", language);
        shows("validate", agreement, "--lang", language);
        Path wrong = Files.writeString(
                directory.resolve("wrong" + CONTROLS + ".yaml"),
                Files.readString(agreement)
                        .replace("id: sql-volume", "id: \"sql" + ESCAPED + "\"")
                        .replace("calendar: zurich-office", "calendar: \"zurich" + ESCAPED + "\"")
                        .replace("metric: acceptance", "metric: \"m" + ESCAPED + "\"")
                        .replace("weight: 2", "weight: \"2" + ESCAPED + "\"")
                        .replace("deadlineDays", "\"dead" + ESCAPED + "\""));
        shows("validate", wrong, "--lang", language);
        shows("schedule", "--agreement", wrong, "--lang", language);
        Path ics = directory.resolve("dates.ics");
        shows("schedule", "--agreement", agreement, "--calendar", calendar, "--ics", ics, "--lang", language);
        assertVisible(Files.readString(ics).replace("\r\n ", "").replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-CH"})
    void of_scorecards(String language) throws IOException {
        Path page = directory.resolve("page.html");
        shows(
                "evaluate",
                "--agreement",
                agreement,
                "--calendar",
                calendar,
                "--leads",
                leads,
                "--as-of",
                "2026-11-15",
                "--by",
                "segment",
                "--report",
                page,
                "--lang",
                language);
        assertThat(Files.readString(page)).doesNotContain("\u001b", "\u0007", "\b", "\r", "\u009b", "\u202e");
        Shell json = shows(
                "evaluate",
                "--agreement",
                agreement,
                "--calendar",
                calendar,
                "--leads",
                leads,
                "--as-of",
                "2026-11-15",
                "--format",
                "json");
        assertThat(json.out()).contains("\\u202E");
        shows(
                "due",
                "--agreement",
                agreement,
                "--calendar",
                calendar,
                "--leads",
                leads,
                "--at",
                "2026-11-15T09:00",
                "--lang",
                language);
    }

    @Test
    void of_documents() throws IOException {
        Path contract = directory.resolve("contract" + CONTROLS + ".md");
        shows("document", "--agreement", agreement, "--out", contract);
        Path page = directory.resolve("contract.html");
        shows("document", "--agreement", agreement, "--format", "html", "--out", page);
        assertThat(Files.readString(page)).doesNotContain("\u001b", "\u0007", "\b", "\r", "\u009b");
        isDocument("parse", contract);
        Path out = directory.resolve("again" + CONTROLS + ".yaml");
        shows("fmt", agreement, "--out", out);
        shows("fmt", agreement);
        shows("new", "--out", directory.resolve("new" + CONTROLS + ".yaml"));
        shows("sign", agreement, "--role", "sales", "--name", CONTROLS, "--date", "2025-12-11", "--out", out);
    }

    @Test
    void of_exports() throws IOException {
        Path export = Files.writeString(
                directory.resolve("leads" + CONTROLS + ".csv"),
                "Id,Created,Status,\"Bell\u0007" + CONTROLS + "\"\n1,2026-03-02,\"New" + CONTROLS + "\",x\n\""
                        + CONTROLS + "\",never,Qualified,\"" + CONTROLS + "\"\n");
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), """
                apiVersion: closedloop.org/v2
                kind: CrmMapping
                id: ours
                zone: UTC
                lead:
                  id: Id
                  createdAt: Created
                  stages: {sql: {property: Status, entered: Qualified}}
                  source: "Source%s"
                """.formatted(ESCAPED));
        shows("mapping", "--check", export, "--mapping", mapping);
        shows("mapping", "--check", export, "--mapping", export);
        isDocument("mapping", "--from", export);
        shows("import", "csv", export, "--mapping", mapping, "--out", directory.resolve("out" + CONTROLS + ".ndjson"));
        shows("import", "csv", export, "--mapping", mapping, "--explain", "--out", directory.resolve("out2.ndjson"));
    }

    @Test
    void of_arguments() {
        shows(CONTROLS);
        shows("validate", CONTROLS);
        shows("validate", "a.yaml", "--" + CONTROLS);
        shows("validate", "a.yaml", "--lang", CONTROLS);
        shows("validate", "\u0000.yaml");
        shows("evaluate", "--agreement", CONTROLS + ".yaml", "--leads", CONTROLS, "--as-of", CONTROLS);
        shows("evaluate", "--agreement", agreement, "--leads", CONTROLS, "--as-of", "2026-11-15");
        shows("import", "csv", CONTROLS + "=b", "--out", "x");
        shows("schema", CONTROLS);
        shows("calendar", "--holidays", CONTROLS, "--id", CONTROLS);
        shows("plan", CONTROLS + ".yaml");
    }

    private static Shell shows(Object... command) {
        Shell shell = Shell.run(command);
        assertVisible(shell.out());
        assertVisible(shell.err());
        assertThat(shell.out() + shell.err()).isNotEmpty().doesNotContain("cannot be computed");
        return shell;
    }

    /** A document is printed as it is, and escapes what controls a terminal. */
    private static void isDocument(Object... command) {
        Shell shell = Shell.run(command);
        assertVisible(shell.err());
        assertThat(shell.out().chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(shell.out().lines()).isNotEmpty().noneMatch(line -> line.startsWith("FORGED"));
    }

    private static void assertVisible(String output) {
        assertThat(output.codePoints().filter(c -> c != '\n' && !VisibleText.isVisible(c)))
                .as(VisibleText.of(output))
                .isEmpty();
        assertThat(output.lines()).noneMatch(line -> line.startsWith("FORGED"));
    }
}
