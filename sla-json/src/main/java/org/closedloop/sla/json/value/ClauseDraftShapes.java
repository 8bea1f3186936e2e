package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.PERIOD;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.ZONE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import java.util.Optional;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.draft.FrameworkDraft;
import org.closedloop.sla.draft.PartyDraft;
import org.closedloop.sla.draft.PostDraft;
import org.closedloop.sla.draft.RenewalClauseDraft;
import org.closedloop.sla.draft.ReportingDraft;
import org.closedloop.sla.draft.ReviewDraft;
import org.closedloop.sla.draft.ScopeDraft;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.time.WindowLength;

/** The clauses of {@link ClauseShapes} in a draft: the same fields, and any of them may be a hole. */
final class ClauseDraftShapes {

    static final ObjectShape<ScopeDraft, ScopeDraft.Builder> SCOPE = object(
                    "scope", ScopeDraft::builder, ScopeDraft.Builder::build)
            .open(
                    "period",
                    DraftPeriod.SHAPE,
                    scope -> DraftPeriod.of(scope.getStart(), scope.getEnd()),
                    (scope, period) -> scope.start(period.start()).end(period.end()))
            .open("zone", ZONE, ScopeDraft::getZone, ScopeDraft.Builder::zone)
            .open("region", TEXT, ScopeDraft::getRegion, ScopeDraft.Builder::region)
            .open("group", TEXT, ScopeDraft::getGroup, ScopeDraft.Builder::group)
            .open("subgroup", TEXT, ScopeDraft::getSubgroup, ScopeDraft.Builder::subgroup)
            .open("calendar", TEXT, ScopeDraft::getCalendar, ScopeDraft.Builder::calendar);

    /** The role says which party it is, and is no hole. */
    static final ObjectShape<PartyDraft, PartyDraft.Builder> PARTY = object(
                    "party", PartyDraft::builder, PartyDraft.Builder::build)
            .required("role", ROLE, PartyDraft::getRole, PartyDraft.Builder::role)
            .open("function", TEXT, PartyDraft::getFunction, PartyDraft.Builder::function)
            .open("representative", TEXT, PartyDraft::getRepresentative, PartyDraft.Builder::representative);

    static final ObjectShape<FrameworkDraft, FrameworkDraft.Builder> FRAMEWORK = object(
                    "framework", FrameworkDraft::builder, FrameworkDraft.Builder::build)
            .open("system", TEXT, FrameworkDraft::getSystem, FrameworkDraft.Builder::system)
            .openSet("adoptedBy", ROLE, FrameworkDraft::getAdoptedBy, FrameworkDraft.Builder::adoptedBy)
            .open("document", TEXT, FrameworkDraft::getDocument, FrameworkDraft.Builder::document)
            .open("documentDate", DATE, FrameworkDraft::getDocumentDate, FrameworkDraft.Builder::documentDate);

    /** The role says which side's post it is, and is no hole. */
    static final ObjectShape<PostDraft, PostDraft.Builder> POST = object(
                    "post", PostDraft::builder, PostDraft.Builder::build)
            .required("role", ROLE, PostDraft::getRole, PostDraft.Builder::role)
            .open("holder", TEXT, PostDraft::getHolder, PostDraft.Builder::holder)
            .open("deputy", TEXT, PostDraft::getDeputy, PostDraft.Builder::deputy)
            .open(
                    "period",
                    DraftPeriod.SHAPE,
                    post -> DraftPeriod.of(post.getStart(), post.getEnd()),
                    (post, period) -> post.start(period.start()).end(period.end()));

    static final ObjectShape<ReportingDraft, ReportingDraft.Builder> REPORTING = object(
                    "reporting", ReportingDraft::builder, ReportingDraft.Builder::build)
            .openList("channels", TEXT, ReportingDraft::getChannels, ReportingDraft.Builder::channels)
            .open("cadence", enumOf(WindowLength.class), ReportingDraft::getCadence, ReportingDraft.Builder::cadence)
            .openList("audience", TEXT, ReportingDraft::getAudience, ReportingDraft.Builder::audience)
            .open("deadlineDays", INTEGER, ClauseDraftShapes::deadline, ReportingDraft.Builder::deadlineDays);

    static final ObjectShape<ReviewDraft, ReviewDraft.Builder> REVIEW = object(
                    "review", ReviewDraft::builder, ReviewDraft.Builder::build)
            .open("interval", PERIOD, ReviewDraft::getInterval, ReviewDraft.Builder::interval)
            .open("firstDate", DATE, ReviewDraft::getFirstDate, ReviewDraft.Builder::firstDate)
            .openList("participants", TEXT, ReviewDraft::getParticipants, ReviewDraft.Builder::participants);

    static final ObjectShape<RenewalClauseDraft, RenewalClauseDraft.Builder> RENEWAL = object(
                    "renewal", RenewalClauseDraft::builder, RenewalClauseDraft.Builder::build)
            .open("date", DATE, RenewalClauseDraft::getDate, RenewalClauseDraft.Builder::date)
            .open("mode", enumOf(Renewal.Mode.class), RenewalClauseDraft::getMode, RenewalClauseDraft.Builder::mode)
            .open("notice", PERIOD, RenewalClauseDraft::getNotice, RenewalClauseDraft.Builder::notice)
            .open("nextPeriod", PERIOD, RenewalClauseDraft::getNextPeriod, RenewalClauseDraft.Builder::nextPeriod);

    private ClauseDraftShapes() {}

    private static Optional<Integer> deadline(ReportingDraft reporting) {
        return reporting.getDeadlineDays().stream().boxed().findFirst();
    }
}
