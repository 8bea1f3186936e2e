package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.funnel.Lead;
import org.joda.money.CurrencyUnit;

/** In what order records come, and what comes with them, changes no lead, no count and no report. */
class ImportOrderLawsTest {

    private static final CrmMapping MAPPING = mapping()
            .withCurrency(CurrencyUnit.of("CHF"))
            .withExclusions(
                    Exclusion.of(PropertyTest.is("source", "test"), "a test"),
                    Exclusion.of(PropertyTest.is("segment", "internal"), "internal"))
            .withDeal(mapping().getDeal().withPipelines("sales"));
    /** These name the first example that is found. */
    private static final Set<ImportReason> OF_COLUMNS = Set.of(
            ImportReason.DAYS_ASSUMED,
            ImportReason.ONLY_MIDNIGHTS,
            ImportReason.SEPARATOR_ASSUMED,
            ImportReason.SEPARATORS_CONTRADICT);

    private static final List<String> TIMES = List.of(
            "2026-03-01T08:00:00Z",
            "2026-03-01 09:30",
            "2026-03-02",
            "2026-03-02T00:00:00Z",
            "2026-03-03T08:00:00Z",
            "never",
            "");

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1000)
    void the_order_of_records_makes_no_difference(@ForAll("records") List<CrmRecord> records, @ForAll long seed) {
        List<CrmRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        Import some = imported(records);
        Import other = imported(shuffled);

        assertThat(leads(other)).isEqualTo(leads(some));
        assertThat(other.getCounts()).isEqualTo(some.getCounts());
        assertThat(other.getIssueCounts()).isEqualTo(some.getIssueCounts());
        assertThat(reports(other)).isEqualTo(reports(some));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void a_record_that_cannot_be_used_changes_no_other_lead(
            @ForAll("records") List<CrmRecord> records, @ForAll("odd") CrmRecord odd, @ForAll int at) {
        List<CrmRecord> more = new ArrayList<>(records);
        more.add(Math.floorMod(at, records.size() + 1), odd);

        Map<String, Lead> leads = leads(imported(more));
        List.of("odd", "lead/odd", "deal/odd").forEach(leads::remove);

        assertThat(leads).isEqualTo(leads(imported(records)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void a_record_that_comes_again_changes_no_lead(
            @ForAll("records") List<CrmRecord> records, @ForAll long seed, @ForAll int at) {
        List<CrmRecord> more = new ArrayList<>(records);
        Random random = new Random(seed);
        records.stream()
                .filter(record -> Set.of(RecordKind.LEAD, RecordKind.DEAL, RecordKind.COMPANION)
                        .contains(record.getKind()))
                .filter(record -> random.nextBoolean())
                .forEach(record -> more.add(
                        Math.floorMod(at, more.size()), record.withPlace(RecordPlace.record("again", more.size()))));

        assertThat(leads(imported(more))).isEqualTo(leads(imported(records)));
    }

    private static Import imported(List<CrmRecord> records) {
        Importer importer = Importer.of(MAPPING);
        records.forEach(importer::add);
        return importer.finish();
    }

    private static Map<String, Lead> leads(Import imported) {
        return imported.getLeads().stream()
                .collect(Collectors.toMap(Lead::getId, lead -> lead, (a, b) -> a, TreeMap::new));
    }

    private static List<String> reports(Import imported) {
        return imported.getIssues().stream()
                .filter(issue -> !OF_COLUMNS.contains(issue.getReason()))
                .map(issue -> issue.getReason() + " " + issue.explain(Locale.ENGLISH))
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<List<CrmRecord>> records() {
        return record().list().ofMaxSize(25).map(records -> {
            List<CrmRecord> placed = new ArrayList<>();
            records.forEach(record -> placed.add(
                    record.withPlace(RecordPlace.record("page-" + placed.size() % 3, placed.size() / 3 + 1))));
            return placed;
        });
    }

    private static Arbitrary<CrmRecord> record() {
        Arbitrary<String> ids = Arbitraries.of("1", "2", "3", "c");
        Arbitrary<RecordLink> links = Combinators.combine(
                        Arbitraries.of(RecordKind.LEAD, RecordKind.DEAL, RecordKind.COMPANION),
                        ids,
                        Arbitraries.of(RecordLink.Strength.values()))
                .as((kind, id, strength) -> RecordLink.to(kind, id).withStrength(strength));
        Arbitrary<CrmRecord> linked = Combinators.combine(
                        kinds(),
                        ids,
                        links.list().ofMaxSize(3),
                        Arbitraries.of("1", "2", "c", "d", "e", "f", "g").set().ofMaxSize(2),
                        properties(),
                        history(),
                        Arbitraries.of("2026-04-01T08:00:00Z", "2026-04-02T08:00:00Z", "")
                                .map(at -> at.isEmpty() ? null : Instant.parse(at))
                                .optional(),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as((kind, id, to, aliases, properties, history, at, archived) -> CrmRecord.builder()
                        .kind(kind)
                        .id(id)
                        .place(RecordPlace.record("page", 1))
                        .addAllLinks(to)
                        .addAllAliases(kind == RecordKind.LEAD ? aliases : Set.of())
                        .properties(properties)
                        .history(history)
                        .changedAt(at)
                        .archived(archived)
                        .build());
        return linked;
    }

    private static Arbitrary<RecordKind> kinds() {
        return Arbitraries.frequency(
                Tuple.of(7, RecordKind.LEAD),
                Tuple.of(7, RecordKind.DEAL),
                Tuple.of(2, RecordKind.COMPANION),
                Tuple.of(2, RecordKind.LINK),
                Tuple.of(2, RecordKind.ACTIVITY),
                Tuple.of(2, RecordKind.CHANGE),
                Tuple.of(1, RecordKind.DEAL_STAGE),
                Tuple.of(1, RecordKind.OWNER),
                Tuple.of(1, RecordKind.OTHER));
    }

    private static Arbitrary<Map<String, String>> properties() {
        Arbitrary<String> times = Arbitraries.of(TIMES);
        return Combinators.combine(
                        times,
                        times,
                        times,
                        times,
                        Arbitraries.of("web", "web", "fair", "fair", "test", "#N/A", ""),
                        Arbitraries.of("won", "lost", "talking", "7", ""),
                        Arbitraries.of("100", "80.50", "12.500", "much", ""),
                        Arbitraries.of("sales", "sales", "sales", "renewals", "internal"))
                .as((made, mql, touched, closed, source, stage, amount, other) -> {
                    Map<String, String> all = new TreeMap<>();
                    all.putAll(Map.of("created", made, "made", made, "at", made, "mql", mql, "touched", touched));
                    all.putAll(Map.of("closed", closed, "source", source, "stage", stage, "amount", amount));
                    all.putAll(Map.of("pipeline", other, "segment", other, "isClosed", "true", "probability", amount));
                    all.putAll(Map.of("type", "call", "done", "true", "email", source));
                    return all;
                });
    }

    private static Arbitrary<Map<String, List<PropertyChange>>> history() {
        Arbitrary<PropertyChange> changes = Combinators.combine(
                        Arbitraries.of("Q1", "new", "lost"), Arbitraries.of(TIMES), Arbitraries.of("Q1", "new", ""))
                .as((value, at, old) -> PropertyChange.of(value, at)
                        .withOldValue(Optional.of(old).filter(text -> !text.isEmpty())));
        return changes.list().ofMaxSize(3).map(list -> list.isEmpty() ? Map.of() : Map.of("status", list));
    }

    @Provide
    Arbitrary<CrmRecord> odd() {
        CrmRecord broken = Records.record(
                RecordKind.LEAD,
                "odd",
                "created",
                "yesterday",
                "mql",
                "soon",
                "touched",
                "0000-00-00",
                "closed",
                "9999-12-31",
                "source",
                "web \uD83D",
                "amount",
                "much");
        return Arbitraries.of(
                broken,
                broken.withKind(RecordKind.DEAL),
                broken.withKind(RecordKind.COMPANION),
                broken.withKind(RecordKind.OTHER).withId("1"),
                broken.withKind(RecordKind.ACTIVITY).withId("1"),
                broken.withKind(RecordKind.CHANGE).withLinks(RecordLink.to(RecordKind.LEAD, "nobody")),
                broken.withKind(RecordKind.LINK).withLinks(RecordLink.to(RecordKind.DEAL, "1")),
                broken.withId(" "),
                broken.withId("1.2E+17"),
                broken.withId("\uDE00"),
                broken.asArchived().withAliases("1", "2"),
                Records.lead("odd", "source", "test"),
                Records.deal("odd", "pipeline", "renewals").withLinks(RecordLink.to(RecordKind.LEAD, "1")));
    }
}
