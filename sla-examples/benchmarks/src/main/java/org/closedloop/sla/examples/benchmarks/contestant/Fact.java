package org.closedloop.sla.examples.benchmarks.contestant;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.contestant.CrmLead.CrmDeal;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;
import org.jspecify.annotations.Nullable;

/**
 * One number that a lead contributes to a month.
 *
 * @param minutes the begun minutes to the touch; only for responses
 * @param francs the amount; only for won deals
 */
record Fact(YearMonth month, Kind kind, long minutes, BigDecimal francs) {

    enum Kind {
        MQL,
        SQL,
        CONVERTED,
        WITHIN,
        LATE,
        OVERDUE,
        PENDING,
        WON
    }

    private static final Duration LIMIT = Duration.ofHours(Question.LIMIT_HOURS);

    /** Returns everything that the lead contributes. */
    static Stream<Fact> of(CrmLead lead) {
        return Stream.of(stages(lead), response(lead), revenue(lead)).flatMap(facts -> facts);
    }

    private static Stream<Fact> stages(CrmLead lead) {
        Instant mql = lead.mqlAt();
        Instant sql = lead.sqlAt();
        Stream.Builder<Fact> facts = Stream.builder();
        if (mql != null && counts(mql)) {
            facts.add(plain(mql, Kind.MQL));
            if (sql != null && hasHappened(sql) && !sql.isBefore(mql)) {
                facts.add(plain(mql, Kind.CONVERTED));
            }
        }
        if (sql != null && counts(sql)) {
            facts.add(plain(sql, Kind.SQL));
        }
        return facts.build();
    }

    private static Stream<Fact> response(CrmLead lead) {
        Instant start = lead.handedOverAt();
        if (start == null || !counts(start)) {
            return Stream.empty();
        }
        Instant touch = known(lead.firstTouchAt());
        Duration took = OfficeTimeLoop.between(start, touch == null ? Question.CLOSE : touch);
        boolean kept = took.compareTo(LIMIT) <= 0;
        if (touch == null) {
            return Stream.of(plain(start, kept ? Kind.PENDING : Kind.OVERDUE));
        }
        long minutes = took.plusMinutes(1).minusNanos(1).toMinutes();
        return Stream.of(new Fact(month(start), kept ? Kind.WITHIN : Kind.LATE, minutes, BigDecimal.ZERO));
    }

    private static Stream<Fact> revenue(CrmLead lead) {
        CrmDeal deal = lead.deal();
        if (deal == null || !deal.outcome().equals("won") || deal.amount() == null || deal.closedAt() == null) {
            return Stream.empty();
        }
        BigDecimal francs = new BigDecimal(deal.amount().substring("CHF ".length()));
        return counts(deal.closedAt())
                ? Stream.of(new Fact(month(deal.closedAt()), Kind.WON, 0, francs))
                : Stream.empty();
    }

    private static Fact plain(Instant at, Kind kind) {
        return new Fact(month(at), kind, 0, BigDecimal.ZERO);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZurichOffice.ZONE));
    }

    private static @Nullable Instant known(@Nullable Instant at) {
        return at != null && hasHappened(at) ? at : null;
    }

    private static boolean hasHappened(Instant at) {
        return at.isBefore(Question.CLOSE);
    }

    /** Whether the time is in the year of the question. */
    static boolean counts(Instant at) {
        return hasHappened(at) && !at.isBefore(Question.BEGIN);
    }
}
