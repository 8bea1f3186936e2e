package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Lead;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever the records, and however they are linked. */
class ImporterLawsTest {

    /** Of versions of one time, the one with more values counts, else the one whose values come first. */
    private static final Comparator<CrmRecord> COUNTS_FIRST = Comparator.comparing(
                    (CrmRecord record) -> -values(record).size())
            .thenComparing(record -> values(record).toString());

    private static final List<RecordKind> LINKABLE = List.of(RecordKind.LEAD, RecordKind.DEAL, RecordKind.COMPANION);

    @Property(tries = 300)
    void every_record_is_counted_once(@ForAll("records") List<CrmRecord> records) {
        Import imported = imported(records);

        for (RecordKind kind : RecordKind.values()) {
            assertThat(imported.getCounts()
                            .getOrDefault(kind, RecordCount.of(0, 0, 0))
                            .getRead())
                    .as(kind.toString())
                    .isEqualTo(records.stream()
                            .filter(record -> record.getKind() == kind)
                            .count());
        }
        imported.getCounts()
                .forEach((kind, count) -> assertThat(imported.getSkippedCounts()
                                .getOrDefault(kind, Map.of())
                                .values())
                        .as("reasons of " + kind)
                        .allMatch(skipped -> skipped > 0)
                        .satisfies(reasons -> assertThat(reasons.stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                                .isEqualTo(count.getSkipped())));
        assertThat(imported.getLeads()).hasSize((int) imported.getCount().getTaken());
        assertThat(imported.getLeads().stream().map(Lead::getId)).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void the_money_of_every_deal_is_in_one_lead(@ForAll("records") List<CrmRecord> records) {
        Map<String, CrmRecord> counting = new HashMap<>();
        records.stream()
                .filter(record -> record.getKind() == RecordKind.DEAL)
                .forEach(deal -> counting.merge(
                        deal.getId(), deal, (one, other) -> COUNTS_FIRST.compare(one, other) <= 0 ? one : other));
        Money expected = Money.zero(CurrencyUnit.of("CHF"));
        for (CrmRecord deal : counting.values()) {
            expected = expected.plus(Money.parse("CHF " + deal.getProperties().get("amount")));
        }

        Money sum = imported(records).getLeads().stream()
                .flatMap(lead -> lead.getDeal().flatMap(Deal::getAmount).stream())
                .reduce(Money.zero(CurrencyUnit.of("CHF")), Money::plus);

        assertThat(sum).isEqualTo(expected);
    }

    private static Map<String, String> values(CrmRecord record) {
        Map<String, String> values = new TreeMap<>(record.getProperties());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static Import imported(List<CrmRecord> records) {
        Importer importer = Importer.of(mapping().withCurrency(CurrencyUnit.of("CHF")));
        records.forEach(importer::add);
        return importer.finish();
    }

    @Provide
    Arbitrary<List<CrmRecord>> records() {
        Arbitrary<String> ids = Arbitraries.of("1", "2", "3", "4", "5");
        Arbitrary<RecordLink> links = Combinators.combine(
                        Arbitraries.of(LINKABLE), ids, Arbitraries.of(RecordLink.Strength.values()))
                .as((kind, id, strength) -> RecordLink.to(kind, id).withStrength(strength));
        Arbitrary<String> times = Arbitraries.of("2026-03-01T08:00:00Z", "2026-03-02", "never", "");
        return Combinators.combine(
                        Arbitraries.of(RecordKind.values()),
                        ids,
                        links.list().ofMaxSize(3),
                        ids.set().ofMaxSize(1),
                        times,
                        Arbitraries.integers().between(1, 1_000_000))
                .as(ImporterLawsTest::record)
                .list()
                .ofMaxSize(25);
    }

    private static CrmRecord record(
            RecordKind kind, String id, List<RecordLink> links, Set<String> aliases, String time, int amount) {
        return CrmRecord.builder()
                .kind(kind)
                .id(id)
                .place(RecordPlace.record("page", 1))
                .addAllLinks(links)
                .addAllAliases(kind == RecordKind.LEAD ? aliases : Set.of())
                .putProperty("created", time)
                .putProperty("made", time)
                .putProperty("at", time)
                .putProperty("type", "call")
                .putProperty("done", "true")
                .putProperty("amount", Integer.toString(amount))
                .build();
    }
}
