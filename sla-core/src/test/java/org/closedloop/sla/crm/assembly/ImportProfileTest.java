package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.FilledColumns;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ImportProfileTest {

    private static final CrmMapping MAPPING = CrmMapping.builder()
            .id("test")
            .zone(ZoneOffset.UTC)
            .currency(CurrencyUnit.of("CHF"))
            .lead(LeadMapping.builder()
                    .addCreatedAt(TimeSource.at("created"))
                    .source(List.of("origin"))
                    .build()
                    .with(Stage.MQL, TimeSource.entered("status", "Marketing", "Nurture"))
                    .with(Stage.SQL, TimeSource.at("qualified")))
            .deal(DealMapping.builder()
                    .stage("phase")
                    .addWon("Won")
                    .addLost("Lost")
                    .pipeline("pipe")
                    .addPipelines("New")
                    .addClosedAt(TimeSource.at("closed"))
                    .addAmounts(AmountSource.of("value"))
                    .build())
            .addExclusions(Exclusion.of(PropertyTest.is("status", "Test"), "test"))
            .build();

    private static CrmRecord record(RecordKind kind, int id, String... properties) {
        CrmRecord.Builder record =
                CrmRecord.builder().kind(kind).id(Integer.toString(id)).place(RecordPlace.record("a.json", id));
        for (int i = 0; i < properties.length; i += 2) {
            record.putProperty(properties[i], properties[i + 1]);
        }
        return record.build();
    }

    private static ImportProfile profile(CrmRecord... records) {
        return profile(MAPPING, records);
    }

    private static PropertyProfile of(ImportProfile profile, RecordKind kind, String property) {
        return profile.find(kind, property).orElseThrow();
    }

    @Test
    void counts_records_with_a_value_and_what_times_are() {
        PropertyProfile created = of(
                profile(
                        record(RecordKind.LEAD, 1, "created", "2026-03-02T10:00:00Z"),
                        record(RecordKind.LEAD, 2, "created", "2026-03-02"),
                        record(RecordKind.LEAD, 3, "created", "N/A"),
                        record(RecordKind.LEAD, 4, "created", "soon"),
                        record(RecordKind.LEAD, 5)),
                RecordKind.LEAD,
                "created");

        assertThat(created.getReadAs()).containsExactly("lead.createdAt");
        assertThat(created.getRecords()).isEqualTo(5);
        assertThat(created.getFilled()).contains(3L);
        assertThat(created.getInstants()).isEqualTo(1);
        assertThat(created.getDays()).isEqualTo(1);
        assertThat(created.getUnreadable()).isEqualTo(1);
        assertThat(created.getState()).isEqualTo(PropertyProfile.State.READ);
    }

    @Test
    void counts_a_time_of_a_deal_once_though_its_lead_has_it_too_and_its_condition_among_deals() {
        TimeSource closed = TimeSource.at("closed");
        CrmMapping ofDeals = MAPPING.withLead(MAPPING.getLead()
                .with(
                        Stage.CUSTOMER,
                        TimeSource.ofDeal(TimeSource.when(closed, PropertyTest.is("phase", "Won"))),
                        TimeSource.ofDeal(closed)));
        CrmRecord.Builder lead = CrmRecord.builder()
                .kind(RecordKind.LEAD)
                .id("1")
                .place(RecordPlace.record("a.json", 1))
                .putProperty("created", "2026-03-02");
        Import imported = Importer.of(ofDeals)
                .add(lead.addLinks(RecordLink.to(RecordKind.DEAL, "2"), RecordLink.to(RecordKind.DEAL, "3"))
                        .build())
                .add(record(RecordKind.DEAL, 2, "phase", "Won", "closed", "2026-03-05"))
                .add(record(RecordKind.DEAL, 3, "phase", "Won", "closed", "2026-03-06"))
                .finish();

        PropertyProfile closing = of(imported.getProfile(), RecordKind.DEAL, "closed");
        assertThat(closing.getFilled()).contains(2L);
        assertThat(closing.getDays()).isEqualTo(2);
        assertThat(closing.getReadAs()).containsExactly("lead.stages.customer", "deal.closedAt");
        assertThat(of(imported.getProfile(), RecordKind.DEAL, "phase").getReadAs())
                .containsExactly("lead.stages.customer", "deal.stage");
        assertThat(imported.getProfile().find(RecordKind.LEAD, "phase")).isEmpty();
    }

    @Test
    void suggests_unread_properties_for_missing_ones_and_the_reverse() {
        ImportProfile profile = profile(
                record(RecordKind.LEAD, 1, "created", "2026-03-02", "Qualified", "2026-03-03"),
                record(RecordKind.LEAD, 2, "created", "2026-03-02", "phone", "1"));

        PropertyProfile unread = of(profile, RecordKind.LEAD, "Qualified");
        assertThat(unread.getState()).isEqualTo(PropertyProfile.State.UNMAPPED);
        assertThat(unread.getReadAs()).isEmpty();
        assertThat(unread.getFilled()).contains(1L);
        assertThat(unread.getNearName()).contains("qualified");
        PropertyProfile missing = of(profile, RecordKind.LEAD, "qualified");
        assertThat(missing.getState()).isEqualTo(PropertyProfile.State.NEVER_SEEN);
        assertThat(missing.getReadAs()).containsExactly("lead.stages.sql");
        assertThat(missing.getNearName()).contains("Qualified");
        assertThat(of(profile, RecordKind.LEAD, "phone").getNearName()).isEmpty();
    }

    @Test
    void counts_columns_that_a_reader_only_counts_in_parts_and_sources_alike() {
        List<String> columns = List.of("phone", "fax");
        List<String> others = List.of("fax", "city");
        Importer importer = Importer.of(MAPPING);
        ImportPart part = importer.part();
        importer.add(record(RecordKind.LEAD, 1).withFilledColumns(filled(columns, 0)));
        importer.add(record(RecordKind.LEAD, 2).withFilledColumns(filled(columns)));
        part.add(record(RecordKind.LEAD, 3).withFilledColumns(filled(columns, 0)));
        part.add(record(RecordKind.LEAD, 4).withFilledColumns(filled(others, 0)));
        part.add(record(RecordKind.DEAL, 5).withFilledColumns(filled(others, 1)));
        part.add(record(RecordKind.LEAD, 6, "created", "2026-03-02").withFilledColumns(filled(columns, 0, 1)));
        importer.add(part);
        importer.reportColumns(RecordKind.LEAD, List.of("note"));
        ImportProfile profile = importer.finish().getProfile();

        assertThat(of(profile, RecordKind.LEAD, "phone").getFilled()).contains(3L);
        assertThat(of(profile, RecordKind.LEAD, "fax").getFilled()).contains(2L);
        assertThat(of(profile, RecordKind.LEAD, "city").getFilled()).contains(0L);
        assertThat(of(profile, RecordKind.LEAD, "note").getFilled()).isEmpty();
        assertThat(of(profile, RecordKind.DEAL, "fax").getFilled()).contains(0L);
        assertThat(of(profile, RecordKind.DEAL, "city").getFilled()).contains(1L);
        assertThat(importer.finish().getProfile()).isEqualTo(profile);
    }

    @Test
    void refuses_a_filled_column_without_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(List.of("phone"), 1))
                .withMessage("filled columns: there are 1 names, but the index 1 is set");
    }

    private static FilledColumns filled(List<String> names, int... indexes) {
        BitSet filled = new BitSet();
        IntStream.of(indexes).forEach(filled::set);
        return FilledColumns.of(names, filled);
    }

    @Test
    void states_the_meaning_of_each_value() {
        ImportProfile profile = profile(
                record(RecordKind.LEAD, 1, "status", "Marketing"),
                record(RecordKind.LEAD, 2, "status", " Marketing "),
                record(RecordKind.LEAD, 3, "status", "New"),
                record(RecordKind.LEAD, 4, "status", "Test"),
                record(RecordKind.DEAL, 1, "phase", "Won", "pipe", "New"),
                record(RecordKind.DEAL, 2, "phase", "Offer", "pipe", "Old"));

        assertThat(of(profile, RecordKind.LEAD, "status").getValues())
                .containsExactly(
                        value("Marketing", 2, "lead.stages.mql"),
                        value("New", 1),
                        value("Test", 1, "exclusions: test"));
        assertThat(of(profile, RecordKind.DEAL, "phase").getValues())
                .containsExactly(value("Offer", 1, "open"), value("Won", 1, "won"));
        assertThat(of(profile, RecordKind.DEAL, "pipe").getValues())
                .containsExactly(value("New", 1, "deal.pipelines"), value("Old", 1));
    }

    private static ValueCount value(String value, long records, String... takenFor) {
        return ValueCount.builder()
                .value(value)
                .records(records)
                .addTakenFor(takenFor)
                .build();
    }

    @Test
    void lists_no_value_of_a_property_with_too_many() {
        CrmRecord[] records = IntStream.rangeClosed(1, PropertyProfile.MOST_VALUES + 1)
                .mapToObj(i -> record(RecordKind.LEAD, i, "origin", "source " + i))
                .toArray(CrmRecord[]::new);

        PropertyProfile many = of(profile(records), RecordKind.LEAD, "origin");
        assertThat(many.getListing()).isEqualTo(PropertyProfile.Listing.TOO_MANY);
        assertThat(many.getValues()).isEmpty();
        assertThat(many.getFilled()).contains(501L);
    }

    @Test
    void counts_stages_outcomes_and_currencies() {
        ImportProfile profile = profile(
                record(RecordKind.LEAD, 1, "created", "2026-03-02", "qualified", "2026-03-04"),
                record(RecordKind.DEAL, 1, "phase", "Won", "pipe", "New", "value", "EUR 100", "closed", "2026-03-05"),
                record(RecordKind.DEAL, 2, "phase", "Offer", "pipe", "New", "value", "70"));

        assertThat(profile.getStages()).isEqualTo(Map.of("mql", 0L, "sql", 1L));
        assertThat(profile.getOutcomes()).isEqualTo(Map.of("won", 1L, "open", 1L));
        assertThat(profile.getCurrencies()).isEqualTo(Map.of("EUR", 1L, "CHF", 1L));
        assertThat(profile.getCounts()).containsKey(RecordKind.DEAL);
        assertThat(profile.getIssueCounts()).containsEntry(ImportReason.DEAL_WITHOUT_LEAD, 2L);
    }

    @Test
    void a_property_that_only_an_exclusion_names_is_missing_if_no_record_has_it() {
        Predicate<ImportProfile> missing =
                profile -> profile.find(RecordKind.DEAL, "email").isPresent();
        CrmMapping mapping = MAPPING.withExclusions(Exclusion.of(PropertyTest.is("email", "a@b.ch"), "test"));
        CrmRecord deal = record(RecordKind.DEAL, 2, "phase", "Won");

        assertThat(missing.test(profile(mapping, record(RecordKind.LEAD, 1, "email", "c@b.ch"), deal)))
                .isFalse();
        assertThat(missing.test(profile(mapping, record(RecordKind.LEAD, 1, "created", "2026-03-02"), deal)))
                .isTrue();
    }

    @Test
    void a_value_that_a_time_depends_on_is_taken_for_its_stage() {
        CrmMapping mapping = MAPPING.withLead(MAPPING.getLead()
                .with(Stage.SQL, TimeSource.when(TimeSource.at("qualified"), PropertyTest.is("status", "Qualified"))));
        ImportProfile profile = profile(
                mapping,
                record(RecordKind.LEAD, 1, "status", "Qualified", "qualified", "2026-03-02"),
                record(RecordKind.LEAD, 2, "status", "Parked"));

        assertThat(of(profile, RecordKind.LEAD, "status").getValues())
                .extracting(value -> value.getValue() + " " + value.getTakenFor())
                .containsExactlyInAnyOrder("Qualified [lead.stages.sql]", "Parked []");
    }

    @Test
    void a_lead_may_have_a_property_in_its_lead_object_only() {
        ImportProfile profile = profile(
                record(RecordKind.LEAD, 1, "created", "2026-03-02"),
                record(RecordKind.COMPANION, 2, "origin", "web", "phase", "Won"),
                record(RecordKind.DEAL, 3, "value", "5"));

        assertThat(profile.find(RecordKind.LEAD, "origin")).isEmpty();
        assertThat(of(profile, RecordKind.LEAD, "qualified").getState()).isEqualTo(PropertyProfile.State.NEVER_SEEN);
        assertThat(of(profile, RecordKind.DEAL, "phase").getState()).isEqualTo(PropertyProfile.State.NEVER_SEEN);
    }

    @Test
    void a_lead_object_is_read_as_a_lead_and_a_change_as_whichever_it_changes() {
        CrmMapping mapping = MAPPING.withActivity(ActivityMapping.builder()
                .addAt(TimeSource.at("when"))
                .addHuman(PropertyTest.is("status", "call"))
                .build());
        ImportProfile profile = profile(
                mapping,
                record(RecordKind.LEAD, 1, "origin", "web"),
                record(RecordKind.COMPANION, 2, "origin", "web", "phase", "Won", "status", "Nurture"),
                record(RecordKind.CHANGE, 3, "origin", "web", "phase", "Won", "status", "Nurture", "when", "2026"));

        assertThat(of(profile, RecordKind.COMPANION, "origin").getReadAs()).containsExactly("lead.source");
        assertThat(of(profile, RecordKind.COMPANION, "status").getReadAs())
                .containsExactly("lead.stages.mql", "exclusions");
        assertThat(of(profile, RecordKind.COMPANION, "phase").getReadAs()).isEmpty();
        assertThat(of(profile, RecordKind.CHANGE, "phase").getReadAs()).contains("deal.stage");
        assertThat(of(profile, RecordKind.CHANGE, "status").getReadAs())
                .contains("lead.stages.mql")
                .doesNotContain("activity.human");
        assertThat(of(profile, RecordKind.CHANGE, "when").getReadAs()).isEmpty();
    }

    private static ImportProfile profile(CrmMapping mapping, CrmRecord... records) {
        Importer importer = Importer.of(mapping);
        for (CrmRecord record : records) {
            importer.add(record);
        }
        return importer.finish().getProfile();
    }
}
