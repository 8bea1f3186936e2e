package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;

/** Clause 8: the days of the period on which a post is vacant. */
record Vacancies(ResolvedTerms terms) {

    Stream<Obligation> all() {
        return Stream.of(Role.values()).filter(this::isRequired).flatMap(role -> of(role).stream());
    }

    /** Whether a role needs a post: marketing and sales always, inside sales if it has any post. */
    private boolean isRequired(Role role) {
        return role != Role.INSIDE_SALES
                || terms.getAgreement().getPosts().stream().anyMatch(post -> post.getRole() == role);
    }

    /** Finds the days between the end of one post and the start of the next. */
    private List<Obligation> of(Role role) {
        List<Obligation> found = new ArrayList<>();
        LocalDate period = terms.getPeriod().getEnd();
        LocalDate vacantFrom = terms.getPeriod().getStart();
        for (DateRange held : held(role)) {
            if (held.getStart().isAfter(vacantFrom)) {
                found.add(vacancy(role, DateRange.of(vacantFrom, held.getStart().minusDays(1))));
            }
            if (!held.getEnd().isBefore(period)) {
                return found;
            }
            LocalDate next = held.getEnd().plusDays(1);
            vacantFrom = next.isAfter(vacantFrom) ? next : vacantFrom;
        }
        found.add(vacancy(role, DateRange.of(vacantFrom, period)));
        return found;
    }

    private List<DateRange> held(Role role) {
        return terms.getAgreement().getPosts().stream()
                .filter(post -> post.getRole() == role)
                .flatMap(post -> post.getPeriod().intersection(terms.getPeriod()).stream())
                .sorted(Comparator.comparing(DateRange::getStart))
                .toList();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Obligation vacancy(Role role, DateRange vacant) {
        LocalDate day = vacant.getStart().minusDays(1);
        Optional<Post> left = terms.getAgreement().getPosts().stream()
                .filter(post ->
                        post.getRole() == role && post.getPeriod().getEnd().equals(day))
                .findFirst();
        return ImmutablePostVacancy.builder()
                .day(day)
                .key("vacancy/" + word(role) + "/" + vacant.getStart())
                .addResponsible(role)
                .people(left.map(post -> List.of(post.getHolder(), post.getDeputy()))
                        .orElse(List.of()))
                .vacant(vacant)
                .post(left)
                .build();
    }
}
