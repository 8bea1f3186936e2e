package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Lead;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the values of one property show together, where each alone does not. */
class ColumnValuesTest {

    private static boolean isTimed(Lead lead) {
        return lead.getHandedOverAt().orElseThrow().isTimed();
    }

    @Test
    void takes_midnights_for_days_where_other_values_are_days() {
        Import imported = importing(
                lead("1", "handed", "1772409600000"),
                lead("2", "handed", "2026-03-02"),
                lead("3", "created", "2026-03-02"));

        assertThat(imported.getLeads().subList(0, 2))
                .allSatisfy(lead -> assertThat(isTimed(lead)).isFalse());
        assertThat(explained(imported, ImportReason.DAYS_ASSUMED))
                .containsExactly("lead.json, record 1: handed: '1772409600000' is midnight, and other values here are"
                        + " days; all midnights here were read as days (records: 1); set holds: instant if they are"
                        + " times");
        assertThat(imported.count(ImportReason.DATE_WITHOUT_TIME)).isEqualTo(3);
    }

    @Test
    void takes_no_midnight_for_a_day_where_another_value_has_a_time_of_day() {
        Import imported = importing(
                lead("1", "handed", "2026-03-02T00:00:00Z"),
                lead("2", "handed", "2026-03-02"),
                lead("3", "handed", "2026-03-02T08:15:00Z"));

        assertThat(isTimed(imported.getLeads().get(0))).isTrue();
        assertThat(imported.count(ImportReason.DAYS_ASSUMED)).isZero();
    }

    @Test
    void takes_no_midnight_of_another_zone_than_utc_for_a_day() {
        CrmRecord utc = lead("1", "handed", "2026-03-02T00:00:00Z");
        CrmRecord zurich = lead("2", "handed", "2026-03-02T00:00:00+01:00");
        CrmRecord day = lead("3", "handed", "2026-03-02");

        for (Import imported : List.of(importing(utc, zurich, day), importing(zurich, utc, day))) {
            assertThat(imported.getLeads().subList(0, 2))
                    .allSatisfy(lead -> assertThat(isTimed(lead)).isTrue());
            assertThat(imported.count(ImportReason.DAYS_ASSUMED)).isZero();
        }
    }

    @Test
    void only_midnights_that_were_read_as_days_have_an_effect() {
        CrmRecord[] midnights = {
            lead("1", "handed", "2026-03-02T00:00:00Z"),
            lead("2", "handed", "2026-03-03T00:00:00Z"),
            lead("3", "handed", "2026-03-04T00:00:00Z")
        };

        assertThat(effects(importing(midnights), ImportReason.ONLY_MIDNIGHTS)).containsExactly(ImportEffect.NONE);
        assertThat(effects(importing(midnights[0], lead("4", "handed", "2026-03-02")), ImportReason.DAYS_ASSUMED))
                .containsExactly(ImportEffect.ASSUMED);
    }

    private static List<ImportEffect> effects(Import imported, ImportReason reason) {
        return imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .map(ImportIssue::getEffect)
                .toList();
    }

    @Test
    void reports_a_property_with_only_midnights() {
        Import imported = importing(
                lead("1", "handed", "2026-03-02T00:00:00Z"),
                lead("2", "handed", "1772496000000"),
                lead("3", "handed", "2026-07-01T00:00:00.000+0000"));

        assertThat(imported.getLeads())
                .allSatisfy(lead -> assertThat(isTimed(lead)).isTrue());
        assertThat(explained(imported, ImportReason.ONLY_MIDNIGHTS))
                .containsExactly("lead.json, record 1: handed: all times here are midnight, such as"
                        + " '2026-03-02T00:00:00Z' (records: 3); set holds: date if they are days");
    }

    @Test
    void reports_no_property_with_two_midnights_or_a_declared_form() {
        CrmRecord[] three = {
            lead("1", "handed", "2026-03-02T00:00:00Z"),
            lead("2", "handed", "2026-03-03T00:00:00Z"),
            lead("3", "handed", "2026-03-04T00:00:00Z")
        };

        assertThat(importing(three[0], three[1]).count(ImportReason.ONLY_MIDNIGHTS))
                .isZero();
        assertThat(importing(holding(TimeForm.INSTANT), three).count(ImportReason.ONLY_MIDNIGHTS))
                .isZero();
        assertThat(importing(holding(TimeForm.DATE), three).count(ImportReason.ONLY_MIDNIGHTS))
                .isZero();
    }

    @Test
    void takes_midnights_in_utc_for_days_where_salesforce_and_hubspot_have_dates() {
        CrmMapping mapping = mapping();
        for (String property : new String[] {"ConvertedDate", "hs_job_change_detected_date"}) {
            CrmMapping known = mapping.withLead(mapping.getLead().withHandedOverAt(TimeSource.at(property)));
            Import imported = importing(known, lead("1", property, "2026-03-02T00:00:00.000Z"));

            assertThat(isTimed(imported.getLeads().get(0))).isFalse();
            assertThat(imported.count(ImportReason.DAYS_ASSUMED)).isZero();
        }
    }

    @Test
    void takes_no_midnight_for_a_day_where_hubspot_has_instants() {
        CrmMapping mapping = mapping();
        CrmMapping known = mapping.withLead(mapping.getLead().withHandedOverAt(TimeSource.at("createdate")));
        Import imported =
                importing(known, lead("1", "createdate", "1772409600000"), lead("2", "createdate", "2026-03-02"));

        assertThat(isTimed(imported.getLeads().get(0))).isTrue();
    }

    @Test
    void reads_what_the_mapping_declares() {
        assertThat(isTimed(importing(holding(TimeForm.DATE), lead("1", "handed", "2026-03-02T00:00:00Z"))
                        .getLeads()
                        .get(0)))
                .isFalse();
        assertThat(importing(holding(TimeForm.EPOCH_SECONDS), lead("1", "handed", "1772439300"))
                        .getLeads()
                        .get(0)
                        .getHandedOverAt()
                        .map(Object::toString))
                .contains("2026-03-02T08:15:00Z");
        assertThat(explained(
                        importing(holding(TimeForm.DATE), lead("1", "handed", "2026-03-02T08:15:00Z")),
                        ImportReason.TIME_DROPPED))
                .containsExactly("lead.json, record 1: lead 1: handed: '2026-03-02T08:15:00Z' has a time of day where"
                        + " a day is expected; read as 2026-03-02");
    }

    @Test
    void reports_the_assumed_zone_once_per_property() {
        Import imported = importing(
                lead("1", "handed", "2026-03-02 08:15", "sql", "2026-03-02 08:15:00"),
                lead("2", "handed", "2026-03-02 08:16"),
                lead("3", "handed", "2026-03-02T08:16:00Z"),
                lead("4", "handed", "2026-03-02"));

        assertThat(explained(imported, ImportReason.ZONE_ASSUMED))
                .containsExactlyInAnyOrder(
                        "lead.json, record 1: lead 1: handed: '2026-03-02 08:15' has no offset; read in the mapping's"
                                + " zone, as were all such times here (records: 2); set format.zone if theirs is"
                                + " another",
                        "lead.json, record 1: lead 1: sql: '2026-03-02 08:15:00' has no offset; read in the mapping's"
                                + " zone, as were all such times here (records: 1); set format.zone if theirs is"
                                + " another");
        assertThat(imported.count(ImportReason.ZONE_ASSUMED)).isEqualTo(3);
    }

    @Test
    void assumes_no_zone_that_the_format_states_and_leaves_days_in_the_mappings() {
        CrmMapping utc =
                mapping().withFormat(ExportFormat.builder().zone(ZoneOffset.UTC).build());
        Import imported = importing(utc, lead("1", "handed", "2026-03-31 22:30:00", "accepted", "2026-04-01"));

        Lead lead = imported.getLeads().get(0);
        assertThat(lead.getHandedOverAt().map(Object::toString)).contains("2026-03-31T22:30:00Z");
        assertThat(lead.getAcceptedAt().map(Object::toString)).contains("2026-04-01");
        assertThat(imported.count(ImportReason.ZONE_ASSUMED)).isZero();
    }

    @Test
    void decides_by_another_amount_of_the_property_what_stands_before_decimals() {
        Import imported = importing(
                deal("1", "amount", "12.500", "currency", "EUR"),
                deal("2", "amount", "1.234.567", "currency", "EUR"),
                deal("3", "amount", "7", "currency", "EUR"));

        assertThat(amounts(imported)).containsExactly("EUR 12500.00", "EUR 1234567.00", "EUR 7.00");
        assertThat(explained(imported, ImportReason.SEPARATOR_ASSUMED))
                .containsExactly("deal.json, record 1: deal 1: amount: '12.500' may have a decimal or a thousands"
                        + " separator; read like '1.234.567'");
    }

    @Test
    void decides_the_separator_for_currencies_without_decimals() {
        assertThat(amounts(importing(
                        deal("1", "amount", "1.500", "currency", "JPY"),
                        deal("2", "amount", "0.5", "currency", "EUR"))))
                .containsExactly("JPY 2", "EUR 0.50");
        assertThat(amounts(importing(deal("1", "amount", "1.500", "currency", "JPY"))))
                .containsExactly("JPY 1500");
    }

    @Test
    void reports_contradicting_amounts_and_uses_the_certain_ones() {
        Import imported = importing(
                deal("1", "amount", "1,234.50", "currency", "EUR"),
                deal("2", "amount", "1.234,50", "currency", "EUR"),
                deal("3", "amount", "12.500", "currency", "EUR"));

        assertThat(amounts(imported)).containsExactly("EUR 1234.50", "EUR 1234.50", "none");
        assertThat(explained(imported, ImportReason.SEPARATORS_CONTRADICT))
                .containsExactly("deal.json, record 1: amount: '1,234.50' has a decimal point, and '1.234,50' a decimal"
                        + " comma");
        assertThat(imported.count(ImportReason.AMOUNT_AMBIGUOUS)).isEqualTo(1);
    }

    @Test
    void names_the_setting_that_helps_where_a_separator_is_stated() {
        CrmMapping point = mapping()
                .withFormat(ExportFormat.builder().decimalSeparator(".").build());

        assertThat(explained(
                        importing(point, deal("1", "amount", "1.234,50", "currency", "EUR")),
                        ImportReason.AMOUNT_UNREADABLE))
                .containsExactly("deal.json, record 1: deal 1: amount: '1.234,50' is not an amount; setting"
                        + " format.decimalSeparator in the mapping may help; the field was ignored");
        assertThat(amounts(importing(point, deal("1", "amount", "12.500", "currency", "EUR"))))
                .containsExactly("EUR 12.50");
    }

    private static CrmMapping holding(TimeForm form) {
        CrmMapping mapping = mapping();
        return mapping.withLead(mapping.getLead().withHandedOverAt(TimeSource.at("handed", form)));
    }

    private static List<String> amounts(Import imported) {
        List<String> amounts = new ArrayList<>();
        for (Lead lead : imported.getLeads()) {
            amounts.add(
                    lead.getDeal().flatMap(Deal::getAmount).map(Money::toString).orElse("none"));
        }
        return amounts;
    }
}
