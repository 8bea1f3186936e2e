package org.closedloop.sla.examples.fuzzing;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.testing.CrmExportGenerator;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;

/** All targets. */
final class FuzzTargets {

    private FuzzTargets() {}

    static List<FuzzTarget> all() {
        CrmExportGenerator exports = CrmExportGenerator.seeded(17).withPageSize(5);
        return List.of(
                new LeadLinesTarget(),
                new LeadCsvTarget(),
                new DocumentTarget("agreement-yaml", Agreement.class, Format.YAML, Seeds.agreements()),
                new DocumentTarget("agreement-json", Agreement.class, Format.JSON, Seeds.agreements()),
                new DocumentTarget("draft-yaml", AgreementDraft.class, Format.YAML, Seeds.drafts()),
                yaml("exclusions-yaml", Exclusions.class, Seeds.exclusions()),
                yaml("calendar-yaml", BusinessCalendar.class, SlaFixtures.zurichCalendar()),
                json("calendar-json", BusinessCalendar.class, SlaFixtures.zurichCalendar()),
                yaml("mapping-yaml", CrmMapping.class, SlaFixtures.hubSpotMapping()),
                json("mapping-json", CrmMapping.class, SlaFixtures.hubSpotMapping()),
                json("plan-json", Plan.class, SlaFixtures.plan()),
                json("numbers-json", FunnelNumbers.class, Seeds.counter().finish()),
                new ContractTarget(),
                new CrmTarget(
                        "hubspot",
                        "contacts.json",
                        () -> HubSpotReader.of(CrmExportGenerator.hubSpotMapping()),
                        exports.hubSpot(Seeds.leads())),
                new CrmTarget(
                        "salesforce",
                        "leads.json",
                        () -> SalesforceReader.of(CrmExportGenerator.salesforceMapping()),
                        exports.salesforce(Seeds.leads())),
                CrmTarget.csv(),
                new CounterStateTarget());
    }

    private static <T> FuzzTarget yaml(String name, Class<T> type, T value) {
        return new DocumentTarget(name, type, Format.YAML, List.of(value));
    }

    private static <T> FuzzTarget json(String name, Class<T> type, T value) {
        return new DocumentTarget(name, type, Format.JSON, List.of(value));
    }

    /**
     * Returns the target of this name.
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    static FuzzTarget named(String name) {
        return all().stream()
                .filter(target -> target.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target '" + name + "'; there are "
                        + all().stream().map(FuzzTarget::getName).toList()));
    }
}
