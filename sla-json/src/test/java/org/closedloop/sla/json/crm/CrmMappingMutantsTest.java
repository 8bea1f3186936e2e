package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Example;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.closedloop.sla.testing.CrmExportGenerator;
import org.closedloop.sla.testing.CrmExportGenerator.Page;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.time.DateRange;

/**
 * Without any part of the mapping, something of the leads is lost or another: so each part is written, and the law that
 * what is written is read speaks of all of them.
 */
class CrmMappingMutantsTest {

    private static final int LEADS = 200;

    private final Map<String, CrmMapping> mutants = new LinkedHashMap<>();

    @Example
    void every_mutant_of_hubspots_mapping_is_noticed() {
        CrmMapping mapping = CrmExportGenerator.hubSpotMapping();
        List<Page> pages = CrmExportGenerator.seeded(1).hubSpot(leads());
        mutate(mapping);

        assertThat(survivors(mapping, pages, CrmMappingMutantsTest::readHubSpot))
                .isEmpty();
    }

    @Example
    void every_mutant_of_salesforces_mapping_is_noticed() {
        CrmMapping mapping = CrmExportGenerator.salesforceMapping();
        List<Page> pages = CrmExportGenerator.seeded(1).salesforce(leads());
        mutate(mapping);
        mutants.put("no activity", mapping.withActivity(Optional.empty()));
        mutants.put("no mails", withFirstTouch(mapping, "FirstCallDateTime"));
        mutants.put("no calls", withFirstTouch(mapping, "FirstEmailDateTime"));

        assertThat(survivors(mapping, pages, CrmMappingMutantsTest::readSalesforce))
                .isEmpty();
    }

    private static CrmMapping withFirstTouch(CrmMapping mapping, String property) {
        return mapping.withLead(mapping.getLead().withFirstTouchAt(TimeSource.at(property)));
    }

    private void mutate(CrmMapping mapping) {
        LeadMapping lead = mapping.getLead();
        Function<LeadMapping, CrmMapping> withLead = mapping::withLead;
        each("createdAt", lead.getCreatedAt(), some -> withLead.apply(lead.withCreatedAt(some)));
        lead.getStages()
                .forEach((stage, sources) -> each(stage.getKey(), sources, some -> {
                    Map<Stage, List<TimeSource>> stages = new LinkedHashMap<>(lead.getStages());
                    stages.put(stage, some);
                    return withLead.apply(lead.withStages(stages));
                }));
        each("handedOverAt", lead.getHandedOverAt(), some -> withLead.apply(lead.withHandedOverAt(some)));
        each("acceptedAt", lead.getAcceptedAt(), some -> withLead.apply(lead.withAcceptedAt(some)));
        each("rejectedAt", lead.getRejectedAt(), some -> withLead.apply(lead.withRejectedAt(some)));
        each("reason", lead.getRejectionReason(), some -> withLead.apply(lead.withRejectionReason(some)));
        each("firstTouchAt", lead.getFirstTouchAt(), some -> withLead.apply(lead.withFirstTouchAt(some)));
        each("source", lead.getSource(), some -> withLead.apply(lead.withSource(some)));
        each("segment", lead.getSegment(), some -> withLead.apply(lead.withSegment(some)));
        each("priority", lead.getPriority(), some -> withLead.apply(lead.withPriority(some)));
        each("touch", lead.getTouches(), some -> withLead.apply(lead.withTouches(some)));
        each("field", new ArrayList<>(new TreeSet<>(lead.getFields().keySet())), names -> {
            Map<String, String> fields = new LinkedHashMap<>(lead.getFields());
            fields.keySet().retainAll(names);
            return withLead.apply(lead.withFields(fields));
        });
        DealMapping deal = mapping.getDeal();
        each("closedAt", deal.getClosedAt(), some -> mapping.withDeal(deal.withClosedAt(some)));
        each("reportedBackAt", deal.getReportedBackAt(), some -> mapping.withDeal(deal.withReportedBackAt(some)));
        mutants.put(
                "no amount",
                mapping.withDeal(deal.withAmounts(
                        deal.getAmounts().subList(1, deal.getAmounts().size()))));
        mutants.put(
                "no outcome",
                mapping.withDeal(deal.withWon()
                        .withLost()
                        .withClosedFlag(Optional.empty())
                        .withWonFlag(Optional.empty())));
    }

    private <T> void each(String name, List<T> parts, Function<List<T>, CrmMapping> without) {
        for (int i = 0; i < parts.size(); i++) {
            List<T> others = new ArrayList<>(parts);
            others.remove(i);
            mutants.put(name + " without " + parts.get(i), without.apply(others));
        }
    }

    /** The mutants under which nothing of the leads is another. */
    private List<String> survivors(
            CrmMapping mapping, List<Page> pages, BiFunction<CrmMapping, List<Page>, Import> reader) {
        List<Lead> leads = reader.apply(mapping, pages).getLeads();
        return mutants.entrySet().stream()
                .filter(mutant ->
                        reader.apply(mutant.getValue(), pages).getLeads().equals(leads))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Import readHubSpot(CrmMapping mapping, List<Page> pages) {
        HubSpotReader reader = HubSpotReader.of(mapping);
        pages.forEach(page -> CrmRoundTripTest.read(page, reader::read));
        return reader.finish();
    }

    private static Import readSalesforce(CrmMapping mapping, List<Page> pages) {
        SalesforceReader reader = SalesforceReader.of(mapping);
        pages.forEach(page -> CrmRoundTripTest.read(page, reader::read));
        return reader.finish();
    }

    /** Always the same ones, so that chance cannot leave out a part. */
    private static List<Lead> leads() {
        List<Lead> leads = new ArrayList<>();
        SlaArbitraries.crmLeads(DateRange.parse("2026")).generator(1000).stream(new Random(1))
                .flatMap(export -> export.value().stream())
                .limit(LEADS)
                .forEach(lead -> leads.add(lead.withId("L-" + leads.size())));
        return leads;
    }
}
