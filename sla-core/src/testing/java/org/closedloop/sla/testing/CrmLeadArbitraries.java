package org.closedloop.sla.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.DateRange;

/** Exports of leads with unique ids, in which each usual stage and field occurs. */
final class CrmLeadArbitraries {

    private CrmLeadArbitraries() {}

    static Arbitrary<List<Lead>> exports(DateRange period) {
        Instant start = period.getStart().atStartOfDay(ExportMappings.ZONE).toInstant();
        Arbitrary<Map<Stage, EventTime>> stages = Arbitraries.maps(
                        Arbitraries.of(ExportMappings.HUBSPOT_STAGES.keySet()),
                        Arbitraries.longs()
                                .between(0, period.lengthInDays() * 96)
                                .map(quarters -> EventTime.at(start.plusSeconds(quarters * 900))))
                .ofMaxSize(4);
        Arbitrary<Map<String, String>> fields = Arbitraries.maps(
                        Arbitraries.of(ExportMappings.HUBSPOT_FIELDS.keySet()), Arbitraries.of("x", "+41 44 000 00 00"))
                .ofMaxSize(3);
        return Combinators.combine(LeadArbitraries.leads(period), stages, fields)
                .as(CrmLeadArbitraries::with)
                .list()
                .ofMaxSize(12)
                .map(CrmLeadArbitraries::distinct);
    }

    private static Lead with(Lead lead, Map<Stage, EventTime> stages, Map<String, String> fields) {
        Map<Stage, EventTime> allStages = new LinkedHashMap<>(lead.getStages());
        stages.forEach(allStages::putIfAbsent);
        Map<String, String> allFields = new LinkedHashMap<>(lead.getFields());
        fields.forEach(allFields::putIfAbsent);
        return lead.withStages(allStages).withFields(allFields);
    }

    private static List<Lead> distinct(List<Lead> leads) {
        return IntStream.range(0, leads.size())
                .mapToObj(i -> leads.get(i).withId(leads.get(i).getId() + "-" + i))
                .toList();
    }
}
