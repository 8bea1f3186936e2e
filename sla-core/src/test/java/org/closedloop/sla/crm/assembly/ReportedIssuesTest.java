package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader reports to an importer is part of the import. */
class ReportedIssuesTest {

    private static Importer importer() {
        return Importer.of(mapping()).add(lead("1", "sql", "2026-03-02"));
    }

    @Test
    void a_skipped_record_is_counted_and_listed() {
        ImportIssue issue = ImportIssue.builder()
                .reason(ImportReason.RECORD_UNREADABLE)
                .effect(ImportEffect.SKIPPED)
                .kind(RecordKind.LEAD)
                .build();

        Import imported = importer().skip(issue).finish();

        assertThat(imported.getIssues()).contains(issue);
        assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(1, 0, 1));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4} unreadable")
    @CsvSource({
        "VALUE_UNREADABLE, FIELD_IGNORED, LEAD, sql, 1",
        "TIME_UNREADABLE,  FIELD_IGNORED, LEAD, sql, 0",
        "VALUE_UNREADABLE, KEPT,          LEAD, sql, 0",
        "VALUE_UNREADABLE, FIELD_IGNORED, DEAL, sql, 0",
        "VALUE_UNREADABLE, FIELD_IGNORED, LEAD, '',  0",
        "VALUE_UNREADABLE, FIELD_IGNORED, '',   sql, 0"
    })
    void a_value_that_a_reader_cannot_read_is_listed_and_counted_as_unreadable(
            ImportReason reason, ImportEffect effect, String kind, String property, long unreadable) {
        ImportIssue issue = ImportIssue.builder()
                .reason(reason)
                .effect(effect)
                .kind(Optional.of(kind).filter(name -> !name.isEmpty()).map(RecordKind::valueOf))
                .property(Optional.of(property).filter(name -> !name.isEmpty()))
                .build();

        Import imported = importer().report(issue).finish();

        assertThat(imported.getIssues()).contains(issue);
        assertThat(imported.getProfile()
                        .find(RecordKind.LEAD, "sql")
                        .orElseThrow()
                        .getUnreadable())
                .isEqualTo(unreadable);
    }

    @Test
    void a_column_without_any_value_is_known_but_never_seen_if_the_mapping_names_it() {
        Import imported = importer()
                .reportColumns(RecordKind.LEAD, List.of("mql", "extra"))
                .finish();

        assertThat(imported.getProfile().find(RecordKind.LEAD, "extra")).isPresent();
        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.PROPERTY_NEVER_SEEN)
                .extracting(issue -> issue.getProperty().orElseThrow())
                .contains("mql")
                .doesNotContain("sql", "extra");
    }
}
