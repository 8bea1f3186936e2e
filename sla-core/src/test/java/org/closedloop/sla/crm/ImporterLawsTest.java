package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.Records.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Lead;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever the records, and however they are linked. */
class ImporterLawsTest {

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
        assertThat(imported.getLeads()).hasSize((int) imported.getCount().getTaken());
        assertThat(imported.getLeads().stream().map(Lead::getId)).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void the_money_of_every_deal_is_in_one_lead(@ForAll("records") List<CrmRecord> records) {
        Set<String> ids = new HashSet<>();
        Money expected = Money.zero(CurrencyUnit.of("CHF"));
        for (CrmRecord record : records) {
            if (record.getKind() == RecordKind.DEAL && ids.add(record.getId())) {
                expected = expected.plus(
                        Money.parse("CHF " + record.getProperties().get("amount")));
            }
        }

        Money sum = imported(records).getLeads().stream()
                .flatMap(lead -> lead.getDeal().flatMap(Deal::getAmount).stream())
                .reduce(Money.zero(CurrencyUnit.of("CHF")), Money::plus);

        assertThat(sum).isEqualTo(expected);
    }

    @Property(tries = 200)
    void the_order_of_distinct_records_makes_no_difference(
            @ForAll("records") List<CrmRecord> records, @ForAll long seed) {
        Set<String> ids = new HashSet<>();
        List<CrmRecord> distinct = records.stream()
                .filter(record -> record.getAliases().isEmpty() && ids.add(record.getKind() + record.getId()))
                .toList();
        List<CrmRecord> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, new Random(seed));

        Import some = imported(distinct);
        Import other = imported(shuffled);

        assertThat(other.getCount().getRead()).isEqualTo(some.getCount().getRead());
        assertThat(deals(other)).isEqualTo(deals(some));
        assertThat(other.getCounts().get(RecordKind.LEAD))
                .isEqualTo(some.getCounts().get(RecordKind.LEAD));
    }

    private static List<Money> deals(Import imported) {
        return imported.getLeads().stream()
                .flatMap(lead -> lead.getDeal().flatMap(Deal::getAmount).stream())
                .sorted()
                .collect(Collectors.toList());
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
