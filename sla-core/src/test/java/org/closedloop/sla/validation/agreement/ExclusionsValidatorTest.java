package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;
import org.junit.jupiter.api.Test;

class ExclusionsValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement();
    private static final TargetExclusion OUTAGE =
            TargetExclusion.ofPeriod("outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-11"));
    private static final TargetExclusion TESTS = TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-2");

    private final ExclusionsValidator validator = new ExclusionsValidator();

    private static RecordedExclusion recorded(TargetExclusion exclusion) {
        return RecordedExclusion.of(exclusion, DAY, "Mia Keller", "Sam Frei");
    }

    private static List<String> messages(Findings findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + finding.getMessage())
                .toList();
    }

    @Test
    void sound_exclusions_have_no_findings() {
        assertThat(validator.validate(
                        Exclusions.of("acme-2026", recorded(OUTAGE), recorded(TESTS)), AGREEMENT, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void all_mistakes_come_at_once_with_their_place() {
        Exclusions wrong = Exclusions.of(
                "acme-2026",
                recorded(OUTAGE.withTargets("sql-volume", "nothing")),
                recorded(OUTAGE.withPeriod(DateRange.parse("2025-12-30/2026-01-02"))),
                recorded(OUTAGE.withId("Fair").withReason(" ").withPeriod(DateRange.parse("2026-03-11")))
                        .withOn(LocalDate.of(2025, 12, 16)),
                recorded(TESTS),
                recorded(TESTS.withId("doubles").withLeads("L-2")),
                recorded(TESTS.withId("spam").withLeads("L-7")).withAgreedBy(Map.of(Role.SALES, "Sam Frei")),
                recorded(TESTS.withId("idle").withLeads("L-8")).withAgreedBy(Map.of()),
                recorded(OUTAGE.withId("month").withTargets("sql-response").withPeriod(DateRange.parse("2026-05"))));

        assertThat(messages(validator.validate(wrong, AGREEMENT, Locale.ENGLISH)))
                .containsExactly(
                        "SLA-U03 exclusion 'outage': target 'nothing' must be listed in clause 6, but is not",
                        "SLA-U02 exclusion 'outage': id must be unique among the exclusions, but 'outage' is that of an"
                                + " earlier one, too",
                        "SLA-U04 exclusion 'outage': period must lie within that of the agreement, 2026, but is"
                                + " 2025-12-30/2026-01-02",
                        "SLA-U01 exclusion 'Fair': id must consist of lower-case letters, digits and hyphens, such as"
                                + " crm-outage, but was Fair",
                        "SLA-X01 exclusion 'Fair', reason: must not be blank",
                        "SLA-U08 exclusion 'Fair': period 2026-03-11 overlaps that of 'outage', 2026-03-09/2026-03-11,"
                                + " for the same targets; days are excluded once. Consider removing the days from one"
                                + " of the two",
                        "SLA-U10 exclusion 'Fair': recorded on 2025-12-16, before the agreement begins on 2026-01-01."
                                + " Consider agreeing on it in clause 15, or correcting the date",
                        "SLA-U09 exclusion 'doubles': lead 'L-2' is excluded from the same targets by 'tests', too."
                                + " Consider listing it once",
                        "SLA-U07 exclusion 'spam': only sales agreed, so it is not applied. Consider having marketing"
                                + " agree to it, too, or removing it",
                        "SLA-U11 exclusion 'idle': neither marketing nor sales agreed, so it is not applied. Consider"
                                + " having both agree to it, or removing it",
                        "SLA-U05 exclusion 'month': period 2026-05 covers the whole window 2026-05 of 'sql-response', so"
                                + " that nothing is left to judge in it. Consider excluding fewer days, or naming the"
                                + " targets concerned");
        assertThat(validator.validate(wrong, AGREEMENT, Locale.ENGLISH))
                .extracting(Finding::getPath)
                .startsWith("recorded[0].exclusion.targets[1]", "recorded[1].exclusion.id")
                .endsWith("recorded[5].agreedBy", "recorded[6].agreedBy", "recorded[7].exclusion.period");
        assertThat(validator.validate(wrong, AGREEMENT, Locale.GERMAN).get(8).getMessage())
                .isEqualTo("Ausschluss 'spam': nur sales hat zugestimmt, darum gilt er nicht. Vielleicht marketing"
                        + " zustimmen lassen oder ihn weglassen");
    }

    @Test
    void exclusions_for_another_agreement_are_an_error() {
        assertThat(messages(validator.validate(Exclusions.of("other", recorded(OUTAGE)), AGREEMENT, Locale.ENGLISH)))
                .containsExactly("SLA-U06 exclusions for 'other': exclusions must be recorded for the agreement"
                        + " 'acme-2026', but are for 'other'");
    }

    @Test
    void what_clause_15_excludes_must_not_be_recorded_again() {
        Agreement agreed = AGREEMENT.withExclusions(OUTAGE, TESTS);
        Exclusions again = Exclusions.of(
                "acme-2026",
                recorded(OUTAGE.withId("crash").withTargets("sql-volume")),
                recorded(TESTS.withLeads("L-2")));

        assertThat(messages(validator.validate(again, agreed, Locale.ENGLISH)))
                .containsExactly(
                        "SLA-U08 exclusion 'crash': period 2026-03-09/2026-03-11 overlaps that of 'outage',"
                                + " 2026-03-09/2026-03-11, for the same targets; days are excluded once. Consider"
                                + " removing the days from one of the two",
                        "SLA-U02 exclusion 'tests': id must be unique among the exclusions, but 'tests' is that of an"
                                + " earlier one, too");
    }

    @Test
    void exclusions_for_different_targets_or_of_one_side_alone_repeat_nothing() {
        Exclusions apart = Exclusions.of(
                "acme-2026",
                recorded(OUTAGE.withTargets("sql-volume")),
                recorded(OUTAGE.withId("crash").withTargets("sql-response")),
                recorded(OUTAGE.withId("claim")).withAgreedBy(Map.of(Role.SALES, "Sam Frei")));

        assertThat(messages(validator.validate(apart, AGREEMENT, Locale.ENGLISH)))
                .singleElement()
                .asString()
                .startsWith("SLA-U07 exclusion 'claim': ");
    }

    @Test
    void targets_and_days_can_be_those_of_any_version() {
        Agreement next = AGREEMENT
                .withVersion(2)
                .withScope(AGREEMENT.getScope().withPeriod(DateRange.parse("2026-07-01/2027-06-30")))
                .withTargets(AGREEMENT.getTargets().get(0).withId("new-volume"));
        Exclusions later = Exclusions.of(
                "acme-2026",
                recorded(OUTAGE.withPeriod(DateRange.parse("2027-03")).withTargets("new-volume")),
                recorded(TESTS.withTargets("sql-response")));

        assertThat(validator.validate(later, List.of(AGREEMENT, next), Locale.ENGLISH))
                .isEmpty();
        assertThat(messages(validator.validate(later, AGREEMENT, Locale.ENGLISH)))
                .containsExactly(
                        "SLA-U04 exclusion 'outage': period must lie within that of the agreement, 2026, but is 2027-03",
                        "SLA-U03 exclusion 'outage': target 'new-volume' must be listed in clause 6, but is not");
    }

    @Test
    void alone_the_document_is_checked_for_itself() {
        assertThat(messages(
                        validator.validate(Exclusions.of("other", recorded(OUTAGE), recorded(OUTAGE)), Locale.ENGLISH)))
                .extracting(message -> message.substring(0, 7))
                .containsExactly("SLA-U02");
    }
}
