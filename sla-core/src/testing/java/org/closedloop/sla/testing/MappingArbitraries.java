package org.closedloop.sla.testing;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.ChangeMapping;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;

/** Mappings without validation errors, with names and values that need quoting or escaping. */
final class MappingArbitraries {

    private static final List<String> NAMES = List.of(
            "createdate", "Status", "Owner.Name", "First_Call__c", "hs_v2_date_entered_123", "Erstkontakt am", "yes", "12");

    private static final List<String> VALUES =
            List.of("Qualified", "true", "no", "123456", "@acme.ch", "+test", "a: b", "Geschlossen, gewonnen", "{x}", "-");

    private MappingArbitraries() {}

    /** The optional parts of a mapping. */
    private record Records(Optional<ActivityMapping> activity, Optional<ChangeMapping> change) {}

    static Arbitrary<CrmMapping> mappings(Arbitrary<ZoneId> zones) {
        Arbitrary<List<Exclusion>> exclusions =
                few(Combinators.combine(tests(), Arbitraries.of("employee", "test", "duplicate"))
                        .as(Exclusion::of));
        return Combinators.combine(
                        Arbitraries.of("acme-hubspot", "Acme: Salesforce"),
                        zones,
                        Arbitraries.of("CHF", "EUR").map(CurrencyUnit::of),
                        leads(),
                        deals(),
                        Combinators.combine(
                                        activities().optional(), changes().optional())
                                .as(Records::new),
                        exclusions,
                        formats())
                .as((id, zone, currency, lead, deal, others, excluded, format) -> CrmMapping.builder()
                        .id(id)
                        .zone(zone)
                        .currency(currency)
                        .lead(lead)
                        .deal(deal)
                        .activity(others.activity())
                        .change(others.change())
                        .exclusions(excluded)
                        .format(format)
                        .build());
    }

    private static Arbitrary<LeadMapping> leads() {
        Arbitrary<Map<Stage, List<TimeSource>>> stages = Arbitraries.maps(
                        Arbitraries.of(Stage.LEAD, Stage.MQL, Stage.SQL, Stage.of("pql")),
                        timesOfLeads().list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(4);
        Arbitrary<LeadMapping.Builder> when = Combinators.combine(
                        few(times()),
                        stages,
                        few(timesOfLeads()),
                        few(timesOfLeads()),
                        few(timesOfLeads()),
                        few(timesOfLeads()))
                .as((created, entered, handedOver, accepted, rejected, touched) -> LeadMapping.builder()
                        .createdAt(created)
                        .stages(entered)
                        .handedOverAt(handedOver)
                        .acceptedAt(accepted)
                        .rejectedAt(rejected)
                        .firstTouchAt(touched));
        return Combinators.combine(
                        when,
                        few(tests()),
                        few(names()),
                        few(names()),
                        few(names()),
                        few(names()),
                        few(touches()),
                        Arbitraries.maps(Arbitraries.of("email", "company", "2nd phone"), names())
                                .ofMaxSize(3))
                .as((lead, human, reasons, sources, segments, links, touches, fields) -> lead.humanTouch(human)
                        .deal(links)
                        .rejectionReason(reasons)
                        .source(sources)
                        .segment(segments)
                        .priority(segments)
                        .touches(touches)
                        .fields(fields)
                        .build());
    }

    private static Arbitrary<DealMapping> deals() {
        Arbitrary<AmountSource> amounts = Combinators.combine(names(), names().optional())
                .as((property, currency) -> currency.map(name -> AmountSource.of(property, name))
                        .orElseGet(() -> AmountSource.of(property)));
        Arbitrary<DealMapping> with = Combinators.combine(
                        names(), values(), names().optional(), few(times()), few(times()), few(amounts), few(names()))
                .as((property, stages, name, created, closed, worth, reasons) -> {
                    List<String> won = new ArrayList<>(stages);
                    List<String> lost = List.of(won.remove(0));
                    return DealMapping.builder()
                            .id(name)
                            .lead(reasons)
                            .stage(property)
                            .won(won)
                            .lost(lost)
                            .closedFlag(name)
                            .wonFlag(property)
                            .probability(name)
                            .pipeline(property)
                            .pipelines(won)
                            .createdAt(created)
                            .closedAt(closed)
                            .reportedBackAt(created)
                            .amounts(worth)
                            .lossReason(reasons)
                            .source(reasons)
                            .build();
                });
        Arbitrary<DealMapping> otherwise = Combinators.combine(
                        few(tests()), few(tests()), Arbitraries.of(DealOutcome.values()), names())
                .as((won, lost, outcome, flag) -> {
                    DealMapping.Builder deal = DealMapping.builder().wonFlag(flag);
                    boolean conditions = !won.isEmpty() || !lost.isEmpty();
                    return conditions
                            ? deal.wonWhen(won).lostWhen(lost).build()
                            : deal.outcome(outcome).build();
                });
        return Arbitraries.oneOf(
                with, otherwise, Arbitraries.just(DealMapping.builder().build()));
    }

    private static Arbitrary<ActivityMapping> activities() {
        return Combinators.combine(
                        times().list().ofMinSize(1).ofMaxSize(3), few(tests()), few(tests()), few(names()), few(names()))
                .as((at, human, done, leads, deals) -> ActivityMapping.builder()
                        .id(leads.stream().findFirst())
                        .lead(leads)
                        .deal(deals)
                        .at(at)
                        .human(human)
                        .done(done)
                        .build());
    }

    private static Arbitrary<ChangeMapping> changes() {
        return Combinators.combine(names().list().ofMinSize(1).ofMaxSize(3), few(names()), names().optional(), names())
                .as((leads, deals, field, name) -> ChangeMapping.builder()
                        .lead(leads)
                        .deal(deals)
                        .record(deals)
                        .field(field)
                        .property(name)
                        .oldValue(field)
                        .newValue(name)
                        .at(name)
                        .build());
    }

    private static Arbitrary<TimeSource> times() {
        Arbitrary<TimeSource> simple = Arbitraries.oneOf(
                names().map(TimeSource::at),
                names().map(name -> TimeSource.at(name, heldBy(name))),
                Combinators.combine(names(), values())
                        .as((property, entered) -> TimeSource.entered(property, entered.toArray(String[]::new))),
                Combinators.combine(names(), values()).as(MappingArbitraries::lastThatHeld),
                names().map(TimeSource::heldSince),
                Combinators.combine(names(), names()).as(TimeSource::after));
        Arbitrary<TimeSource> earliest = simple.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(sources -> EarliestTime.builder().sources(sources).build());
        Arbitrary<TimeSource> conditional = Combinators.combine(
                        simple, tests().list().ofMinSize(1).ofMaxSize(2))
                .as(ConditionalTime::of);
        return Arbitraries.oneOf(simple, earliest, conditional);
    }

    /** Further conditions of leads. */
    private static Arbitrary<TimeSource> timesOfLeads() {
        return Arbitraries.oneOf(times(), times().map(DealTime::of));
    }

    private static TimeSource lastThatHeld(String property, Set<String> values) {
        return EntryTime.builder()
                .property(property)
                .values(values)
                .counts(EntryTime.Counts.LAST_THAT_HELD)
                .build();
    }

    /** A property has the same form wherever it is mapped. */
    private static TimeForm heldBy(String property) {
        List<TimeForm> forms = List.of(TimeForm.values());
        return forms.get(property.length() % forms.size());
    }

    private static Arbitrary<PropertyTest> tests() {
        return Combinators.combine(names(), Arbitraries.of(Comparison.values()), values())
                .as((property, comparison, values) -> PropertyTest.of(
                        property,
                        comparison,
                        comparison == Comparison.IS_BLANK || comparison == Comparison.IS_PRESENT
                                ? new String[0]
                                : values.toArray(String[]::new)));
    }

    private static Arbitrary<TouchMapping> touches() {
        return Combinators.combine(
                        names(), Arbitraries.of(true, false), names(), Arbitraries.of(Role.values()), values())
                .as((at, holding, channel, by, except) -> TouchMapping.builder()
                        .at(at)
                        .holds(Optional.of(heldBy(at)).filter(holds -> holding))
                        .channel(channel)
                        .by(by)
                        .except(except)
                        .build());
    }

    private static Arbitrary<ExportFormat> formats() {
        return Arbitraries.of(
                ExportFormat.standard(),
                ExportFormat.builder()
                        .zone(ZoneOffset.UTC)
                        .nulls(Set.of())
                        .putNullsOf("Lead Source", Set.of("Select"))
                        .build(),
                ExportFormat.builder()
                        .nulls(Set.of("-"))
                        .putNullsOf("yes", Set.of("no", "?"))
                        .decimalSeparator(".")
                        .escape("\\")
                        .build(),
                ExportFormat.builder()
                        .addTimePatterns("dd.MM.yyyy HH:mm", "d. MMMM yyyy")
                        .language(Locale.GERMAN)
                        .decimalSeparator(",")
                        .cellSeparator("\t")
                        .charset("ISO-8859-1")
                        .build());
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    private static Arbitrary<Set<String>> values() {
        return Arbitraries.of(VALUES).set().ofMinSize(1).ofMaxSize(3);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> one) {
        return one.list().ofMaxSize(3);
    }
}
