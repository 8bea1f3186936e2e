package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.Report.written;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 8: on every day of the period each side has one holder and another deputy. */
final class PostRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Post> posts = agreement.getPosts();
        DateRange period = agreement.getScope().getPeriod();
        for (int i = 0; i < posts.size(); i++) {
            check(posts, i, agreement, report);
        }
        for (Role side : List.of(Role.MARKETING, Role.SALES)) {
            checkVacancies(posts, side, period, report);
        }
    }

    private static void check(List<Post> posts, int i, Agreement agreement, Report report) {
        Post post = posts.get(i);
        String path = "posts[" + i + "].";
        if (post.getDeputy().equals(post.getHolder()) && Placeholder.isFilledIn(post.getDeputy())) {
            report.breachBy(post.getDeputy(), Rule.DEPUTY_IS_HOLDER, path + "deputy");
        }
        DateRange period = agreement.getScope().getPeriod();
        if (!post.getPeriod().overlaps(period)) {
            report.breachBy(post.getPeriod(), Rule.POST_OUTSIDE_PERIOD, path + "period", "period", period.label());
        }
        if (post.getRole() == Role.INSIDE_SALES
                && agreement.party(Role.INSIDE_SALES).isEmpty()) {
            report.breachBy(post.getRole(), Rule.POST_NOT_OF_A_PARTY, path + "role");
        }
        for (Post earlier : posts.subList(0, i)) {
            if (earlier.getRole() == post.getRole() && earlier.getPeriod().overlaps(post.getPeriod())) {
                report.breachBy(post.getPeriod(), Rule.POSTS_OVERLAP, path + "period", "other", earlier.getHolder());
                break;
            }
        }
    }

    /** Reports the days of the period between the posts of a side. */
    private static void checkVacancies(List<Post> posts, Role side, DateRange period, Report report) {
        List<DateRange> held = posts.stream()
                .filter(post -> post.getRole() == side)
                .flatMap(post -> post.getPeriod().intersection(period).stream())
                .sorted(Comparator.comparing(DateRange::getStart))
                .toList();
        long vacantFrom = period.getStart().toEpochDay();
        for (DateRange range : held) {
            report(vacantFrom, range.getStart().toEpochDay() - 1, side, report);
            vacantFrom = Math.max(vacantFrom, range.getEnd().toEpochDay() + 1);
        }
        report(vacantFrom, period.getEnd().toEpochDay(), side, report);
    }

    private static void report(long from, long to, Role side, Report report) {
        if (from <= to) {
            DateRange vacant = DateRange.of(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
            report.breach(Rule.POST_VACANT, "posts", "role", written(side), "days", vacant.label());
        }
    }
}
