package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's life of an agreement, run as it is there: its commands, and its lines of leads. */
class WalkThroughTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE = Pattern.compile(".+\\.(?:yaml|html|md|ndjson)");

    /** What somebody fills in where the template has a placeholder. */
    private static final Map<String, String> FILLED_IN = Map.ofEntries(
            Map.entry("[KENNUNG]", "acme-2027"),
            Map.entry("[FIRMA]", "Acme GmbH"),
            Map.entry("[WIRKUNGSBEREICH GEOGRAFISCH]", "Deutschland"),
            Map.entry("[GRUPPE]", "Acme Gruppe"),
            Map.entry("[UNTERGRUPPE]", "Maschinenbau"),
            Map.entry("[ARBEITSKALENDER]", "berlin"),
            Map.entry("[INBOUND_MARKETING]", "Inbound Marketing"),
            Map.entry("[NAME MARKETING]", "Mia Keller"),
            Map.entry("[INBOUND_SALES]", "Inbound Sales"),
            Map.entry("[NAME SALES]", "Sam Frei"),
            Map.entry("[SYSTEM_NAME]", "Acme Inbound-System"),
            Map.entry("[DOKUMENT IM ANHANG]", "Anhang A"),
            Map.entry("[KRITERIUM MQL]", "Mindestens fünf Beschäftigte"),
            Map.entry("[KRITERIUM SQL]", "Budget bestätigt"),
            Map.entry("[BEGRIFF]", "Heißer Lead"),
            Map.entry("[BEDEUTUNG]", "Ein Lead, der um einen Rückruf gebeten hat."),
            Map.entry("[FOLGE BEI NICHTERREICHEN]", "Marketing verschiebt Budget in die Suche."),
            Map.entry("[VERANTWORTLICH MARKETING]", "Mia Keller"),
            Map.entry("[STELLVERTRETUNG MARKETING]", "Max Roth"),
            Map.entry("[VERANTWORTLICH SALES]", "Sam Frei"),
            Map.entry("[STELLVERTRETUNG SALES]", "Sara Graf"),
            Map.entry("[DASHBOARD/PPT/TOOL]", "HubSpot-Dashboard"),
            Map.entry("[LEITUNGSEBENE]", "Bereichsleitung"),
            Map.entry("[GESCHÄFTSLEITUNG]", "Geschäftsleitung"),
            Map.entry("[TEILNEHMENDE]", "Mia Keller"));

    @TempDir
    private Path directory = Path.of("");

    @Test
    void an_agreement_lives_from_its_draft_to_its_renewal() throws IOException {
        List<String> said = new ArrayList<>();
        Files.write(directory.resolve("leads.ndjson"), block("{"));

        for (String command : block("sla ")) {
            if (command.equals("sla validate acme.yaml")) {
                fillIn();
            }
            if (command.startsWith("sla validate acme-h2.yaml")) {
                edit("acme-h2.yaml", "atLeast: 100", "atLeast: 120");
            }
            Shell shell = Shell.run(words(command));
            assertThat(shell.exitCode()).as(command + "\n" + shell.err()).isZero();
            said.add(shell.out());
        }

        assertThat(String.join("", said))
                .contains(
                        "acme.yaml: no findings.\n",
                        "acme-h2.yaml: no findings.\n",
                        "signed by both sides\n",
                        "RECORDS\n  2 read = 1 counted + 1 outside the period + 0 skipped\n",
                        "clause 6, targets[sql-volume].atLeast: 100 → 120 (stricter)\n",
                        "acme-2028.yaml: acme-2027, version 3, for 2028, unsigned\n");
        assertThat(Files.readString(directory.resolve("entwurf.html"))).contains("[STELLVERTRETUNG SALES]");
        assertThat(Files.readString(directory.resolve("vertrag.html")))
                .contains("Acme GmbH")
                .doesNotContain("[");
    }

    private void fillIn() throws IOException {
        for (Map.Entry<String, String> each : FILLED_IN.entrySet()) {
            edit("acme.yaml", each.getKey(), each.getValue());
        }
    }

    private void edit(String name, String before, String after) throws IOException {
        Path file = directory.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    /** The lines of the README's section that begin so. */
    private static List<String> block(String beginning) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## From a draft to its renewal"));
        List<String> lines = section.substring(0, section.indexOf("\n## ", 1))
                .lines()
                .filter(line -> line.startsWith(beginning))
                .toList();
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private Object[] words(String command) {
        List<Object> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring("sla ".length()));
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(FILE.matcher(text).matches() ? directory.resolve(text) : text);
        }
        return words.toArray();
    }
}
