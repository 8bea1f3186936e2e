package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.crm.assembly.Records.MORNING;
import static org.closedloop.sla.crm.assembly.Records.NOON;
import static org.closedloop.sla.crm.assembly.Records.activity;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;

/** What is told of an import, and how often. */
class ImportReportTest {

    @Test
    void skips_changes_activities_and_links_of_records_that_are_not_there() {
        Import imported = importing(
                activity("a1", NOON, "call", "true"),
                linked(record(RecordKind.CHANGE, "c1"), RecordKind.DEAL, "815"),
                record(RecordKind.CHANGE, "c2"),
                linked(linked(record(RecordKind.LINK, "l1"), RecordKind.DEAL, "815"), RecordKind.LEAD, "4711"));

        assertThat(imported.getLeads()).isEmpty();
        assertThat(imported.getCount()).isEqualTo(RecordCount.of(0, 0, 4));
        assertThat(imported.count(ImportReason.BELONGS_TO_NOTHING)).isEqualTo(4);
    }

    @Test
    void counts_for_what_reason_records_of_a_kind_were_skipped() {
        Importer importer = Importer.of(mapping());
        for (int i = 0; i < 250; i++) {
            importer.add(record(RecordKind.LEAD, ""));
        }
        importer.add(linked(record(RecordKind.CHANGE, "c1"), RecordKind.DEAL, "815"))
                .add(linked(record(RecordKind.CHANGE, "c2"), RecordKind.DEAL, "815"))
                .add(record(RecordKind.OTHER, "o1"));

        assertThat(importer.finish().getSkippedCounts())
                .isEqualTo(Map.of(
                        RecordKind.LEAD, Map.of(ImportReason.ID_MISSING, 250L),
                        RecordKind.CHANGE, Map.of(ImportReason.BELONGS_TO_NOTHING, 2L),
                        RecordKind.OTHER, Map.of(ImportReason.OBJECT_NOT_READ, 1L)));
    }

    @Test
    void accepts_records_after_a_first_finish() {
        Importer importer = Importer.of(mapping()).add(lead("1"));
        Import once = importer.finish();

        assertThat(importer.finish()).isEqualTo(once);
        assertThat(importer.add(lead("2")).finish().getLeads())
                .extracting(Lead::getId)
                .containsExactly("1", "2");
    }

    @Test
    void keeps_the_first_issues_of_each_reason_and_counts_the_rest() {
        Importer importer = Importer.of(mapping());
        for (int i = 0; i < 250; i++) {
            importer.add(lead("L" + i, "created", "yesterday"));
        }

        Import imported = importer.finish();

        assertThat(imported.getIssues().stream().filter(issue -> issue.getReason() == ImportReason.TIME_UNREADABLE))
                .hasSize(Import.LIMIT);
        assertThat(imported.count(ImportReason.TIME_UNREADABLE)).isEqualTo(250);
    }

    @Test
    void reports_a_flaw_once_for_several_uses_of_a_property() {
        CrmMapping mapping = CrmMapping.salesforce(Records.ZURICH);

        assertThat(importing(mapping, lead("1", "CreatedDate", "soon")).count(ImportReason.TIME_UNREADABLE))
                .isEqualTo(1);
        assertThat(importing(mapping, lead("1", "CreatedDate", "2026-03-02")).count(ImportReason.DATE_WITHOUT_TIME))
                .isEqualTo(1);
    }

    @Test
    void rejects_an_issue_that_contradicts_its_count() {
        ImportIssue skipped = ImportIssue.builder()
                .reason(ImportReason.RECORD_UNREADABLE)
                .effect(ImportEffect.SKIPPED)
                .build();

        assertThatThrownBy(() -> Importer.of(mapping()).skip(skipped))
                .hasMessageStartingWith(
                        "import: only an issue of a skipped record of some kind counts as one, but it was");
        assertThatThrownBy(() -> Importer.of(mapping()).report(skipped))
                .hasMessageStartingWith("import: a skipped record must be counted, but it was only told:");
    }

    @Test
    void warns_of_a_property_that_no_record_has_unless_another_can_stand_for_it() {
        Import imported = importing(lead("4711", "Segment", "x", "fallback", "y", "created", MORNING));

        assertThat(explained(imported, ImportReason.PROPERTY_NEVER_SEEN))
                .contains("segment: no record has a value here; did you mean 'Segment'?")
                .contains("tel: no record has a value here")
                .doesNotContain("source: no record has a value here");
    }

    @Test
    void suggests_no_name_that_the_mapping_has_already() {
        CrmMapping mapping = mapping().withLead(mapping().getLead().withSegment("creates"));

        assertThat(explained(importing(mapping, lead("1", "created", MORNING)), ImportReason.PROPERTY_NEVER_SEEN))
                .contains("creates: no record has a value here");
        assertThat(explained(importing(mapping, lead("1", "Creates", "x")), ImportReason.PROPERTY_NEVER_SEEN))
                .contains("creates: no record has a value here; did you mean 'Creates'?");
    }

    /** Misspelt, they would count employees and robots without a word. */
    @Test
    void warns_of_a_property_of_an_exclusion_or_of_a_test_of_touches_that_no_record_has() {
        CrmMapping mapping = mapping()
                .withExclusions(
                        Exclusion.of(PropertyTest.is("mial", "x"), "employee"),
                        Exclusion.of(PropertyTest.is("stage", "demo"), "test"));

        assertThat(explained(
                        importing(
                                mapping,
                                lead("1", "mail", "x", "touched", MORNING, "touhc", "y"),
                                deal("2", "stage", "won")),
                        ImportReason.PROPERTY_NEVER_SEEN))
                .contains("mial: no record has a value here; did you mean 'mail'?")
                .contains("touch: no record has a value here; did you mean 'touhc'?")
                .doesNotContain("stage: no record has a value here");
        assertThat(explained(importing(mapping, lead("1", "mail", "x")), ImportReason.PROPERTY_NEVER_SEEN))
                .doesNotContain("touch: no record has a value here");
    }

    @Test
    void explains_issues_in_german() {
        Import imported = importing(lead("4711", "created", "gestern"));

        assertThat(imported.getIssues().stream()
                        .filter(issue -> issue.getReason() == ImportReason.TIME_UNREADABLE)
                        .map(issue -> issue.explain(Locale.GERMAN)))
                .containsExactly(
                        "lead.json, Datensatz 1: Lead 4711: created: 'gestern' ist kein Zeitpunkt; das Feld wurde"
                                + " nicht beachtet");
    }

    @Test
    void has_words_for_every_reason_effect_and_kind_in_both_languages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Set<String> sentences = new HashSet<>();
            for (ImportReason reason : ImportReason.values()) {
                for (ImportEffect effect : ImportEffect.values()) {
                    String sentence = ImportIssue.builder()
                            .reason(reason)
                            .effect(effect)
                            .kind(RecordKind.LEAD)
                            .record("1")
                            .value("v")
                            .detail(IssueDetail.of("d"))
                            .build()
                            .explain(locale);
                    assertThat(sentence).doesNotContain("{").doesNotContain("''");
                    sentences.add(reason + sentence);
                }
            }
            assertThat(sentences).hasSizeGreaterThan(ImportReason.values().length * 3);
        }
    }
}
