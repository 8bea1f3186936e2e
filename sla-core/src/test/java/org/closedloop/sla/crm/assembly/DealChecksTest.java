package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the checks of a deal and of the times of its lead begin. */
class DealChecksTest {

    /** The reasons that were reported, among these. */
    private static String reported(Import imported, ImportReason... among) {
        return imported.getIssues().stream()
                .map(ImportIssue::getReason)
                .filter(Set.of(among)::contains)
                .map(ImportReason::getCode)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}, {1} of {2}: open but certain: {3}")
    @CsvSource({
        "talking, 99.9, 100, false",
        "talking, 100,  100, true",
        "talking, 100%, 100, true",
        "talking, 101,  100, true",
        "talking, '',   100, false",
        "talking, 0.99, 1,   false",
        "talking, 1.0,  1,   true",
        "won,     100,  100, false"
    })
    void an_open_deal_is_not_certain(String stage, String probability, BigDecimal certainty, boolean reported) {
        CrmMapping mapping = mapping().withDeal(mapping().getDeal().withCertainty(certainty));

        assertThat(importing(mapping, deal("1", "stage", stage, "probability", probability))
                        .count(ImportReason.OPEN_BUT_CERTAIN))
                .isEqualTo(reported ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "0,               CHF 0.00, ''",
        "-0.01,           '',       amount-negative",
        "999999999999999.99, CHF 999999999999999.99, ''",
        "1000000000000000, '',       amount-too-large",
        "5.25,            CHF 5.25, ''",
        "5.2550,          CHF 5.26, amount-rounded",
        "5.2549,          CHF 5.25, amount-rounded"
    })
    void an_amount_is_at_least_zero_and_has_at_most_15_digits_before_its_minor_unit(
            String text, String amount, String reported) {
        Import imported = importing(deal("1", "amount", text, "currency", "CHF"));

        assertThat(onlyLead(imported)
                        .getDeal()
                        .flatMap(Deal::getAmount)
                        .map(Money::toString)
                        .orElse(""))
                .isEqualTo(amount);
        assertThat(reported(
                        imported,
                        ImportReason.AMOUNT_NEGATIVE,
                        ImportReason.AMOUNT_TOO_LARGE,
                        ImportReason.AMOUNT_ROUNDED))
                .isEqualTo(reported);
    }

    @ParameterizedTest(name = "lead {0}, deal {1}, closed {2}: {3}")
    @CsvSource({
        "2026-03-02T08:00:00Z, 2026-03-03T08:00:00Z, 2026-03-03T08:00:00Z, ''",
        "2026-03-02T08:00:00Z, 2026-03-03T08:00:00Z, 2026-03-03T07:59:59Z, closed-before-created",
        "2026-03-02T08:00:00Z, 2026-03-03,           2026-03-03T07:59:59Z, ''",
        "2026-03-02T08:00:00Z, 2026-03-03,           2026-03-02T22:59:59Z, closed-before-created",
        "2026-03-02T08:00:00Z, '',                   2026-03-02T08:00:00Z, ''",
        "2026-03-02T08:00:00Z, '',                   2026-03-02T07:59:59Z, closed-before-lead",
        "2026-03-02,           '',                   2026-03-02,           ''",
        "'',                   '',                   2026-03-02,           ''"
    })
    void a_deal_is_closed_after_it_and_its_lead_were_created(
            String leadCreated, String created, String closed, String reported) {
        Import imported = importing(
                lead("1", "created", leadCreated),
                linked(deal("7", "stage", "won", "made", created, "closed", closed), RecordKind.LEAD, "1"));

        assertThat(reported(imported, ImportReason.CLOSED_BEFORE_CREATED, ImportReason.CLOSED_BEFORE_LEAD))
                .isEqualTo(reported);
    }

    @ParameterizedTest(name = "{0}, closed {1}, reason {2}: {3}")
    @CsvSource({
        "won,     2026-03-02, '',    ''",
        "won,     '',         '',    closed-without-time",
        "lost,    2026-03-02, price, ''",
        "lost,    2026-03-02, '',    lost-without-reason",
        "lost,    '',         '',    closed-without-time lost-without-reason",
        "talking, '',         '',    ''"
    })
    void a_closed_deal_has_a_time_and_a_lost_one_a_reason(String stage, String closed, String reason, String reported) {
        CrmRecord deal = deal("1", "stage", stage, "closed", closed, "lossReason", reason);
        CrmMapping unasked = mapping().withDeal(mapping().getDeal().withLossReason());

        assertThat(reported(importing(deal), ImportReason.CLOSED_WITHOUT_TIME, ImportReason.LOST_WITHOUT_REASON))
                .isEqualTo(reported);
        assertThat(importing(unasked, deal).count(ImportReason.LOST_WITHOUT_REASON))
                .isZero();
    }

    @ParameterizedTest(name = "MQL {0}, SQL {1}: {2}")
    @CsvSource({
        "2026-03-02T08:00:00Z, 2026-03-02T08:00:00Z, ''",
        "2026-03-02T08:00:00Z, 2026-03-02T07:59:59Z, stages-backwards",
        "2026-03-02T08:00:00Z, 2026-03-02,           ''",
        "2026-03-02T08:00:00Z, 2026-03-01,           stages-backwards"
    })
    void stages_are_entered_in_their_order(String mql, String sql, String reported) {
        assertThat(reported(importing(lead("1", "mql", mql, "sql", sql)), ImportReason.STAGES_BACKWARDS))
                .isEqualTo(reported);
    }

    @ParameterizedTest(name = "handed over {0}, touched {1}: {2}")
    @CsvSource({
        "2026-03-02T08:00:00Z, 2026-03-02T08:00:00Z, ''",
        "2026-03-02T08:00:00Z, 2026-03-02T07:59:59Z, touch-before-hand-over",
        "2026-03-02T08:00:00Z, 2026-03-02,           ''",
        "2026-03-02T08:00:00Z, '',                   ''",
        "'',                   2026-03-02T08:00:00Z, ''"
    })
    void a_lead_is_touched_after_its_hand_over(String handed, String touched, String reported) {
        assertThat(reported(
                        importing(lead("1", "handed", handed, "touched", touched)),
                        ImportReason.TOUCH_BEFORE_HAND_OVER))
                .isEqualTo(reported);
    }

    @Test
    void attempts_are_in_order_and_one_at_each_time() {
        Import imported = importing(
                lead("4711"),
                Records.activity("a", "2026-03-04T08:00:00Z", "call", "true"),
                Records.activity("b", "2026-03-02T08:00:00Z", "call", "true"),
                Records.activity("c", "2026-03-04T08:00:00Z", "call", "true"));

        assertThat(onlyLead(imported).getAttempts())
                .containsExactly(EventTime.parse("2026-03-02T08:00:00Z"), EventTime.parse("2026-03-04T08:00:00Z"));
        assertThat(onlyLead(imported).getFirstTouchAt()).contains(EventTime.parse("2026-03-02T08:00:00Z"));
    }

    @ParameterizedTest(name = "{0} of {1} unreadable: {2}")
    @CsvSource({"0, 4, false", "2, 4, false", "3, 5, true", "4, 4, true"})
    void a_property_is_reported_if_most_of_its_values_are_unreadable(int unreadable, int all, boolean reported) {
        List<CrmRecord> leads = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            leads.add(lead("L" + i, "sql", i < unreadable ? "soon" : "2026-03-02T08:00:00Z"));
        }

        assertThat(importing(leads.toArray(CrmRecord[]::new)).count(ImportReason.PROPERTY_MOSTLY_UNREADABLE))
                .isEqualTo(reported ? 1 : 0);
    }
}
