package org.closedloop.sla.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreLeadsTest {

    @Test
    void scores_the_leads_of_a_directory(@TempDir Path directory) throws Exception {
        SlaJson json = SlaJson.inEnglish();
        Files.writeString(directory.resolve("agreement.yaml"), json.write(SlaFixtures.smallAgreement(), Format.YAML));
        Files.writeString(directory.resolve("calendar.yaml"), json.write(SlaFixtures.zurichCalendar(), Format.YAML));
        Files.writeString(directory.resolve("leads.ndjson"), json.writeLine(TouchedLead.of("7")));

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ScoreLeads.main(new String[] {directory.toString(), "2026-03-31"});
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("Acme AG as of 31 Mar 2026: score 50.1%; 1 windows met, 3 missed, 0 at risk."
                        + System.lineSeparator());
    }
}
