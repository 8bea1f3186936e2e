package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.DateRange;

/**
 * Creates the next version of a signed agreement: an unsigned draft that refers to its predecessor.
 *
 * <pre>{@code
 * Agreement raised = Succession.amend(signed, LocalDate.of(2026, 7, 1), terms -> terms.withTargets(...));
 * RenewalDraft next = Succession.renew(signed);
 * next.getOpenPoints().forEach(point -> log.info(point.explain(Locale.ENGLISH)));
 * }</pre>
 */
public final class Succession {

    private Succession() {}

    /**
     * Returns an amended agreement from a day until the end of its period.
     *
     * <p>The new version's period begins on that day; posts and excluded periods are cut to it, excluded periods before
     * it are omitted, and review meetings continue at their interval from the first meeting within the period. If that
     * meeting was moved to the last day of a short month, later ones are computed from that day. The function
     * {@code change} receives this version, and can change all terms except the id, version, predecessor and first day.
     *
     * @param effectiveFrom the first day of the new terms, within the agreement's period
     * @throws IllegalArgumentException if the agreement is not signed, if the day is outside its period, or if the
     *     result is unchanged, signed, or has another id, version, predecessor or first day
     */
    public static Agreement amend(Agreement signed, LocalDate effectiveFrom, UnaryOperator<Agreement> change) {
        Agreement base = draft(signed, effectiveFrom);
        Agreement amended = change.apply(base);
        mustSucceed(amended, base);
        return amended;
    }

    /**
     * Returns the version from which an amendment starts, before any term is changed, for editing by people. Validation
     * with the predecessor checks their changes.
     *
     * @param effectiveFrom the first day of the new terms, within the agreement's period
     * @throws IllegalArgumentException if the agreement is not signed, or if the day is outside its period
     */
    public static Agreement draft(Agreement signed, LocalDate effectiveFrom) {
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        mustBeSigned(signed, "amended");
        DateRange period = signed.getScope().getPeriod();
        if (!period.contains(effectiveFrom)) {
            throw refused(
                    signed,
                    "must be amended from a day of its period, " + period + ", but not from " + effectiveFrom
                            + (effectiveFrom.isAfter(period.getEnd()) ? ", when it is over" : ""));
        }
        return successor(signed, DateRange.of(effectiveFrom, period.getEnd()))
                .withPosts(postsWithin(signed, effectiveFrom));
    }

    private static void mustSucceed(Agreement amended, Agreement base) {
        mustKeep("id", amended.getId(), base.getId(), base);
        mustKeep("version", amended.getVersion(), base.getVersion(), base);
        mustKeep("predecessor", amended.getPredecessor(), base.getPredecessor(), base);
        mustKeep(
                "first day",
                amended.getScope().getPeriod().getStart(),
                base.getScope().getPeriod().getStart(),
                base);
        if (!amended.getSignatures().isEmpty()) {
            throw refused(base, "must be signed after it is amended, not by the amendment");
        }
        if (amended.equals(base)) {
            throw refused(base, "must change a term of its predecessor, but changes none");
        }
    }

    private static void mustKeep(String name, Object given, Object expected, Agreement base) {
        if (!given.equals(expected)) {
            throw refused(
                    base, name + " must be left to the amendment, but was changed from " + expected + " to " + given);
        }
    }

    /**
     * Returns the next version by the renewal clause: the same terms for the {@link NextTerm}.
     *
     * <p>The holders of posts on the last day hold them for the whole next period; review meetings continue at their
     * interval; the next renewal is on the day after the new end. Exclusions of periods outside the next one are
     * omitted; exclusions of leads are kept.
     *
     * @throws IllegalArgumentException if the agreement is not signed, or has no renewal clause or one that renews it
     *     before its end
     */
    public static RenewalDraft renew(Agreement signed) {
        mustBeSigned(signed, "renewed");
        return renewed(signed);
    }

    /** The next version of an agreement in force, signed or automatically renewed. */
    static RenewalDraft renewed(Agreement agreement) {
        NextTerm term = NextTerm.of(agreement)
                .orElseThrow(() -> refused(agreement, "must have a renewal clause to be renewed, but has none"));
        term.getOverlap().ifPresent(overlap -> {
            throw refused(
                    agreement,
                    "must be renewed after its end, "
                            + agreement.getScope().getPeriod().getEnd() + ", but the clause renews it on "
                            + term.getPeriod().getStart());
        });
        DateRange next = term.getPeriod();
        Agreement draft = successor(agreement, next)
                .withPosts(postsAtEnd(agreement).stream()
                        .map(post -> post.withPeriod(next))
                        .toList())
                .withRenewal(agreement
                        .getRenewal()
                        .map(clause -> clause.withDate(next.getEnd().plusDays(1))));
        return RenewalDraft.builder()
                .agreement(draft)
                .openPoints(openPoints(agreement, term))
                .build();
    }

    private static List<OpenPoint> openPoints(Agreement agreement, NextTerm term) {
        List<OpenPoint> points = new ArrayList<>();
        if (term.getMode() == Renewal.Mode.BY_CONSENT) {
            agreement
                    .getTargets()
                    .forEach(target -> points.add(OpenPoint.of(
                            OpenPoint.Kind.TARGET,
                            "targets[" + target.getId() + "]",
                            target.getMetric(),
                            term.getPeriod())));
        }
        List<Post> posts = postsAtEnd(agreement);
        posts.forEach(post -> points.add(OpenPoint.of(
                OpenPoint.Kind.POST,
                path(post.getRole()),
                post.getHolder() + " / " + post.getDeputy(),
                term.getPeriod())));
        for (Role side : List.of(Role.MARKETING, Role.SALES)) {
            if (posts.stream().noneMatch(post -> post.getRole() == side)) {
                points.add(OpenPoint.of(OpenPoint.Kind.VACANT_POST, path(side), "", term.getPeriod()));
            }
        }
        return points;
    }

    private static String path(Role side) {
        return "posts[" + side.name().toLowerCase(Locale.ROOT).replace('_', '-') + "]";
    }

    private static Agreement successor(Agreement agreement, DateRange period) {
        return agreement
                .withVersion(agreement.getVersion() + 1)
                .withPredecessor(agreement.reference())
                .withScope(agreement.getScope().withPeriod(period))
                .withReview(agreement.getReview().map(review -> from(review, period.getStart(), agreement)))
                .withExclusions(agreement.getExclusions().stream()
                        .flatMap(exclusion -> within(exclusion, period).stream())
                        .toList())
                .withSignatures();
    }

    /** The exclusion on the days of a term; empty if it excludes other days alone. */
    private static Optional<TargetExclusion> within(TargetExclusion exclusion, DateRange term) {
        return exclusion.getPeriod().isEmpty()
                ? Optional.of(exclusion)
                : exclusion.getPeriod().flatMap(term::intersection).map(days -> exclusion.withPeriod(days));
    }

    /** The review from its first meeting on or after this day; meetings are computed from the first date. */
    private static Review from(Review review, LocalDate start, Agreement agreement) {
        long n = review.leastIntervalsUntil(start);
        Optional<LocalDate> meeting = review.meetingAfter(n);
        while (meeting.isPresent() && meeting.get().isBefore(start)) {
            n++;
            meeting = review.meetingAfter(n);
        }
        return review.withFirstDate(meeting.orElseThrow(() -> refused(
                agreement,
                "must have a review meeting on or after " + start + ", but the interval " + review.getInterval()
                        + " from " + review.getFirstDate() + " leads to none")));
    }

    private static List<Post> postsWithin(Agreement agreement, LocalDate start) {
        return agreement.getPosts().stream()
                .filter(post -> !post.getPeriod().getEnd().isBefore(start))
                .map(post -> post.getPeriod().contains(start)
                        ? post.withPeriod(DateRange.of(start, post.getPeriod().getEnd()))
                        : post)
                .toList();
    }

    private static List<Post> postsAtEnd(Agreement agreement) {
        LocalDate end = agreement.getScope().getPeriod().getEnd();
        return agreement.getPosts().stream()
                .filter(post -> post.getPeriod().contains(end))
                .toList();
    }

    private static void mustBeSigned(Agreement agreement, String move) {
        if (!AgreementStatus.isSigned(agreement)) {
            throw refused(
                    agreement,
                    "must be signed by marketing and sales over the same terms to be " + move + ", but is a draft");
        }
    }

    static IllegalArgumentException refused(Agreement agreement, String reason) {
        return new IllegalArgumentException("agreement '" + agreement.reference() + "': " + reason);
    }
}
