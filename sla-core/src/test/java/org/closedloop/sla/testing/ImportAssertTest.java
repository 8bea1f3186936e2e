package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportAssertTest {

    private static final ImportIssue ARCHIVED = ImportIssue.builder()
            .reason(ImportReason.ARCHIVED)
            .effect(ImportEffect.SKIPPED)
            .place(RecordPlace.record("contacts.json", 2))
            .kind(RecordKind.LEAD)
            .record("4711")
            .build();

    private static final ImportIssue OTHER_PIPELINE = ImportIssue.builder()
            .reason(ImportReason.OTHER_PIPELINE)
            .effect(ImportEffect.SKIPPED)
            .place(RecordPlace.record("deals.json", 7))
            .kind(RecordKind.DEAL)
            .record("815")
            .detail(IssueDetail.of("renewals"))
            .build();

    private static final ImportIssue PAGE_MISSING = ImportIssue.builder()
            .reason(ImportReason.PAGE_MISSING)
            .effect(ImportEffect.NONE)
            .place(RecordPlace.whole("deals.json"))
            .value("100")
            .build();

    private static final Import IMPORTED = Import.builder()
            .addLeads(lead("42"), lead("43"))
            .addIssues(ARCHIVED, OTHER_PIPELINE)
            .putIssueCount(ImportReason.ARCHIVED, 1L)
            .putIssueCount(ImportReason.OTHER_PIPELINE, 1L)
            .putCount(RecordKind.LEAD, RecordCount.of(2, 0, 1))
            .putCount(RecordKind.DEAL, RecordCount.of(0, 1, 1))
            .build();

    private static final String ACCOUNT = "\n" + """
            read        5 = 2 taken + 1 merged + 2 skipped
            lead        3 = 2 taken + 0 merged + 1 skipped
            deal        2 = 0 taken + 1 merged + 1 skipped""".indent(2).stripTrailing();

    private static final String OF_LEAD =
            "\n  issues      contacts.json, record 2: lead 4711: is archived or deleted; the record was skipped";

    private static final String OF_DEAL = "deals.json, record 7: deal 815: is in the pipeline 'renewals', which does"
            + " not count; the record was skipped";

    private static final String ALL = ACCOUNT + OF_LEAD + "\n              " + OF_DEAL;

    @Test
    void true_assertions_pass() {
        assertThat(IMPORTED)
                .hasLeads(2)
                .hasRead(5)
                .hasCounts(RecordKind.LEAD, 2, 0, 1)
                .hasCounts(RecordKind.DEAL, 0, 1, 1)
                .hasCounts(RecordKind.OWNER, 0, 0, 0)
                .addsUp()
                .isComplete()
                .hasIssue(ImportReason.ARCHIVED)
                .hasIssues(ImportReason.OTHER_PIPELINE, 1)
                .hasIssues(ImportReason.SEEN_TWICE, 0)
                .hasNoIssue(ImportReason.SEEN_TWICE)
                .hasOnlyIssues(ImportReason.ARCHIVED, ImportReason.OTHER_PIPELINE, ImportReason.SEEN_TWICE);
        assertThat(Import.builder().build()).hasNoIssues().hasOnlyIssues().addsUp();
        assertThat(IMPORTED).forLead("42").hasNoDeal();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_failure_shows_the_account_and_the_first_issues(
            String expected, Consumer<ImportAssert> assertion, String message) {
        assertThatThrownBy(() -> assertion.accept(assertThat(IMPORTED)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected the import " + expected + ", but it " + message);
    }

    static Stream<Arguments> a_failure_shows_the_account_and_the_first_issues() {
        return Stream.of(
                failing("to have 1 lead", it -> it.hasLeads(1), "has 2" + ALL),
                failing("to have 3 leads", it -> it.hasLeads(3), "has 2" + ALL),
                failing("to have read 6 records", it -> it.hasRead(6), "has read 5" + ALL),
                failing(
                        "to have counted deal 2 = 0 taken + 2 merged + 0 skipped",
                        it -> it.hasCounts(RecordKind.DEAL, 0, 2, 0),
                        "counted 2 = 0 taken + 1 merged + 1 skipped" + ALL),
                failing(
                        "to have counted deal stage 1 = 0 taken + 1 merged + 0 skipped",
                        it -> it.hasCounts(RecordKind.DEAL_STAGE, 0, 1, 0),
                        "counted 0 = 0 taken + 0 merged + 0 skipped" + ALL),
                failing("to have no issues", ImportAssert::hasNoIssues, "has archived (1), other-pipeline (1)" + ALL),
                failing(
                        "to have an issue seen-twice",
                        it -> it.hasIssue(ImportReason.SEEN_TWICE),
                        "has archived (1), other-pipeline (1)" + ALL),
                failing(
                        "to have 2 issues archived",
                        it -> it.hasIssues(ImportReason.ARCHIVED, 2),
                        "has 1" + ACCOUNT + OF_LEAD + "\n              and 1 more"),
                failing(
                        "to have 1 issue seen-twice",
                        it -> it.hasIssues(ImportReason.SEEN_TWICE, 1),
                        "has 0" + ACCOUNT + "\n  issues      2 others"),
                failing(
                        "to have no issue archived",
                        it -> it.hasNoIssue(ImportReason.ARCHIVED),
                        "has 1" + ACCOUNT + OF_LEAD + "\n              and 1 more"),
                failing(
                        "to have only issues archived",
                        it -> it.hasOnlyIssues(ImportReason.ARCHIVED),
                        "has other-pipeline (1)" + ACCOUNT + "\n  issues      " + OF_DEAL
                                + "\n              and 1 more"),
                failing(
                        "to have a lead '4711'",
                        it -> it.forLead("4711"),
                        "has 42, 43" + ACCOUNT + OF_LEAD + "\n              and 1 more"));
    }

    private static Arguments failing(String expected, Consumer<ImportAssert> assertion, String message) {
        return arguments(expected, assertion, message);
    }

    @Test
    void a_missing_page_is_shown() {
        Import incomplete = Import.builder()
                .addIssues(PAGE_MISSING)
                .putIssueCount(ImportReason.PAGE_MISSING, 1L)
                .build();

        assertThatThrownBy(() -> assertThat(incomplete).isComplete())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        expected the import to be complete, but it has page-missing (1)
                          read        0 = 0 taken + 0 merged + 0 skipped
                          issues      deals.json: refers to a next page, '100', which was not given""");
    }

    @Test
    void mapped_properties_without_values_are_shown() {
        Import changed = Import.builder()
                .addIssues(ImportIssue.builder()
                        .reason(ImportReason.STAGE_NOT_REACHED)
                        .effect(ImportEffect.NONE)
                        .value("sql")
                        .build())
                .putIssueCount(ImportReason.STAGE_NOT_REACHED, 1L)
                .build();

        assertThat(IMPORTED).fitsMapping();
        assertThat(changed).fitsMapping(ImportReason.STAGE_NOT_REACHED);
        assertThatThrownBy(() -> assertThat(changed).fitsMapping(ImportReason.PROPERTY_NEVER_SEEN))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        expected the import to fit its mapping, but it has stage-not-reached (1)
                          read        0 = 0 taken + 0 merged + 0 skipped
                          issues      no lead entered stage 'sql'""");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_inconsistent_account_is_reported(String flaw, Import imported) {
        assertThatThrownBy(() -> assertThat(imported).addsUp())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected the import to add up, but " + flaw + "\n  read        ");
    }

    static Stream<Arguments> an_inconsistent_account_is_reported() {
        return Stream.of(
                arguments("2 were taken, and there are 1 leads", IMPORTED.withLeads(lead("42"))),
                arguments("there are two leads '42'", IMPORTED.withLeads(lead("42"), lead("42"))),
                arguments(
                        "2 were skipped, and issues say why of 0",
                        IMPORTED.withIssues(List.of()).withIssueCounts(Map.of())),
                arguments(
                        "2 were skipped, and issues say why of 3",
                        IMPORTED.withIssueCounts(Map.of(ImportReason.ARCHIVED, 2L, ImportReason.OTHER_PIPELINE, 1L))),
                arguments(
                        "2 were skipped, and issues say why of 3 to 5",
                        IMPORTED.withIssues(ARCHIVED, ARCHIVED, ARCHIVED, ARCHIVED.withEffect(ImportEffect.KEPT))
                                .withIssueCounts(Map.of(ImportReason.ARCHIVED, 6L))));
    }

    private static Lead lead(String id) {
        return Lead.builder().id(id).build();
    }
}
