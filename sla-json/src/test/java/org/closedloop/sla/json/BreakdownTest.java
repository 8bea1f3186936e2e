package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.breakdown.BreakdownSpan;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breakdowns counted from files of leads, and read from documents. */
class BreakdownTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @TempDir
    private Path directory = Path.of("");

    private static BreakdownCounter counter() {
        return BreakdownCounter.of(
                TERMS, AS_OF, Dimension.of("owner"), Dimension.of("segment"), Dimension.of("rejection-reason"));
    }

    /** Plain lines, lines that the parser must read, and some that are no leads. */
    private Path leads() throws IOException {
        List<String> lines = new ArrayList<>();
        String[] owners = {"Anna", "Ben", "", "\\u00c9va", "Zoë"};
        for (int i = 0; i < 30_000; i++) {
            String rejection =
                    i % 7 == 0 ? ",\"rejection\":{\"at\":\"2026-03-04T08:00:00Z\",\"reason\":\"no need\"}" : "";
            lines.add("{\"id\":\"L-" + i + "\",\"segment\":\"" + (i % 3 == 0 ? "smb" : "enterprise")
                    + "\",\"stages\":{\"sql\":\"2026-03-03T08:00:00Z\"}" + rejection + ",\"fields\":{\"owner\":\""
                    + owners[i % 5] + "\"}}");
            if (i % 1000 == 0) {
                lines.add("no lead");
            }
        }
        return Files.write(directory.resolve("leads.ndjson"), lines);
    }

    @Test
    void a_file_is_counted_alike_on_one_thread_on_several_beside_another_counter_and_lead_by_lead() throws IOException {
        Path file = leads();
        LeadReader reader = LeadReader.inEnglish();
        BreakdownCounter one = counter();
        reader.count(file, one);
        BreakdownCounter several = counter();
        reader.count(file, several, 3);
        BreakdownCounter beside = counter();
        FunnelCounter all = FunnelCounter.of(TERMS, AS_OF);
        try (InputStream in = Files.newInputStream(file)) {
            reader.count(in, List.of(all, beside));
        }
        BreakdownCounter byLead = counter();
        reader.read(file, byLead::add, byLead::note);

        Breakdown expected = one.finish(BreakdownSpan.PERIOD);
        assertThat(expected.getCounted()).isEqualTo(30_000);
        assertThat(expected.getSkipped()).isEqualTo(30);
        assertThat(expected.target("sql-volume")
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .getGroups())
                .hasSize(20)
                .anyMatch(group -> group.getValues().equals(List.of("Éva", "smb", "no need")))
                .anyMatch(group -> group.getValues().equals(List.of("Zoë", "enterprise", "")))
                .anyMatch(group -> group.getValues().equals(List.of("", "smb", "")));
        assertThat(several.finish(BreakdownSpan.PERIOD)).isEqualTo(expected);
        assertThat(beside.finish(BreakdownSpan.PERIOD)).isEqualTo(expected);
        assertThat(byLead.finish(BreakdownSpan.PERIOD)).isEqualTo(expected);
        assertThat(beside.total()).isEqualTo(all.finish());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dimensions: [owner, segment] | dimensions: [owner, owner]"
                        + " | /dimensions/1: `owner` occurs twice [SLA-J02]",
                "dimensions: [owner, segment] | dimensions: [owner]"
                        + " | breakdown by [owner]: a group must have one value per dimension, or none if it is the other ones,"
                        + " but had [, enterprise]",
                "dimensions: [owner, segment] | dimensions: []"
                        + " | breakdown: must have at least one dimension, but has none",
                "counted: 5 | counted: -5 | -5"
            })
    void a_document_that_cannot_be_is_refused(String from, String to, String message) {
        String text = SlaJson.inEnglish()
                .write(Examples.breakdown(), Format.YAML)
                .replace("- owner\n- segment\n", "")
                .replace("dimensions:\n", "dimensions: [owner, segment]\n");
        assertThat(text).contains(from);

        Reading<Breakdown> reading = SlaJson.inEnglish().read(Breakdown.class, text.replace(from, to), Format.YAML);

        assertThat(reading.getValue()).isEmpty();
        assertThat(reading.getProblems()).singleElement().asString().contains(message);
    }
}
