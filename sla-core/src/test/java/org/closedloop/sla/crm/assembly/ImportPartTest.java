package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPartTest {

    private static final CrmMapping MAPPING = CrmMapping.hubSpot(ZoneOffset.UTC);
    private static final RecordPlace PLACE = RecordPlace.record("a.json", 1);

    private static CrmRecord contact(String id, String created) {
        return CrmRecord.builder()
                .kind(RecordKind.LEAD)
                .id(id)
                .place(RecordPlace.record("a.json", id.length()))
                .putProperty("createdate", created)
                .putProperty("hs_analytics_source", "N/A")
                .build();
    }

    private static CrmRecord deal(String id) {
        return CrmRecord.builder()
                .kind(RecordKind.DEAL)
                .id(id)
                .place(PLACE)
                .putProperty("dealstage", "closedwon")
                .build();
    }

    private static void fill(RecordSink sink) {
        sink.reportLinkColumns(RecordKind.DEAL, "a.json", List.of("contact"))
                .reportColumns(RecordKind.LEAD, List.of("hs_analytics_sourse"))
                .add(contact("7", "2026-03-02"))
                .add(contact("1.2E+11", "2026-03-02"))
                .add(contact("half \uD83D", "2026-03-02"))
                .add(contact("77", "no time"))
                .add(contact("7", "2026-03-03"))
                .add(deal("1"))
                .skip(issue(ImportEffect.SKIPPED))
                .report(issue(ImportEffect.NONE));
    }

    private static ImportIssue issue(ImportEffect effect) {
        return ImportIssue.builder()
                .reason(ImportReason.RECORD_UNREADABLE)
                .effect(effect)
                .kind(RecordKind.LEAD)
                .place(PLACE)
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 150})
    void an_import_of_parts_equals_an_import_of_their_records(int parts) {
        Importer direct = Importer.of(MAPPING);
        Importer byParts = Importer.of(MAPPING);
        for (int i = 0; i < parts; i++) {
            fill(direct);
            ImportPart part = byParts.part();
            fill(part);
            byParts.add(part);
        }

        Import imported = byParts.finish();
        assertThat(imported).isEqualTo(direct.finish());
        assertThat(imported.getIssueCounts()).containsEntry(ImportReason.ID_ROUNDED, (long) parts);
        assertThat(imported.getCount().getRead()).isEqualTo(7L * parts);
    }

    @Test
    void a_part_changes_nothing_before_it_is_added() {
        Importer importer = Importer.of(MAPPING);
        fill(importer.part());

        assertThat(importer.finish()).isEqualTo(Importer.of(MAPPING).finish());
    }

    @Test
    void an_importer_accepts_only_its_own_parts() {
        ImportPart part = Importer.of(MAPPING).part();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Importer.of(MAPPING).add(part))
                .withMessage("import: the part is of another importer");
    }

    @Test
    void a_part_is_added_once_and_cannot_be_used_afterwards() {
        Importer importer = Importer.of(MAPPING);
        ImportPart part = importer.part();
        importer.add(part);

        for (Consumer<ImportPart> use : List.<Consumer<ImportPart>>of(
                importer::add,
                taken -> taken.add(deal("1")),
                taken -> taken.skip(issue(ImportEffect.SKIPPED)),
                taken -> taken.report(issue(ImportEffect.NONE)),
                taken -> taken.reportColumns(RecordKind.LEAD, List.of("a")),
                taken -> taken.reportLinkColumns(RecordKind.LEAD, "a.json", List.of("a")))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> use.accept(part))
                    .withMessage("import: the part was taken by its importer already");
        }
    }
}
