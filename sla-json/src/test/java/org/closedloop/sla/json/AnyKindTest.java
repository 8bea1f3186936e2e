package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyKindTest {

    private static final String KINDS =
            "Agreement, AgreementDraft, FunnelNumbers, Lead, BusinessCalendar, Scorecard, HistoryScorecard, Forecast, CrmMapping, ImportProfile, Plan, DueList, Exclusions, Breakdown";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_document_says_itself_what_it_is() throws IOException {
        assertThat(golden("agreement-full.yaml")).isInstanceOf(Agreement.class);
        assertThat(golden("draft.yaml")).isInstanceOf(AgreementDraft.class);
        assertThat(golden("numbers.json")).isInstanceOf(FunnelNumbers.class);
        assertThat(golden("lead.yaml")).isInstanceOf(Lead.class);
        assertThat(golden("calendar.yaml")).isInstanceOf(BusinessCalendar.class);
        assertThat(golden("scorecard.json")).isInstanceOf(Scorecard.class);
        assertThat(golden("history-scorecard.yaml")).isInstanceOf(HistoryScorecard.class);
        assertThat(golden("mapping-hubspot.yaml")).isInstanceOf(CrmMapping.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a | 1:1: field `kind` is missing; expected one of " + KINDS + " [SLA-J09]",
                "kind: Leed | 1:7 /kind: expected one of " + KINDS + ", but was `Leed`; did you mean `Lead`? [SLA-J05]",
                "kind: 7 | 1:7 /kind: expected one of " + KINDS + ", but was `7` [SLA-J05]",
                "- a | 1:1: expected an object, but was a list [SLA-J04]",
                "kind: Lead | 1:1: field `apiVersion` is missing; expected `closedloop.org/v2` [SLA-J09]"
            })
    void what_says_something_else_is_refused(String yaml, String problem) throws IOException {
        Reading<?> reading = SlaJson.inEnglish().read(Files.writeString(directory.resolve("some.yaml"), yaml + "\n"));

        assertThat(reading.getValue()).isEmpty();
        assertThat(reading.getProblems().get(0)).hasToString(problem);
    }

    private static Object golden(String name) throws IOException {
        return SlaJson.inEnglish()
                .read(Path.of("src/test/resources/golden/v2", name))
                .getValue()
                .orElseThrow();
    }
}
