package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.ScopeDraft;

/** Clause 2. */
final class ScopeClause {

    private static final Prose<ScopeDraft, Scope.Builder, Scope> SCOPE = Prose.of(
                    "scope", ScopeDraft.class, Scope::builder, Scope.Builder::build)
            .sentence(
                    "period",
                    Field.days(
                            Part.START_DATE,
                            Part.END_DATE,
                            ScopeDraft::getStart,
                            ScopeDraft::getEnd,
                            Scope.Builder::period))
            .sentence("region", Field.of(Part.REGION, Value.TEXT, ScopeDraft::getRegion, Scope.Builder::region))
            .optional("group", Field.of(Part.GROUP, Value.TEXT, ScopeDraft::getGroup, Scope.Builder::group))
            .optional("subgroup", Field.of(Part.SUBGROUP, Value.TEXT, ScopeDraft::getSubgroup, Scope.Builder::subgroup))
            .sentence("zone", Field.of(Part.TIME_ZONE, Value.ZONE, ScopeDraft::getZone, Scope.Builder::zone))
            .sentence(
                    "calendar",
                    Field.of(Part.CALENDAR, Value.QUOTED, ScopeDraft::getCalendar, Scope.Builder::calendar));

    static final Clause CLAUSE = Clause.of("scope", SCOPE.in(AgreementDraft::getScope, Agreement.Builder::scope));

    private ScopeClause() {}
}
