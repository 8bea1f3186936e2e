package org.closedloop.sla.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuccessionTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final UnaryOperator<Agreement> RETITLED = agreement -> agreement.withTitle("Second half");

    private final Agreement full = Signed.signed(SlaFixtures.fullAgreement());

    @Test
    void an_amendment_holds_from_its_day_to_the_end_and_must_be_signed() {
        Agreement amended = Succession.amend(full, JULY, RETITLED);

        assertThat(amended.reference()).isEqualTo("acme-full-2026/3");
        assertThat(amended.getPredecessor()).contains("acme-full-2026/2");
        assertThat(amended.getScope().getPeriod()).isEqualTo(DateRange.parse("2026-H2"));
        assertThat(amended.getSignatures()).isEmpty();
        assertThat(AgreementStatus.of(amended, JULY)).isEqualTo(AgreementStatus.DRAFT);
        assertThat(amended.getTitle()).contains("Second half");
    }

    @Test
    void an_amendment_cuts_the_posts_and_keeps_the_rhythm_of_the_meetings() {
        Agreement amended = Succession.amend(full, JULY, RETITLED);

        assertThat(amended.getPosts())
                .containsExactly(
                        Post.of(MARKETING, "Mia Keller", "Max Roth", DateRange.parse("2026-H2")),
                        Post.of(SALES, "Sara Graf", "Sven Moser", DateRange.parse("2026-H2")));
        assertThat(amended.getReview().map(Review::getFirstDate)).contains(LocalDate.of(2026, 7, 15));
        assertThat(new AgreementValidator().validate(amended, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void an_amendment_keeps_of_the_exclusions_the_days_of_the_new_terms() {
        TargetExclusion tests = TargetExclusion.ofLeads("tests", "Our own tests.", "L-1");
        TargetExclusion fair = TargetExclusion.ofPeriod("fair", "Trade fair.", DateRange.parse("2026-03"));
        TargetExclusion move =
                TargetExclusion.ofPeriod("move", "Office move.", DateRange.parse("2026-06-29/2026-07-03"));
        Agreement signed = Signed.signed(SlaFixtures.fullAgreement().withExclusions(tests, fair, move));

        assertThat(Succession.amend(signed, JULY, RETITLED).getExclusions())
                .containsExactly(tests, move.withPeriod(DateRange.parse("2026-07-01/2026-07-03")));
        assertThat(Succession.renew(signed).getAgreement().getExclusions()).containsExactly(tests);
    }

    @Test
    void the_draft_of_an_amendment_equals_the_input_of_the_change() {
        Agreement draft = Succession.draft(full, JULY);

        assertThat(draft.withTitle("Second half")).isEqualTo(Succession.amend(full, JULY, RETITLED));
        assertThat(draft.getTitle()).isEqualTo(full.getTitle());
        assertRefused(
                () -> Succession.draft(full, LocalDate.of(2025, 12, 31)),
                "agreement 'acme-full-2026/2': must be amended from a day of its period, 2026, but not from"
                        + " 2025-12-31");
    }

    @Test
    void a_draft_cannot_be_amended_or_renewed() {
        Agreement draft = SlaFixtures.fullAgreement();

        assertRefused(
                () -> Succession.amend(draft, JULY, RETITLED),
                "agreement 'acme-full-2026/2': must be signed by marketing and sales over the same terms to be amended,"
                        + " but is a draft");
        assertRefused(
                () -> Succession.renew(draft),
                "agreement 'acme-full-2026/2': must be signed by marketing and sales over the same terms to be renewed,"
                        + " but is a draft");
    }

    @Test
    void an_amendment_holds_from_a_day_of_the_period() {
        assertRefused(
                () -> Succession.amend(full, LocalDate.of(2025, 12, 31), RETITLED),
                "agreement 'acme-full-2026/2': must be amended from a day of its period, 2026, but not from"
                        + " 2025-12-31");
        assertRefused(
                () -> Succession.amend(full, LocalDate.of(2027, 1, 1), RETITLED),
                "agreement 'acme-full-2026/2': must be amended from a day of its period, 2026, but not from 2027-01-01,"
                        + " when it is over");
    }

    @Test
    void an_amendment_is_a_new_version_with_other_terms() {
        assertRefused(
                () -> Succession.amend(full, JULY, agreement -> agreement.withVersion(2)),
                "agreement 'acme-full-2026/3': version must be left to the amendment, but was changed from 3 to 2");
        assertRefused(
                () -> Succession.amend(full, JULY, agreement -> agreement.withId("other")),
                "agreement 'acme-full-2026/3': id must be left to the amendment, but was changed from acme-full-2026"
                        + " to other");
        assertRefused(
                () -> Succession.amend(full, JULY, agreement -> agreement.withScope(full.getScope())),
                "agreement 'acme-full-2026/3': first day must be left to the amendment, but was changed from 2026-07-01"
                        + " to 2026-01-01");
        assertRefused(
                () -> Succession.amend(full, JULY, agreement -> agreement),
                "agreement 'acme-full-2026/3': must change a term of its predecessor, but changes none");
        assertRefused(
                () -> Succession.amend(full, JULY, Signed::signed),
                "agreement 'acme-full-2026/3': must be signed after it is amended, not by the amendment");
    }

    @Test
    void a_renewal_is_the_next_term_by_the_clause() {
        Agreement next = Succession.renew(full).getAgreement();

        assertThat(next.reference()).isEqualTo("acme-full-2026/3");
        assertThat(next.getPredecessor()).contains("acme-full-2026/2");
        assertThat(next.getScope().getPeriod()).isEqualTo(DateRange.parse("2027"));
        assertThat(next.getRenewal().map(Renewal::getDate)).contains(LocalDate.of(2028, 1, 1));
        assertThat(next.getReview().map(Review::getFirstDate)).contains(LocalDate.of(2027, 1, 15));
        assertThat(next.getPosts())
                .containsExactly(
                        Post.of(MARKETING, "Mia Keller", "Max Roth", DateRange.parse("2027")),
                        Post.of(SALES, "Sara Graf", "Sven Moser", DateRange.parse("2027")));
        assertThat(next.getSignatures()).isEmpty();
        assertThat(new AgreementValidator().validate(next, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_renewal_by_consent_lists_the_open_points() {
        List<OpenPoint> points =
                Succession.renew(Signed.renewing(Renewal.Mode.BY_CONSENT)).getOpenPoints();

        assertThat(points)
                .extracting(point -> point.explain(Locale.ENGLISH))
                .containsExactly(
                        "targets[sql-volume]: agree on what 'sqls' requires for 2027",
                        "targets[sql-response]: agree on what 'response' requires for 2027",
                        "posts[marketing]: confirm Mia Keller / Max Roth for 2027, or name others",
                        "posts[sales]: confirm Sam Frei / Sara Graf for 2027, or name others");
        assertThat(points.get(0).explain(Locale.forLanguageTag("de-CH")))
                .isEqualTo("targets[sql-volume]: für 2027 vereinbaren, was bei 'sqls' geschuldet ist");
    }

    @Test
    void an_automatic_renewal_keeps_its_targets_and_asks_for_the_posts() {
        Agreement agreement = Signed.renewing(Renewal.Mode.AUTOMATIC);
        Agreement vacant = agreement.withPosts(agreement.getPosts().get(0));

        assertThat(Succession.renew(vacant).getOpenPoints())
                .extracting(point -> point.explain(Locale.ENGLISH))
                .containsExactly(
                        "posts[marketing]: confirm Mia Keller / Max Roth for 2027, or name others",
                        "posts[sales]: name the person responsible for it in 2027");
    }

    @ParameterizedTest
    @EnumSource(Renewal.Mode.class)
    void renewals_can_be_renewed(Renewal.Mode mode) {
        Agreement agreement = Signed.renewing(mode);
        for (int year = 2027; year < 2040; year++) {
            agreement = Signed.signed(Succession.renew(agreement).getAgreement());
            assertThat(agreement.getScope().getPeriod().label()).isEqualTo(Integer.toString(year));
        }
    }

    @Test
    void only_a_clause_that_follows_the_end_can_renew() {
        assertRefused(
                () -> Succession.renew(Signed.small()),
                "agreement 'acme-2026/1': must have a renewal clause to be renewed, but has none");
        Agreement early = Signed.renewing(Renewal.Mode.AUTOMATIC);
        assertRefused(
                () -> Succession.renew(
                        early.withRenewal(early.getRenewal().orElseThrow().withDate(LocalDate.of(2026, 12, 1)))),
                "agreement 'acme-2026/1': must be renewed after its end, 2026-12-31, but the clause renews it on"
                        + " 2026-12-01");
    }

    private static void assertRefused(Runnable move, String reason) {
        assertThatThrownBy(move::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
