package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * How an agreement stands at the close of a day, from the total down to the leads behind each number.
 *
 * <pre>{@code
 * Verdict march = scorecard.target("sql-volume").orElseThrow()
 *         .in(DateRange.parse("2026-03")).orElseThrow()
 *         .getVerdict();
 * }</pre>
 */
@Value.Immutable
public interface Scorecard extends WithScorecard {

    /** The agreement's id. */
    String getAgreement();

    /** The agreement's version. */
    int getVersion();

    /** The firm. */
    String getCompany();

    /** The agreement's period. */
    DateRange getPeriod();

    /** The last day that counts, in full. */
    LocalDate getAsOf();

    /** The score over all targets. */
    Score getScore();

    /** The parties that answer for a target, in the agreement's order. */
    List<PartyResult> getParties();

    /** The funnel to date. */
    FunnelSummary getFunnel();

    /** Where every record went, where leads were counted. */
    Optional<LeadAccount> getAccount();

    /** The result of one party. */
    default Optional<PartyResult> party(Role role) {
        return getParties().stream().filter(party -> party.getRole() == role).findFirst();
    }

    /** All targets, party by party. */
    default List<TargetResult> targets() {
        return getParties().stream()
                .flatMap(party -> party.getTargets().stream())
                .toList();
    }

    /** The result of one target. */
    default Optional<TargetResult> target(String id) {
        return targets().stream()
                .filter(result -> result.getTarget().getId().equals(id))
                .findFirst();
    }

    /** Every window of every target. */
    default Stream<WindowResult> windows() {
        return targets().stream().flatMap(result -> result.getWindows().stream());
    }

    /** How many windows of all targets have this verdict. */
    default long count(Verdict verdict) {
        return windows().filter(result -> result.getVerdict() == verdict).count();
    }

    /** The whole in one sentence, in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Sentences(locale).explain(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scorecards. */
    final class Builder extends ImmutableScorecard.Builder {}
}
