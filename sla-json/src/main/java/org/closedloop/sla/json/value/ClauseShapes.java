package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.PERIOD;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.ZONE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.time.WindowLength;

/** The clauses about who, where, when and how: 2 to 4, 8 to 11, and the signatures. */
final class ClauseShapes {

    static final ObjectShape<Scope, Scope.Builder> SCOPE = object("scope", Scope::builder, Scope.Builder::build)
            .required("period", DATE_RANGE, Scope::getPeriod, Scope.Builder::period)
            .required("zone", ZONE, Scope::getZone, Scope.Builder::zone)
            .required("region", TEXT, Scope::getRegion, Scope.Builder::region)
            .optional("group", TEXT, Scope::getGroup, Scope.Builder::group)
            .optional("subgroup", TEXT, Scope::getSubgroup, Scope.Builder::subgroup)
            .required("calendar", TEXT, Scope::getCalendar, Scope.Builder::calendar);

    static final ObjectShape<Party, Party.Builder> PARTY = object("party", Party::builder, Party.Builder::build)
            .required("role", ROLE, Party::getRole, Party.Builder::role)
            .required("function", TEXT, Party::getFunction, Party.Builder::function)
            .required("representative", TEXT, Party::getRepresentative, Party.Builder::representative);

    static final ObjectShape<Framework, Framework.Builder> FRAMEWORK = object(
                    "framework", Framework::builder, Framework.Builder::build)
            .required("system", TEXT, Framework::getSystem, Framework.Builder::system)
            .set("adoptedBy", ROLE, Framework::getAdoptedBy, Framework.Builder::adoptedBy)
            .required("document", TEXT, Framework::getDocument, Framework.Builder::document)
            .required("documentDate", DATE, Framework::getDocumentDate, Framework.Builder::documentDate);

    static final ObjectShape<Post, Post.Builder> POST = object("post", Post::builder, Post.Builder::build)
            .required("role", ROLE, Post::getRole, Post.Builder::role)
            .required("holder", TEXT, Post::getHolder, Post.Builder::holder)
            .required("deputy", TEXT, Post::getDeputy, Post.Builder::deputy)
            .required("period", DATE_RANGE, Post::getPeriod, Post.Builder::period);

    static final ObjectShape<Reporting, Reporting.Builder> REPORTING = object(
                    "reporting", Reporting::builder, Reporting.Builder::build)
            .list("channels", TEXT, Reporting::getChannels, Reporting.Builder::channels)
            .required("cadence", enumOf(WindowLength.class), Reporting::getCadence, Reporting.Builder::cadence)
            .list("audience", TEXT, Reporting::getAudience, Reporting.Builder::audience)
            .required("deadlineDays", INTEGER, Reporting::getDeadlineDays, Reporting.Builder::deadlineDays);

    static final ObjectShape<Review, Review.Builder> REVIEW = object("review", Review::builder, Review.Builder::build)
            .required("interval", PERIOD, Review::getInterval, Review.Builder::interval)
            .required("firstDate", DATE, Review::getFirstDate, Review.Builder::firstDate)
            .list("participants", TEXT, Review::getParticipants, Review.Builder::participants);

    static final ObjectShape<Renewal, Renewal.Builder> RENEWAL = object(
                    "renewal", Renewal::builder, Renewal.Builder::build)
            .required("date", DATE, Renewal::getDate, Renewal.Builder::date)
            .required("mode", enumOf(Renewal.Mode.class), Renewal::getMode, Renewal.Builder::mode)
            .required("notice", PERIOD, Renewal::getNotice, Renewal.Builder::notice)
            .required("nextPeriod", PERIOD, Renewal::getNextPeriod, Renewal.Builder::nextPeriod);

    static final ObjectShape<Signature, Signature.Builder> SIGNATURE = object(
                    "signature", Signature::builder, Signature.Builder::build)
            .required("role", ROLE, Signature::getRole, Signature.Builder::role)
            .required("name", TEXT, Signature::getName, Signature.Builder::name)
            .required("date", DATE, Signature::getDate, Signature.Builder::date)
            .optional("digest", TEXT, Signature::getDigest, Signature.Builder::digest);

    private ClauseShapes() {}
}
