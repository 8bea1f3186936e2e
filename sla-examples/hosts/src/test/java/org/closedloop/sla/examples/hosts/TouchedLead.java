package org.closedloop.sla.examples.hosts;

import java.time.Instant;
import java.time.LocalDate;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;

public final class TouchedLead {

    public static Lead of(String id) {
        return Lead.builder()
                .id(id)
                .source("webinar")
                .createdAt(Instant.parse("2026-03-02T08:00:00Z"))
                .putStage(Stage.MQL, EventTime.on(LocalDate.of(2026, 3, 2)))
                .putStage(Stage.SQL, Instant.parse("2026-03-03T09:00:00Z"))
                .handedOverAt(Instant.parse("2026-03-03T09:00:00Z"))
                .firstTouchAt(Instant.parse("2026-03-03T10:20:00Z"))
                .build();
    }
}
