package org.closedloop.sla.examples.fuzzing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;

/** Valid values, from which the first inputs of the targets are made. */
final class Seeds {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);
    /** Two months, because the time that a counter takes grows with its windows. */
    private static final DateRange PERIOD = DateRange.parse("2026-02-01/2026-03-31");

    private static final ResolvedTerms TERMS = terms();

    private static final String WON_LEAD = """
            {"id":"7","createdAt":"2026-02-21T06:18:49Z","source":"search","segment":"corporate","priority":"hot",\
            "stages":{"lead":"2026-02-21T06:18:49Z","mql":"2026-02-21T13:00:58Z","sql":"2026-02-23T09:31:59.5Z"},\
            "handedOverAt":"2026-02-23T09:43:59Z","acceptedAt":"2026-02-23T12:58:53Z",\
            "firstTouchAt":"2026-02-23T11:40:16Z","attempts":["2026-02-23T11:40:16Z"],\
            "pauses":[{"from":"2026-02-23T10:00:00Z","to":"2026-02-23T10:30:00Z"}],\
            "deal":{"outcome":"won","amount":"CHF 88600.00","createdAt":"2026-02-24","closedAt":"2026-03-19T15:23:32Z",\
            "reportedBackAt":"2026-03-20T15:53:32Z"},\
            "touches":[{"at":"2026-02-21T06:18:49Z","by":"marketing","channel":"search"}],\
            "fields":{"company":"Gerber AG","email":"kontakt@gerber.example"}}""";

    private static final String REJECTED_LEAD = """
            {"id":"8","stages":{"mql":"2026-03-01"},"handedOverAt":"2026-03-02 09:00:00+01",\
            "rejection":{"at":"2026-03-03T10:00:00+01:00","reason":"wrong number"},\
            "cycles":[{"startedAt":"2026-05-01T08:00:00Z","stages":{"mql":"2026-05-01T08:00:00Z"},\
            "disqualification":{"at":"2026-05-02T08:00:00Z","reason":"student"}}]}""";

    private Seeds() {}

    private static ResolvedTerms terms() {
        Agreement agreement = SlaFixtures.completeAgreement();
        return agreement.withScope(agreement.getScope().withPeriod(PERIOD)).resolve(SlaFixtures.zurichCalendar());
    }

    static FunnelCounter counter() {
        return FunnelCounter.of(TERMS, AS_OF);
    }

    static List<Agreement> agreements() {
        return List.of(SlaFixtures.smallAgreement(), SlaFixtures.fullAgreement(), SlaFixtures.completeAgreement());
    }

    /** A draft that is complete, and one with a clause that is only begun and a placeholder. */
    static List<AgreementDraft> drafts() {
        AgreementDraft begun = AgreementDraft.builder()
                .id("acme-2027")
                .company("[COMPANY]")
                .scope(ClauseDraft.of(ScopeAttributes.SCOPE).with(ScopeAttributes.START, LocalDate.of(2027, 1, 1)))
                .targets(SlaFixtures.fullAgreement().getTargets())
                .build();
        return List.of(AgreementDraft.of(SlaFixtures.fullAgreement()), begun);
    }

    static Exclusions exclusions() {
        DateRange outage = DateRange.parse("2026-03-09/2026-03-11");
        return Exclusions.of(
                "acme-2026",
                RecordedExclusion.of(
                        TargetExclusion.ofPeriod("crm-outage", "The CRM was down.", outage)
                                .withTargets("sql-response"),
                        LocalDate.of(2026, 3, 16),
                        "Mia Keller",
                        "Sam Frei"));
    }

    static List<Lead> leads() {
        LeadReader reader = LeadReader.inEnglish();
        return List.of(
                reader.readLine(WON_LEAD).orElseThrow(),
                reader.readLine(REJECTED_LEAD).orElseThrow());
    }

    static List<byte[]> leadLines() {
        return List.of(
                WON_LEAD.getBytes(StandardCharsets.UTF_8),
                REJECTED_LEAD.getBytes(StandardCharsets.UTF_8),
                (WON_LEAD + "\n" + REJECTED_LEAD + "\r\n\n" + WON_LEAD + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
