package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount has one meaning whether its lead is read or counted from bytes. */
class AmountFormsTest {

    private static final LeadCsvReader ROWS = LeadCsvReader.inEnglish().withCurrency(CurrencyUnit.of("CHF"));
    private static final DateRange MARCH = DateRange.parse("2026-03");

    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadIssue> issues = new ArrayList<>();
    private final FunnelCounter counter = FunnelCounter.of(
            SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));

    /** The revenue that was counted; null if the lead was skipped. */
    private @Nullable Money counted() {
        return counter.finish()
                .find(MARCH, "revenue")
                .map(revenue -> ((Amount) revenue).getTotal())
                .orElse(null);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void readRow(String amount) throws IOException {
        String rows = "id,deal.outcome,deal.amount,deal.closedAt\n7,won," + amount + ",2026-03-20\n";
        ROWS.read(stream(rows), leads::add, issues::add);
        ROWS.count(stream(rows), counter);
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 0.50",
        "0, 0",
        "-0, 0",
        "-1.5, -1.50",
        "1e1, 10",
        "0e1, 0",
        "7.500, 7.50",
        "120., ",
        "00.50, ",
        "007, ",
        "-01, ",
        "00, ",
        "-00.5, ",
        "+1, ",
        ".5, ",
        "1 000, ",
        "CHF 1.00, ",
        "- 1, ",
        "--1, "
    })
    void of_a_row_is_read_as_it_is_counted(String amount, @Nullable String expected) throws IOException {
        readRow(amount);

        assertThat(leads)
                .hasSize(expected == null ? 0 : 1)
                .allSatisfy(lead ->
                        assertThat(lead.getDeal().orElseThrow().getAmount()).contains(Money.parse("CHF " + expected)));
        assertThat(issues).hasSize(expected == null ? 1 : 0);
        assertThat(counter.finish().getAccount().orElseThrow().getCounted()).isEqualTo(leads.size());
        if (expected != null && !expected.startsWith("-")) {
            assertThat(counted()).isEqualTo(Money.parse("CHF " + expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00.50", "007", "-01"})
    void with_leading_zeros_is_refused_in_a_row(String amount) throws IOException {
        readRow(amount);

        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .containsExactly("column `deal.amount`: expected a decimal number such as 0.95, but was `" + amount
                        + "`, which tools read in different ways; write plain decimal digits, such as 1000 or 0.5");
    }

    @ParameterizedTest
    @CsvSource({"CHF 0.50, 0.50", "CHF 007, 7", "CHF -1.50, -1.50", "CHF 1e1, 10", "CHF 1., ", "CHF .5, ", "CHF, "})
    void of_a_line_is_read_as_it_is_counted(String amount, @Nullable String expected) throws IOException {
        String line = "{\"id\":\"7\",\"deal\":{\"outcome\":\"won\",\"amount\":\"" + amount
                + "\",\"closedAt\":\"2026-03-20\"}}\n";
        LeadReader.inEnglish().read(stream(line), leads::add, issues::add);
        LeadReader.inEnglish().count(stream(line), counter);

        assertThat(leads)
                .hasSize(expected == null ? 0 : 1)
                .allSatisfy(lead ->
                        assertThat(lead.getDeal().orElseThrow().getAmount()).contains(Money.parse("CHF " + expected)));
        assertThat(counter.finish().getAccount().orElseThrow().getCounted()).isEqualTo(leads.size());
        if (expected != null && !expected.startsWith("-")) {
            assertThat(counted()).isEqualTo(Money.parse("CHF " + expected));
        }
    }
}
