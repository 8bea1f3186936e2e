package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

    private static final Lead LEAD = Lead.builder()
            .id("1")
            .source("webinar")
            .segment("enterprise")
            .priority(" ")
            .rejection(Rejection.of(Instant.parse("2026-03-02T09:00:00Z"), "no budget"))
            .putField("owner", "Anna Meier")
            .putField("campaign", " ")
            .build();

    @ParameterizedTest
    @CsvSource({
        "source,           SOURCE,           webinar",
        "segment,          SEGMENT,          enterprise",
        "priority,         PRIORITY,         ",
        "rejection-reason, REJECTION_REASON, no budget",
        "owner,            FIELD,            Anna Meier",
        "campaign,         FIELD,            ",
        "region,           FIELD,            ",
        "Source,           FIELD,            "
    })
    void the_name_tells_the_attribute_and_a_blank_value_is_none(String name, Dimension.Kind kind, String value) {
        Dimension dimension = Dimension.of(name);

        assertThat(dimension.getKind()).isEqualTo(kind);
        assertThat(dimension.valueOf(LEAD).orElse(null)).isEqualTo(value);
        assertThat(record().valueOf(dimension)).isEqualTo(value);
    }

    private static LeadRecord record() {
        LeadRecord record = new LeadRecord();
        record.id("1");
        record.source("webinar");
        record.segment("enterprise");
        record.priority(" ");
        byte[] reason = "no budget".getBytes(StandardCharsets.UTF_8);
        record.rejectionReason(reason, 0, reason.length);
        byte[] owner = "<Anna Meier>".getBytes(StandardCharsets.UTF_8);
        record.field("owner", owner, 1, owner.length - 1);
        record.field("campaign", " ");
        return record;
    }

    @Test
    void refuses_a_blank_name() {
        assertThatThrownBy(() -> Dimension.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dimension: name must not be blank, but was ' '");
    }

    @Test
    void a_record_refuses_to_tell_a_value_of_which_it_knows_only_the_presence() {
        LeadRecord record = new LeadRecord();
        record.id("L-1");
        record.filledField("owner");
        record.reasoned();

        assertThatThrownBy(() -> record.valueOf(Dimension.of("owner")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lead record 'L-1': the value of 'owner' must be set to group leads by it, but only its"
                        + " presence is");
        assertThatThrownBy(() -> record.valueOf(Dimension.of("rejection-reason")))
                .hasMessage("lead record 'L-1': the value of 'rejection-reason' must be set to group leads by it, but"
                        + " only its presence is");
    }
}
