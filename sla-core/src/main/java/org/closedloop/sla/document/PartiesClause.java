package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.PartyDraft;
import org.closedloop.sla.funnel.Role;

/** Clause 3. */
final class PartiesClause {

    private static final Table<PartyDraft, Party.Builder, Party> PARTIES = Table.of(
                    "parties.", PartyDraft.class, Party::builder, Party.Builder::build)
            .column("role", Field.of("role", Value.word(Role.class), PartyDraft::getRole, Party.Builder::role))
            .column(
                    "function",
                    Field.of(
                            Part.FUNCTION,
                            Value.TEXT,
                            PartyDraft::getRole,
                            PartyDraft::getFunction,
                            Party.Builder::function))
            .column(
                    "representative",
                    Field.of(
                            Part.REPRESENTATIVE,
                            Value.TEXT,
                            PartyDraft::getRole,
                            PartyDraft::getRepresentative,
                            Party.Builder::representative))
            .known((context, party) -> context.parties().add(party));

    static final Clause CLAUSE = Clause.of(
            "parties",
            Element.orNone(
                    (draft, context) -> context.isOpen() || !draft.getParties().isEmpty(),
                    List.of(
                            Sentence.of("parties.intro"),
                            PARTIES.of(
                                    "parties",
                                    AgreementDraft::getParties,
                                    AgreementDraft::bothParties,
                                    Agreement.Builder::addParties))));

    private PartiesClause() {}
}
