package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.PERIOD;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.ZONE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.RenewalAttributes;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.ReportingAttributes;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.ReviewAttributes;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.time.WindowLength;

/** The clauses about who, where, when and how: 2 to 4, 8 to 11, and the signatures. */
final class ClauseShapes {

    static final ClauseShape<Scope> SCOPE = ClauseShape.of(ScopeAttributes.SCOPE)
            .days(ScopeAttributes.PERIOD)
            .field(ScopeAttributes.ZONE, ZONE)
            .field(ScopeAttributes.REGION, TEXT)
            .field(ScopeAttributes.GROUP, TEXT)
            .field(ScopeAttributes.SUBGROUP, TEXT)
            .field(ScopeAttributes.CALENDAR, TEXT);

    static final ClauseShape<Party> PARTY = ClauseShape.of(PartyAttributes.PARTY)
            .field(PartyAttributes.ROLE, ROLE)
            .field(PartyAttributes.FUNCTION, TEXT)
            .field(PartyAttributes.REPRESENTATIVE, TEXT);

    static final ClauseShape<Framework> FRAMEWORK = ClauseShape.of(FrameworkAttributes.FRAMEWORK)
            .field(FrameworkAttributes.SYSTEM, TEXT)
            .set(FrameworkAttributes.ADOPTED_BY, ROLE)
            .field(FrameworkAttributes.DOCUMENT, TEXT)
            .field(FrameworkAttributes.DOCUMENT_DATE, DATE);

    static final ClauseShape<Post> POST = ClauseShape.of(PostAttributes.POST)
            .field(PostAttributes.ROLE, ROLE)
            .field(PostAttributes.HOLDER, TEXT)
            .field(PostAttributes.DEPUTY, TEXT)
            .days(PostAttributes.PERIOD);

    static final ClauseShape<Reporting> REPORTING = ClauseShape.of(ReportingAttributes.REPORTING)
            .list(ReportingAttributes.CHANNELS, TEXT)
            .field(ReportingAttributes.CADENCE, enumOf(WindowLength.class))
            .list(ReportingAttributes.AUDIENCE, TEXT)
            .field(ReportingAttributes.DEADLINE_DAYS, INTEGER)
            .lessIsStricter();

    static final ClauseShape<Review> REVIEW = ClauseShape.of(ReviewAttributes.REVIEW)
            .field(ReviewAttributes.INTERVAL, PERIOD)
            .field(ReviewAttributes.FIRST_DATE, DATE)
            .list(ReviewAttributes.PARTICIPANTS, TEXT);

    static final ClauseShape<Renewal> RENEWAL = ClauseShape.of(RenewalAttributes.RENEWAL)
            .field(RenewalAttributes.DATE, DATE)
            .field(RenewalAttributes.MODE, enumOf(Renewal.Mode.class))
            .field(RenewalAttributes.NOTICE, PERIOD)
            .field(RenewalAttributes.NEXT_PERIOD, PERIOD);

    static final ObjectShape<Signature, Signature.Builder> SIGNATURE = object(
                    "signature", Signature::builder, Signature.Builder::build)
            .required("role", ROLE, Signature::getRole, Signature.Builder::role)
            .required("name", TEXT, Signature::getName, Signature.Builder::name)
            .required("date", DATE, Signature::getDate, Signature.Builder::date)
            .optional("digest", TEXT, Signature::getDigest, Signature.Builder::digest);

    private ClauseShapes() {}
}
