package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;

class ScheduleLawsTest {

    /** Terms, and three days around their period, in order and apart. */
    record Cut(ResolvedTerms terms, LocalDate from, LocalDate middle, LocalDate to) {

        List<Obligation> during(LocalDate first, LocalDate last) {
            return ObligationSchedule.of(terms).during(DateRange.of(first, last));
        }
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return ScheduleDomain.terms()
                .flatMap(terms -> ScheduleDomain.days(terms.getPeriod())
                        .set()
                        .ofSize(3)
                        .map(TreeSet::new)
                        .map(List::copyOf)
                        .map(days -> new Cut(terms, days.get(0), days.get(1), days.get(2))));
    }

    @Provide
    Arbitrary<ResolvedTerms> terms() {
        return ScheduleDomain.terms();
    }

    @Property(tries = 200)
    void two_adjacent_ranges_have_the_obligations_of_their_union(@ForAll("cuts") Cut cut) {
        assertThat(Stream.concat(
                        cut.during(cut.from, cut.middle).stream(), cut.during(cut.middle.plusDays(1), cut.to).stream()))
                .isEqualTo(cut.during(cut.from, cut.to));
    }

    @Property(tries = 100)
    void a_schedule_is_sorted_and_within_the_range(@ForAll("cuts") Cut cut) {
        List<Obligation> due = cut.during(cut.from, cut.to);

        assertThat(due).isSortedAccordingTo(Obligation.ORDER);
        assertThat(due).allMatch(obligation -> DateRange.of(cut.from, cut.to).contains(obligation.getDay()));
    }

    @Property(tries = 100)
    void next_returns_the_first_of_the_remaining_obligations(@ForAll("cuts") Cut cut) {
        List<Obligation> next = ObligationSchedule.of(cut.terms).next(cut.from);

        assertThat(next)
                .startsWith(ObligationSchedule.of(cut.terms).all().stream()
                        .filter(due -> !due.getDay().isBefore(cut.from))
                        .limit(1)
                        .toArray(Obligation[]::new));
        assertThat(next.stream().map(Obligation::getDay).distinct()).hasSizeLessThan(2);
    }

    @Property(tries = 100)
    void keys_are_unique(@ForAll("terms") ResolvedTerms terms) {
        assertThat(ObligationSchedule.of(terms).all())
                .extracting(Obligation::getKey)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void meetings_and_reports_fall_on_working_days_and_only_days_off_are_moved(@ForAll("terms") ResolvedTerms terms) {
        for (Obligation due : ObligationSchedule.of(terms).all()) {
            if (due instanceof ReportDue || due instanceof ReviewMeeting) {
                assertThat(terms.getCalendar().isWorkingDay(due.getDay())).isTrue();
            }
            if (due instanceof ReviewMeeting meeting) {
                meeting.getMovedFrom().ifPresent(planned -> {
                    assertThat(planned).isBefore(meeting.getDay());
                    assertThat(terms.getCalendar()
                                    .workingDays(DateRange.of(
                                            planned, meeting.getDay().minusDays(1))))
                            .isZero();
                });
            }
        }
    }

    @Property(tries = 100)
    void every_day_is_held_or_vacant_and_never_both(@ForAll("terms") ResolvedTerms terms) {
        List<DateRange> vacant = ObligationSchedule.of(terms).all().stream()
                .filter(PostVacancy.class::isInstance)
                .filter(due -> due.getResponsible().contains(Role.SALES))
                .map(due -> ((PostVacancy) due).getVacant())
                .toList();
        List<DateRange> held = terms.getAgreement().getPosts().stream()
                .filter(post -> post.getRole() == Role.SALES)
                .map(Post::getPeriod)
                .toList();

        terms.getPeriod()
                .getStart()
                .datesUntil(terms.getPeriod().getEnd().plusDays(1))
                .forEach(day -> assertThat(vacant.stream().filter(range -> range.contains(day)))
                        .as("%s", day)
                        .hasSize(held.stream().anyMatch(range -> range.contains(day)) ? 0 : 1));
    }
}
