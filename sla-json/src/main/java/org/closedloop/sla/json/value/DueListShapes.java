package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DURATION;
import static org.closedloop.sla.json.shape.Scalars.INSTANT;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.TIME;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.Scalars.ZONE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.worklist.DueLead;
import org.closedloop.sla.worklist.DueList;
import org.closedloop.sla.worklist.DueState;
import org.closedloop.sla.worklist.NotDue;

/** The open leads at an instant. */
final class DueListShapes {

    static final ObjectShape<DueLead, DueLead.Builder> LEAD = object(
                    "due-lead", DueLead::builder, DueLead.Builder::build)
            .required("lead", ANY_TEXT, DueLead::getLead, DueLead.Builder::lead)
            .defaulted("cycle", INTEGER, 1, DueLead::getCycle, DueLead.Builder::cycle)
            .required("state", enumOf(DueState.class), DueLead::getState, DueLead.Builder::state)
            .required("metric", ANY_TEXT, DueLead::getMetric, DueLead.Builder::metric)
            .required("startedAt", TIME, DueLead::getStartedAt, DueLead.Builder::startedAt)
            .optional("deadline", INSTANT, DueLead::getDeadline, DueLead.Builder::deadline)
            .optional("overdueBy", DURATION, DueLead::getOverdueBy, DueLead.Builder::overdueBy)
            .optional("timeLeft", DURATION, DueLead::getTimeLeft, DueLead.Builder::timeLeft)
            .optional("priority", ANY_TEXT, DueLead::getPriority, DueLead.Builder::priority)
            .optional("owner", ANY_TEXT, DueLead::getOwner, DueLead.Builder::owner);

    static final ObjectShape<DueList, DueList.Builder> DUE_LIST = object(
                    "due-list", DueList::builder, DueList.Builder::build)
            .required("agreement", ANY_TEXT, DueList::getAgreement, DueList.Builder::agreement)
            .required("version", INTEGER, DueList::getVersion, DueList.Builder::version)
            .required("at", INSTANT, DueList::getAt, DueList.Builder::at)
            .required("zone", ZONE, DueList::getZone, DueList.Builder::zone)
            .required("open", WHOLE, DueList::getOpen, DueList.Builder::open)
            .required("overdue", WHOLE, DueList::getOverdue, DueList.Builder::overdue)
            .list("leads", LEAD, DueList::getLeads, DueList.Builder::leads)
            .map("notDue", enumOf(NotDue.class), WHOLE, DueList::getNotDue, DueList.Builder::notDue)
            .defaulted("skipped", WHOLE, 0L, DueList::getSkipped, DueList.Builder::skipped)
            .list("issues", NumbersShapes.ISSUE, DueList::getIssues, DueList.Builder::issues);

    private DueListShapes() {}
}
