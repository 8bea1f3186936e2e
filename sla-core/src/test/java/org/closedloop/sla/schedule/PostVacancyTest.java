package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.funnel.Role.INSIDE_SALES;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.util.List;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class PostVacancyTest {

    private static final Post MARKETING_ALL_YEAR = post(MARKETING, "Mia Keller", "2026");

    private static Post post(Role role, String holder, String period) {
        return Post.of(role, holder, "Max Roth", DateRange.parse(period));
    }

    private static List<String> vacancies(Post... posts) {
        return Schedules.each(PostVacancy.class, SlaFixtures.smallAgreement().withPosts(posts)).stream()
                .map(vacancy -> vacancy.getDay() + " " + vacancy.getKey() + " " + vacancy.getVacant() + " "
                        + vacancy.getPost().map(Post::getHolder).orElse("nobody"))
                .toList();
    }

    @Test
    void a_post_without_a_successor_becomes_vacant() {
        assertThat(vacancies(MARKETING_ALL_YEAR, post(SALES, "Sam Frei", "2025-07-01/2026-09-30")))
                .containsExactly("2026-09-30 vacancy/sales/2026-10-01 2026-Q4 Sam Frei");
    }

    @Test
    void a_post_with_an_immediate_or_earlier_successor_is_not_vacant() {
        assertThat(vacancies(
                        MARKETING_ALL_YEAR,
                        post(SALES, "Sara Graf", "2026-06-01/2026-12-31"),
                        post(SALES, "Sam Frei", "2026-H1")))
                .isEmpty();
    }

    @Test
    void a_post_with_a_late_successor_is_vacant_in_between() {
        assertThat(vacancies(
                        MARKETING_ALL_YEAR, post(SALES, "Sam Frei", "2026-Q1"), post(SALES, "Sara Graf", "2026-H2")))
                .containsExactly("2026-03-31 vacancy/sales/2026-04-01 2026-Q2 Sam Frei");
    }

    @Test
    void a_post_vacant_from_the_start_is_due_on_the_day_before() {
        assertThat(vacancies(MARKETING_ALL_YEAR, post(SALES, "Sara Graf", "2026-H2")))
                .containsExactly("2025-12-31 vacancy/sales/2026-01-01 2026-H1 nobody");
    }

    @Test
    void a_post_within_another_leaves_no_gap() {
        assertThat(vacancies(MARKETING_ALL_YEAR, post(SALES, "Sam Frei", "2026"), post(SALES, "Sara Graf", "2026-Q1")))
                .isEmpty();
    }

    @Test
    void inside_sales_needs_a_post_only_if_it_has_any() {
        assertThat(vacancies(MARKETING_ALL_YEAR, post(SALES, "Sam Frei", "2026")))
                .isEmpty();
        assertThat(vacancies(
                        MARKETING_ALL_YEAR,
                        post(SALES, "Sam Frei", "2026"),
                        post(INSIDE_SALES, "Ida Wyss", "2026-01-01/2026-11-30")))
                .containsExactly("2026-11-30 vacancy/inside-sales/2026-12-01 2026-12 Ida Wyss");
    }
}
