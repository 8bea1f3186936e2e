package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;

/** Valid agreements, with arbitrary reporting, reviews, renewal and posts. */
final class ScheduleDomain {

    private ScheduleDomain() {}

    static Arbitrary<ResolvedTerms> terms() {
        return SlaArbitraries.terms().flatMap(ScheduleDomain::withClauses);
    }

    private static Arbitrary<ResolvedTerms> withClauses(ResolvedTerms terms) {
        DateRange period = terms.getPeriod();
        Agreement agreement = terms.getAgreement();
        return Combinators.combine(reporting(), review(period), renewal(period), posts(period))
                .as((reporting, review, renewal, posts) -> agreement
                        .withReporting(reporting)
                        .withReview(review)
                        .withRenewal(renewal)
                        .withPosts(posts)
                        .resolve(terms.getCalendar()));
    }

    /** Any days within the period, or around it. */
    static Arbitrary<LocalDate> days(DateRange period) {
        return Arbitraries.longs()
                .between(period.getStart().toEpochDay() - 40, period.getEnd().toEpochDay() + 40)
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Reporting> reporting() {
        return Combinators.combine(
                        Arbitraries.of(WindowLength.values()),
                        Arbitraries.integers().between(1, 30))
                .as((cadence, days) -> Reporting.builder()
                        .addChannels("Dashboard")
                        .addAudience("Board")
                        .cadence(cadence)
                        .deadlineDays(days)
                        .build());
    }

    private static Arbitrary<Review> review(DateRange period) {
        return Combinators.combine(days(period), periods(1)).as((first, interval) -> Schedules.review(interval, first));
    }

    private static Arbitrary<Renewal> renewal(DateRange period) {
        return periods(0).map(notice -> Schedules.renewal(period.getEnd().plusDays(1), notice));
    }

    private static Arbitrary<Period> periods(int least) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(least, 20))
                .as((months, days) -> Period.of(0, months, days));
    }

    private static Arbitrary<List<Post>> posts(DateRange period) {
        Arbitrary<DateRange> ranges = Combinators.combine(days(period), days(period))
                .as((one, other) -> one.isBefore(other) ? DateRange.of(one, other) : DateRange.of(other, one));
        return Combinators.combine(Arbitraries.of(Role.values()), ranges)
                .as((role, range) -> Post.of(role, "Mia Keller", "Max Roth", range))
                .list()
                .ofMaxSize(5);
    }
}
