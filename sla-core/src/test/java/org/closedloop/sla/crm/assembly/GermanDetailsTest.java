package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.MORNING;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The details of issues are German in a German sentence. */
class GermanDetailsTest {

    private static final CrmMapping WITH_COLUMNS = mapping()
            .withDeal(mapping().getDeal().withLead("Contact ID", "Converted Deal.id"))
            .withLead(mapping().getLead().withDeal("Deal IDs"));

    private static Arguments row(ImportReason reason, String sentence, CrmMapping mapping, CrmRecord... records) {
        return Arguments.of(reason, sentence, mapping, records);
    }

    static Stream<Arguments> issues() {
        return Stream.of(
                row(
                        ImportReason.DEAL_WITHOUT_LEAD,
                        "deal.json, Datensatz 1: Deal 815: gehört zu keinem gelesenen Lead; gesucht in Contact ID"
                                + " (leer), Converted Deal.id (9), Leads: Deal IDs; gilt als eigener Lead",
                        WITH_COLUMNS,
                        lead("1"),
                        deal("815", "Converted Deal.id", "9")),
                row(
                        ImportReason.BELONGS_TO_NOTHING,
                        "activity.json, Datensatz 1: Aktivität 9: gehört zu nichts Gelesenem; gesucht in Lead-Objekt"
                                + " (5); der Datensatz wurde ausgelassen",
                        mapping(),
                        lead("1"),
                        linked(
                                record(RecordKind.ACTIVITY, "9", "at", MORNING, "type", "call", "done", "true"),
                                RecordKind.COMPANION,
                                "5")),
                row(
                        ImportReason.SEEN_TWICE,
                        "lead.json, Datensatz 1: Lead 1: liegt mehrfach vor; es zählt die Fassung in lead.json,"
                                + " Datensatz 1 (zuletzt geändert, sonst mehr Werte, sonst alphabetisch zuerst)",
                        mapping(),
                        lead("1"),
                        lead("1", "source", "web")),
                row(
                        ImportReason.OUTCOME_CONTRADICTS,
                        "deal.json, Datensatz 1: Deal 1: stage: Stage, Bedingungen, Pipeline und Kennzeichen sagen"
                                + " Verschiedenes darüber, was aus dem Deal wurde: gewonnen und verloren; der Datensatz"
                                + " wurde übernommen, wie er ist",
                        mapping(),
                        deal("1", "stage", "won", "won?", "false", "closed?", "true")),
                row(
                        ImportReason.CLOSED_WITHOUT_TIME,
                        "deal.json, Datensatz 1: Deal 1: wurde abgeschlossen (gewonnen), und nichts sagt, wann; gehört"
                                + " in keinen Zeitraum; der Datensatz wurde übernommen, wie er ist",
                        mapping(),
                        deal("1", "stage", "won")),
                row(
                        ImportReason.CLOSED_BEFORE_LEAD,
                        "deal.json, Datensatz 1: Deal 7: wurde abgeschlossen, bevor der Lead angelegt war: 2026-03-01 <"
                                + " 2026-03-02T08:15:00Z, Lead 1; der Datensatz wurde übernommen, wie er ist",
                        mapping(),
                        lead("1", "created", MORNING),
                        linked(deal("7", "stage", "won", "closed", "2026-03-01"), RecordKind.LEAD, "1")),
                row(ImportReason.OUTCOME_NOT_REACHED, "kein Deal ist gewonnen", mapping(), deal("1", "stage", "lost")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("issues")
    void are_explained_in_german(ImportReason reason, String sentence, CrmMapping mapping, CrmRecord... records) {
        Import imported = importing(mapping, records);

        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == reason)
                .extracting(issue -> issue.explain(Locale.GERMAN))
                .containsExactly(sentence);
    }
}
