package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;

/** Without quotes, YAML leaves open what a scalar is; the field that it stands in says so. */
class YamlScalarsTest {

    @Test
    void are_read_as_what_the_field_holds() {
        Lead lead = SlaJson.inEnglish().read(Lead.class, """
                        apiVersion: closedloop.org/v2
                        kind: Lead
                        id: 007
                        source: no
                        segment: 08:00
                        priority: 2026-01-01
                        createdAt: 1772439300000
                        handedOverAt: 2026-03-02T09:15:00+01:00
                        acceptedAt: 2026-03-02T09:15:00+0100
                        fields: {a: true, b: 1_000, c: 0x1F, d: '', e: .inf, f: 1e3}
                        """, Format.YAML).orElseThrow();

        Instant morning = Instant.parse("2026-03-02T08:15:00Z");
        assertThat(lead)
                .isEqualTo(Lead.builder()
                        .id("007")
                        .source("no")
                        .segment("08:00")
                        .priority("2026-01-01")
                        .createdAt(morning)
                        .handedOverAt(morning)
                        .acceptedAt(morning)
                        .putField("a", "true")
                        .putField("b", "1_000")
                        .putField("c", "0x1F")
                        .putField("d", "")
                        .putField("e", ".inf")
                        .putField("f", "1e3")
                        .build());
    }
}
