package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Half of a surrogate pair is replaced and reported with its line, and no document is written with one. */
class HalfCharactersInLinesTest {

    private static final String LINES = "{\"id\":\"a\"}\n"
            + "{\"id\":\"b\\ud83d\",\"source\":\"Web \\ude00!\",\"fields\":{\"company\":\"\\ud83d\\ude00 \\ud83d\"}}\n"
            + "{\"id\":\"c\\ud83d\",\"sorce\":1}\n";

    @Test
    void the_lead_is_taken_and_the_places_are_told() throws IOException {
        List<Lead> leads = new ArrayList<>();
        List<LeadIssue> issues = new ArrayList<>();
        LeadLines lines = LeadReader.inEnglish().read(bytes(), leads::add, issues::add);

        assertThat(lines).hasToString("3 lines read: 2 leads, 1 skipped; 0 blank");
        assertThat(leads.get(1))
                .isEqualTo(Lead.builder()
                        .id("b\uFFFD")
                        .source("Web \uFFFD!")
                        .fields(Map.of("company", "\uD83D\uDE00 \uFFFD"))
                        .build());
        assertThat(issues)
                .extracting(
                        issue -> issue.getLine().orElseThrow(),
                        issue -> issue.getLead().orElseThrow(),
                        LeadIssue::getCode,
                        LeadIssue::getEffect,
                        LeadIssue::getMessage)
                .containsExactly(
                        Tuple.tuple(
                                2L,
                                "b\uFFFD",
                                "SLA-J10",
                                LeadIssue.Effect.IGNORED,
                                "/id: half a character (an unpaired surrogate) was replaced by U+FFFD; /source: half a"
                                        + " character (an unpaired surrogate) was replaced by U+FFFD; /fields/company:"
                                        + " half a character (an unpaired surrogate) was replaced by U+FFFD"),
                        Tuple.tuple(
                                3L,
                                "c\uFFFD",
                                "SLA-J01",
                                LeadIssue.Effect.SKIPPED,
                                "/sorce: unknown field `sorce`; did you mean `source`?"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud83d,\uFFFD",
        "\\uDE00x,\uFFFDx",
        "\\ud83d\\ud83d\\ude00,\uFFFD\uD83D\uDE00",
        "\\\\ud83d\\ud83d,\\ud83d\uFFFD",
        "\\u00e9\\ud83d,é\uFFFD"
    })
    void in_the_name_of_a_field_it_is_replaced_too(String escaped, String name) throws IOException {
        List<Lead> leads = new ArrayList<>();
        List<LeadIssue> issues = new ArrayList<>();
        String line = "{\"id\":\"a\",\"source\":\"\\ud83d\\ude00\",\"fields\":{\"" + escaped + "\":\"AG\"}}";
        LeadReader.inEnglish()
                .read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), leads::add, issues::add);

        assertThat(leads)
                .containsExactly(Lead.builder()
                        .id("a")
                        .source("\uD83D\uDE00")
                        .putField(name, "AG")
                        .build());
        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .containsExactly("half a character (an unpaired surrogate) was replaced by U+FFFD");
    }

    @Test
    void it_is_accounted_for_on_one_thread_and_on_many(@TempDir Path folder) throws IOException {
        FunnelCounter counter = counter();
        LeadReader.inEnglish().count(bytes(), counter);
        FunnelCounter parallel = counter();
        LeadReader.inEnglish().count(Files.write(folder.resolve("leads.ndjson"), bytes().readAllBytes()), parallel, 2);

        LeadAccount account = counter.finish().getAccount().orElseThrow();
        assertThat(account.getRead()).isEqualTo(3);
        assertThat(account.getSkipped()).isEqualTo(1);
        assertThat(account.getIssueCount()).isEqualTo(2);
        assertThat(parallel.finish()).isEqualTo(counter.finish());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void no_document_is_written_with_one(Format format) {
        Lead lead = Lead.builder()
                .id("b\uD83D")
                .source("\uD83D\uDE00")
                .putField("comp\uDE00", "AG")
                .build();

        assertThat(SlaJson.inEnglish()
                        .read(Lead.class, SlaJson.inEnglish().write(lead, format), format)
                        .orElseThrow())
                .isEqualTo(Lead.builder()
                        .id("b\uFFFD")
                        .source("\uD83D\uDE00")
                        .putField("comp\uFFFD", "AG")
                        .build());
    }

    @Test
    void nor_is_a_line() {
        assertThat(SlaJson.inEnglish().writeLine(Lead.builder().id("b\uD83D").build()))
                .isEqualTo("{\"id\":\"b\uFFFD\"}");
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
    }
}
