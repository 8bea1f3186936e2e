package org.closedloop.sla.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.json.UnreadableValueException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A message of the team's own queue has a lead in it, and is read by the mapper that the team has anyway. */
class LeadMessageTest {

    record LeadMessage(String topic, Stage reached, Lead lead) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .defaultLocale(Locale.ENGLISH)
            .build();

    @Test
    void a_message_has_the_lead_that_the_counter_takes() {
        LeadMessage message = MAPPER.readValue("""
                {"topic": "lead.qualified", "reached": "sql", "lead": {"id": "104", "source": null,
                 "stages": {"sql": "2026-03-05T10:12:33+01:00"}}}
                """, LeadMessage.class);

        assertThat(message.reached()).isEqualTo(Stage.SQL);
        assertThat(message.lead())
                .isEqualTo(Lead.builder()
                        .id("104")
                        .putStage(Stage.SQL, EventTime.parse("2026-03-05T09:12:33Z"))
                        .build());
    }

    @Test
    void a_renamed_field_is_told_with_its_place_in_the_message() {
        UnreadableValueException refused = catchThrowableOfType(
                UnreadableValueException.class,
                () -> MAPPER.readValue(
                        "{\"topic\": \"lead.qualified\", \"lead\": {\"id\": \"104\", \"handedOver\": \"2026-03-05\"}}",
                        LeadMessage.class));

        assertThat(refused.getProblems())
                .extracting(Problem::toString)
                .containsExactly(
                        "1:51 /lead/handedOver: unknown field `handedOver`; did you mean `handedOverAt`? [SLA-J01]");
    }
}
