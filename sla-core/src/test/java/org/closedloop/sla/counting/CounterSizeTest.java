package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;

/** Counts have 64 bits, a sum beyond them is refused, and a state of the present format is read by later builds. */
class CounterSizeTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private static FunnelCounter ofOneLead() {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF);
        counter.add(Lead.builder()
                .id("one")
                .putStage(Stage.MQL, Counts.at("2026-03-02T09:00"))
                .putStage(Stage.SQL, Counts.at("2026-03-03T09:00"))
                .handedOverAt(Counts.at("2026-03-03T09:00"))
                .firstTouchAt(Counts.at("2026-03-03T10:30"))
                .build());
        return counter;
    }

    private static FunnelCounter doubled(FunnelCounter counter, int times) {
        FunnelCounter sum = counter;
        for (int i = 0; i < times; i++) {
            sum = FunnelCounter.of(TERMS, AS_OF).merge(sum.toBytes()).merge(sum.toBytes());
        }
        return sum;
    }

    @Test
    void counts_beyond_32_bits_are_exact() {
        FunnelCounter sum = doubled(ofOneLead(), 40);

        LeadAccount account = sum.finish().getAccount().orElseThrow();
        assertThat(account.getCounted()).isEqualTo(1L << 40);
        assertThat(sum.merge(sum).finish().getAccount().orElseThrow().getCounted())
                .isEqualTo(1L << 41);
        assertThat(Counts.of(sum.finish(), "2026-03", "response").toString()).contains("within=" + (1L << 41));
    }

    @Test
    void counts_beyond_64_bits_are_refused() {
        FunnelCounter most = doubled(ofOneLead(), 62);
        byte[] state = most.toBytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelCounter.of(TERMS, AS_OF).merge(state).merge(state))
                .withMessage("counter state: more was counted than there are numbers");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.merge(most));
    }

    @Test
    void a_state_that_an_earlier_build_wrote_is_read() throws IOException {
        byte[] state = Base64.getMimeDecoder().decode(resource("counter-state-4.txt"));

        assertThat(FunnelCounter.of(TERMS, AS_OF).merge(state).finish())
                .isEqualTo(ofOneLead().finish());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CounterSizeTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
