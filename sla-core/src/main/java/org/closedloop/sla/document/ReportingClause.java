package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.ReportingDraft;
import org.closedloop.sla.time.WindowLength;

/** Clause 9. */
final class ReportingClause {

    private static final Prose<ReportingDraft, Reporting.Builder, Reporting> REPORTING = Prose.of(
                    "reporting", ReportingDraft.class, Reporting::builder, Reporting.Builder::build)
            .sentence(
                    "cadence",
                    Field.of(
                            Part.CADENCE,
                            Value.word(WindowLength.class),
                            ReportingDraft::getCadence,
                            Reporting.Builder::cadence))
            .sentence(
                    "channels",
                    Field.some(
                            Part.CHANNELS, Value.QUOTED_LIST, ReportingDraft::getChannels, Reporting.Builder::channels))
            .sentence(
                    "audience",
                    Field.some(
                            Part.AUDIENCE, Value.QUOTED_LIST, ReportingDraft::getAudience, Reporting.Builder::audience))
            .sentence(
                    "deadline",
                    Field.of(
                            Part.DEADLINE,
                            Value.COUNT,
                            draft -> draft.getDeadlineDays().stream().boxed().findFirst(),
                            Reporting.Builder::deadlineDays));

    static final Clause CLAUSE = Clause.of(
            "reporting",
            REPORTING.orNone(
                    AgreementDraft::getReporting, ReportingDraft.builder().build(), Agreement.Builder::reporting));

    private ReportingClause() {}
}
