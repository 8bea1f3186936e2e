package org.closedloop.sla.examples.benchmarks.contestant;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the file as Jackson binds it; absent fields are null. */
public record CrmLead(
        String id,
        @Nullable Instant createdAt,
        @Nullable String source,
        @Nullable String segment,
        @Nullable String priority,
        @Nullable CrmStages stages,
        @Nullable Instant handedOverAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant firstTouchAt,
        @Nullable CrmDeal deal) {

    @Nullable
    Instant mqlAt() {
        return stages == null ? null : stages.mql();
    }

    @Nullable
    Instant sqlAt() {
        return stages == null ? null : stages.sql();
    }

    @Nullable
    Instant closedAt() {
        return deal == null || deal.outcome().equals("open") ? null : deal.closedAt();
    }

    /** Returns all times of the lead. */
    Stream<Instant> times() {
        return Stream.of(createdAt, mqlAt(), sqlAt(), handedOverAt, acceptedAt, firstTouchAt, closedAt())
                .filter(Objects::nonNull);
    }

    /** The times of entry into the stages. */
    public record CrmStages(@Nullable Instant mql, @Nullable Instant sql) {}

    /** The deal of a lead. */
    public record CrmDeal(
            String outcome,
            @Nullable String amount,
            @Nullable Instant closedAt) {}
}
