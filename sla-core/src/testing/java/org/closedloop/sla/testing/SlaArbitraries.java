package org.closedloop.sla.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WorkingHours;

/**
 * Arbitraries for jqwik: calendars, valid agreements and drafts, their measurements, and mappings of a CRM.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<FunnelNumbers> numbers() {
 *     return SlaArbitraries.terms().flatMap(SlaArbitraries::funnelNumbers);
 * }
 * }</pre>
 */
public final class SlaArbitraries {

    /** The id of every calendar, to which every agreement refers. */
    public static final String CALENDAR = "office";

    private static final List<String> ZONES =
            List.of("Europe/Zurich", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC");

    private static final List<List<String>> HOURS = List.of(
            List.of("08:00-12:00", "13:00-17:00"), List.of("09:00-18:00"), List.of("00:00-24:00"), List.of("06:30-14:45"));

    private SlaArbitraries() {}

    /** Calendars with three to seven working days a week of at least eight hours, and some holidays. */
    public static Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<List<WorkingHours>> hours =
                Arbitraries.of(HOURS).map(texts -> texts.stream().map(WorkingHours::parse).toList());
        Arbitrary<Map<DayOfWeek, List<WorkingHours>>> weeks = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.values()), hours)
                .ofMinSize(3);
        Arbitrary<Map<LocalDate, String>> holidays = Arbitraries.maps(
                        Arbitraries.integers().between(0, 1095).map(LocalDate.of(2025, 1, 1)::plusDays),
                        Arbitraries.of("Holiday", "Feiertag"))
                .ofMaxSize(12);
        return Combinators.combine(Arbitraries.of(ZONES).map(ZoneId::of), weeks, holidays)
                .as((zone, week, days) -> BusinessCalendar.builder()
                        .id(CALENDAR)
                        .zone(zone)
                        .workingWeek(week)
                        .holidays(days)
                        .build());
    }

    /** Agreements without validation errors, with the calendar {@value #CALENDAR}. */
    public static Arbitrary<Agreement> agreements() {
        return AgreementArbitraries.agreements(Arbitraries.of(ZONES).map(ZoneId::of));
    }

    /** Drafts of agreements in which any part can be missing, and any text can be a placeholder. */
    public static Arbitrary<AgreementDraft> drafts() {
        return DraftArbitraries.drafts(agreements());
    }

    /**
     * Agreements that can be built, valid or not: with or without each clause, with every kind of metric, and with names that contain punctuation, markup and words of the contract. Texts are not blank and have no trailing white space; numbers have no trailing zeros.
     */
    public static Arbitrary<Agreement> anyAgreements() {
        return Arbitraries.longs().dontShrink().map(seed -> new WildAgreements(seed, 0).any());
    }

    /** The same, some with white space in texts, numbers with trailing zeros, and days of distant years. */
    public static Arbitrary<Agreement> untidyAgreements() {
        return Arbitraries.longs().dontShrink().map(seed -> new WildAgreements(seed, 2).any());
    }

    /** Agreements with their calendar, in one zone. */
    public static Arbitrary<ResolvedTerms> terms() {
        return calendars().flatMap(calendar -> AgreementArbitraries.agreements(Arbitraries.just(calendar.getZone()))
                .map(agreement -> agreement.resolve(calendar)));
    }

    /** Leads around a period, some with errors as in a CRM. */
    public static Arbitrary<Lead> leads(DateRange period) {
        return LeadArbitraries.leads(period);
    }

    /**
     * Exports of a CRM: leads around a period, with unique ids. Not every CRM supports all of their data, see {@link CrmExportGenerator}.
     */
    public static Arbitrary<List<Lead>> crmLeads(DateRange period) {
        return CrmLeadArbitraries.exports(period);
    }

    /** Mappings of a CRM without validation errors; they need not match an agreement. */
    public static Arbitrary<CrmMapping> mappings() {
        return MappingArbitraries.mappings(Arbitraries.of(ZONES).map(ZoneId::of));
    }

    /** Measurements of this metric in this window. */
    public static Arbitrary<Measurement> measurements(Metric metric, DateRange window) {
        return MeasurementArbitraries.of(metric, window);
    }

    /** Numbers entered by hand: each metric of a target is measured or absent in each window. */
    public static Arbitrary<FunnelNumbers> funnelNumbers(ResolvedTerms terms) {
        FunnelNumbers none = FunnelNumbers.builder().build();
        List<Arbitrary<FunnelNumbers>> each = new ArrayList<>();
        for (var target : terms.getAgreement().getTargets()) {
            for (var window : terms.windowsOf(target)) {
                each.add(measurements(terms.metricOf(target), window.getRange())
                        .map(measurement -> FunnelNumbers.builder()
                                .putWindow(
                                        window.getRange(),
                                        WindowNumbers.builder()
                                                .putMeasurement(target.getMetric(), measurement)
                                                .build())
                                .build())
                        .optional(0.8)
                        .map(found -> found.orElse(none)));
            }
        }
        // Combined at once, as nested arbitraries of many windows would overflow the stack.
        return Combinators.combine(each).as(all -> all.stream().reduce(none, FunnelNumbers::plus));
    }
}
