package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileComparisonTest {

    private static PropertyProfile property(String name, long records, long filled, Map<String, Long> values) {
        return PropertyProfile.builder()
                .kind(RecordKind.LEAD)
                .property(name)
                .state(PropertyProfile.State.READ)
                .records(records)
                .filled(filled)
                .listing(values.isEmpty() ? PropertyProfile.Listing.NONE : PropertyProfile.Listing.ALL)
                .values(new TreeMap<>(values)
                        .entrySet().stream()
                                .map(value -> ValueCount.builder()
                                        .value(value.getKey())
                                        .records(value.getValue())
                                        .build())
                                .toList())
                .build();
    }

    private static PropertyProfile property(String name) {
        return property(name, 100, 100, Map.of());
    }

    private static ImportProfile profile(PropertyProfile... properties) {
        return ImportProfile.builder().addProperties(properties).build();
    }

    static Stream<Arguments> changes() {
        PropertyProfile id = property("Id");
        PropertyProfile sales = property("Sales Date");
        return Stream.of(
                row(profile(id, sales), profile(id, sales)),
                row(
                        profile(id, sales),
                        profile(id),
                        "leads: 'Sales Date' is no longer present",
                        "Leads: 'Sales Date'" + " fehlt"),
                row(
                        profile(id, sales),
                        profile(id, sales.withState(PropertyProfile.State.NEVER_SEEN)),
                        "leads: 'Sales Date' is no longer present",
                        "Leads: 'Sales Date' fehlt"),
                row(profile(id), profile(id, sales), "leads: 'Sales Date' is new", "Leads: 'Sales Date' ist neu"),
                row(
                        profile(id, sales),
                        profile(id, property("Sales_Date")),
                        "leads: 'Sales Date' is no longer present, and 'Sales_Date' is new; it may have been renamed",
                        "Leads: 'Sales Date' fehlt, und 'Sales_Date' ist neu; vielleicht wurde das Feld umbenannt"),
                row(
                        profile(property("Status", 100, 100, Map.of("New", 100L))),
                        profile(property("Status", 100, 100, Map.of("New", 95L, "Parked", 5L))),
                        "leads: Status: 'Parked' did not occur before",
                        "Leads: Status: 'Parked' kam bisher nicht vor"),
                row(
                        profile(property("Status", 100, 100, Map.of("New", 60L, "Old", 40L))),
                        profile(property("Status", 200, 200, Map.of("New", 141L, "Old", 59L))),
                        "leads: Status: the share of records with 'New' changed from 60 % to 71 %",
                        "Leads: Status: 60 % der Datensätze hatten 'New', jetzt 71 %"),
                // Ten points are no more than usual, and few records say nothing.
                row(profile(property("A", 100, 60, Map.of())), profile(property("A", 100, 70, Map.of()))),
                row(profile(property("A", 19, 19, Map.of())), profile(property("A", 19, 0, Map.of()))),
                row(
                        profile(property("A", 100, 60, Map.of())),
                        profile(property("A", 100, 49, Map.of())),
                        "leads: A: the share of records with a value changed from 60 % to 49 %",
                        "Leads: A: 60 % der Datensätze hatten einen Wert, jetzt 49 %"),
                row(
                        profile(property("A", 100, 50, Map.of()).withUnreadable(1)),
                        profile(property("A", 100, 50, Map.of()).withUnreadable(7)),
                        "leads: A: the share of unreadable values changed from 2 % to 14 %",
                        "Leads: A: 2 % der Werte waren nicht lesbar, jetzt 14 %"),
                row(
                        ofLeads(40, Map.of("sql", 20L), Map.of("CHF", 10L)),
                        ofLeads(80, Map.of("sql", 20L), Map.of("CHF", 20L)),
                        "leads: sql: the share of leads changed from 50 % to 25 %",
                        "Leads: sql: 50 % davon, jetzt 25 %"),
                row(
                        ofLeads(40, Map.of("sql", 20L), Map.of("CHF", 20L)),
                        ofLeads(40, Map.of("sql", 20L), Map.of("USD", 20L)),
                        "leads: CHF: the share of leads changed from 50 % to 0 %",
                        "Leads: CHF: 50 % davon, jetzt 0 %"),
                row(ofLeads(19, Map.of("sql", 19L), Map.of()), ofLeads(19, Map.of("sql", 0L), Map.of())));
    }

    private static ImportProfile ofLeads(long leads, Map<String, Long> stages, Map<String, Long> currencies) {
        return profile(property("Id"))
                .withCounts(Map.of(RecordKind.LEAD, RecordCount.of(leads, 0, 0)))
                .withStages(stages)
                .withCurrencies(currencies);
    }

    private static Arguments row(ImportProfile before, ImportProfile now, String... sentences) {
        return Arguments.of(before, now, List.of(sentences));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void explains_changes_in_english_and_german(ImportProfile before, ImportProfile now, List<String> sentences) {
        List<ProfileChange> changes = ProfileComparison.between(before, now);

        List<String> first = changes.stream()
                .limit(1)
                .flatMap(change -> Stream.of(change.explain(Locale.ENGLISH), change.explain(Locale.GERMANY)))
                .toList();
        assertThat(first).isEqualTo(sentences);
    }

    @Test
    void stages_outcomes_and_currencies_of_leads_are_compared() {
        ImportProfile before =
                ofLeads(20, Map.of("sql", 10L), Map.of("CHF", 10L)).withOutcomes(Map.of("won", 10L));
        ImportProfile now = ofLeads(20, Map.of("sql", 13L), Map.of("CHF", 8L)).withOutcomes(Map.of("won", 5L));

        assertThat(ProfileComparison.between(before, now))
                .extracting(change -> change.explain(Locale.ENGLISH))
                .containsExactly(
                        "leads: sql: the share of leads changed from 50 % to 65 %",
                        "leads: won: the share of leads changed from 50 % to 25 %");
        assertThat(ProfileComparison.between(before, ofLeads(0, Map.of(), Map.of())))
                .isEmpty();
    }

    @Test
    void a_renamed_property_is_neither_gone_nor_new() {
        assertThat(ProfileComparison.between(
                        profile(property("Id"), property("Sales Date"), property("Region")),
                        profile(property("Id"), property("Sales_Date"), property("Owner"))))
                .extracting(ProfileChange::getType, ProfileChange::getProperty)
                .containsExactly(
                        tuple(ProfileChange.Type.RENAMED, "Sales Date"),
                        tuple(ProfileChange.Type.GONE, "Region"),
                        tuple(ProfileChange.Type.NEW, "Owner"));
    }

    @Test
    void records_of_a_kind_that_only_the_later_export_has_are_not_compared() {
        PropertyProfile deal = property("Deal").withKind(RecordKind.DEAL);

        assertThat(ProfileComparison.between(profile(property("Id")), profile(property("Id"), deal)))
                .isEmpty();
    }

    @Test
    void records_of_a_kind_that_are_gone_are_one_change() {
        PropertyProfile deal = property("Deal").withKind(RecordKind.DEAL);
        PropertyProfile stage = property("Stage").withKind(RecordKind.DEAL);

        List<ProfileChange> changes =
                ProfileComparison.between(profile(property("Id"), deal, stage), profile(property("Id")));

        assertThat(changes)
                .extracting(change -> change.explain(Locale.ENGLISH))
                .containsExactly("deals: there are none anymore");
        assertThat(changes)
                .extracting(change -> change.explain(Locale.GERMAN))
                .containsExactly("Deals: es gibt keine mehr");
        assertThat(changes).extracting(change -> change.getType().getCode()).containsExactly("gone");
    }

    @Test
    void states_the_meaning_of_a_new_value() {
        PropertyProfile before = property("Stage", 9, 9, Map.of("Won", 9L));
        PropertyProfile now = before.withValues(ValueCount.builder()
                .value("Talks")
                .records(9)
                .takenFor(List.of("open", "deal.closedAt"))
                .build());

        assertThat(ProfileComparison.between(profile(before), profile(now)))
                .extracting(change -> change.explain(Locale.ENGLISH), change -> change.explain(Locale.GERMAN))
                .containsExactly(tuple(
                        "leads: Stage: 'Talks' did not occur before; the mapping reads it as open, deal.closedAt",
                        "Leads: Stage: 'Talks' kam bisher nicht vor; die Zuordnung liest es als open, deal.closedAt"));
    }
}
