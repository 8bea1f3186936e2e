package org.closedloop.sla.examples.scorecard.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.closedloop.sla.examples.scorecard.Main;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    @Test
    void the_same_seed_gives_what_ships_byte_for_byte() throws IOException {
        String leads = DemoData.leads(DemoData.SEED, DemoData.LEADS);
        assertThat(leads.equals(shipped("crm-leads.ndjson"))).isTrue();
        assertThat(leads.lines()).hasSizeGreaterThan(5_000);
    }

    @Test
    void another_seed_gives_another_year() {
        assertThat(DemoData.leads(1, 200).equals(DemoData.leads(2, 200))).isFalse();
    }

    @Test
    void the_calendar_that_ships_is_jollydays() throws IOException {
        assertThat(DemoData.calendar()).isEqualTo(shipped("calendar.yaml"));
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("demo/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
