package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.closedloop.sla.format.ExportFormat;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word for no value, anywhere in a record, is as if it were not there. */
class BlankWordLawsTest {

    private static final List<String> WORDS =
            List.of("null", "NULL", "\\N", "#N/A", "N/A", "none", "-", "(No value)", "NaN", " ", "\u00a0", "undefined");

    private static final List<String> PROPERTIES = List.of(
            "created",
            "status",
            "mql",
            "sql",
            "handed",
            "touched",
            "millis",
            "touch",
            "source",
            "fallback",
            "segment",
            "tel",
            "stage",
            "closed?",
            "won?",
            "probability",
            "pipeline",
            "made",
            "closed",
            "amount",
            "currency",
            "email");

    @Property(tries = 300)
    void a_blank_word_equals_no_value(@ForAll("records") List<CrmRecord> records, @ForAll("words") List<String> words) {
        List<CrmRecord> filled = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            filled.add(filled(records.get(i), words, i));
        }

        Import without = imported(records);
        Import with = imported(filled);

        assertThat(with.getLeads()).isEqualTo(without.getLeads());
        assertThat(with.getCounts()).isEqualTo(without.getCounts());
        Map<ImportReason, Long> issues = new HashMap<>(with.getIssueCounts());
        issues.remove(ImportReason.BLANK_WORD);
        issues.remove(ImportReason.PROPERTY_NEVER_SEEN);
        Map<ImportReason, Long> expected = new HashMap<>(without.getIssueCounts());
        expected.remove(ImportReason.PROPERTY_NEVER_SEEN);
        assertThat(issues).isEqualTo(expected);
    }

    /** The record with a word in every property that it does not have, and as a link, an alias and a change. */
    private static CrmRecord filled(CrmRecord record, List<String> words, int first) {
        Map<String, String> properties = new LinkedHashMap<>(record.getProperties());
        int next = first;
        for (String property : PROPERTIES) {
            properties.putIfAbsent(property, words.get(next++ % words.size()));
        }
        List<RecordLink> links = new ArrayList<>(List.of(RecordLink.to(RecordKind.LEAD, words.get(0))));
        links.addAll(record.getLinks());
        links.add(RecordLink.primary(RecordKind.DEAL, words.get(next % words.size())));
        return record.withProperties(properties)
                .withLinks(links)
                .withAliases(words.get(first % words.size()))
                .withHistory(Map.of("status", List.of(PropertyChange.of("Q1", words.get(0)))));
    }

    @ParameterizedTest
    @CsvSource({
        // word, property, reported by default, with words of its own, with words of the property
        "n/a, source, 1, 0, 1",
        "n/a, segment, 1, 0, 0",
        "Select, segment, 0, 0, 0",
    })
    void a_blank_word_is_reported_unless_the_mapping_names_it(
            String word, String property, int usual, int own, int ofProperty) {
        ExportFormat format = ExportFormat.builder().build();
        CrmRecord lead = Records.lead("1", property, word);

        assertThat(reported(format, lead)).isEqualTo(usual);
        assertThat(reported(format.withNulls(Set.of("n/a", "Select")), lead)).isEqualTo(own);
        assertThat(reported(format.withNullsOf(Map.of("segment", Set.of("N/A", "Select"))), lead))
                .isEqualTo(ofProperty);
    }

    private static long reported(ExportFormat format, CrmRecord record) {
        return Records.importing(mapping().withFormat(format), record).count(ImportReason.BLANK_WORD);
    }

    private static Import imported(List<CrmRecord> records) {
        CrmMapping mapping = mapping()
                .withCurrency(CurrencyUnit.of("CHF"))
                .withExclusions(
                        Exclusion.of(PropertyTest.of("email", PropertyTest.Comparison.CONTAINS, "n"), "employee"));
        Importer importer = Importer.of(mapping);
        records.forEach(importer::add);
        return importer.finish();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<CrmRecord>> records() {
        Arbitrary<Map<String, String>> properties = Arbitraries.maps(
                        Arbitraries.of(PROPERTIES),
                        Arbitraries.of(
                                "2026-03-02T08:15:00Z", "2026-03-02", "won", "true", "5.50", "CHF", "Q1", "x@y.z"))
                .ofMaxSize(8);
        Arbitrary<List<RecordLink>> links = Combinators.combine(
                        Arbitraries.of(RecordKind.LEAD, RecordKind.DEAL), Arbitraries.of("1", "2", "3"))
                .as(RecordLink::to)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(RecordKind.LEAD, RecordKind.DEAL, RecordKind.COMPANION, RecordKind.LINK),
                        Arbitraries.of("1", "2", "3", "4"),
                        properties,
                        links)
                .as((kind, id, values, to) -> CrmRecord.builder()
                        .kind(kind)
                        .id(id)
                        .place(RecordPlace.record("page", 1))
                        .properties(values)
                        .links(to)
                        .aliases(Set.of())
                        .build())
                .list()
                .ofMaxSize(12);
    }
}
