package org.closedloop.sla.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.LeadIssue;
import org.immutables.value.Value;

/**
 * Accounts for every record: {@code read = counted + outside + skipped}.
 *
 * <p>The first {@value #LIMIT} issues are kept, in their order; {@link #getIssueCount()} is the number of all.
 */
@Value.Immutable
public interface LeadAccount extends WithLeadAccount {

    /** The maximum number of issues kept. */
    int LIMIT = 100;

    /** The records that count in at least one window. */
    @Value.Default
    default long getCounted() {
        return 0;
    }

    /** The valid records without an event in the agreement's period up to the day of counting. */
    @Value.Default
    default long getOutside() {
        return 0;
    }

    /** The records that were skipped; each has an issue. */
    @Value.Default
    default long getSkipped() {
        return 0;
    }

    /** The number of issues, kept or not. */
    @Value.Default
    default long getIssueCount() {
        return 0;
    }

    /**
     * The day of the newest event of all leads up to the day of counting, in the agreement's zone; empty if there is
     * none.
     */
    Optional<LocalDate> getNewestOn();

    /** The leads with an event after the day of counting, which is ignored; the other events of a lead count. */
    @Value.Default
    default long getLater() {
        return 0;
    }

    /** The counted leads that an exclusion excludes from some metrics, by the exclusion's id; 0 included. */
    Map<String, Long> getExcluded();

    /**
     * The ids of leads that an exclusion lists and no record has, by the exclusion's id, in order; exclusions without
     * such an id are left out.
     */
    Map<String, List<String>> getAbsent();

    /** The first issues, in their order. */
    List<LeadIssue> getIssues();

    /** Returns the number of all records. */
    default long getRead() {
        return getCounted() + getOutside() + getSkipped();
    }

    /** Returns the sum of both accounts. */
    default LeadAccount plus(LeadAccount other) {
        return builder()
                .counted(Math.addExact(getCounted(), other.getCounted()))
                .outside(Math.addExact(getOutside(), other.getOutside()))
                .skipped(Math.addExact(getSkipped(), other.getSkipped()))
                .issueCount(Math.addExact(getIssueCount(), other.getIssueCount()))
                .newestOn(Stream.concat(getNewestOn().stream(), other.getNewestOn().stream())
                        .max(Comparator.naturalOrder()))
                .later(Math.addExact(getLater(), other.getLater()))
                .putAllExcluded(sum(getExcluded(), other.getExcluded()))
                .putAllAbsent(absentFromBoth(other))
                .issues(Stream.concat(getIssues().stream(), other.getIssues().stream())
                        .sorted()
                        .limit(LIMIT)
                        .toList())
                .build();
    }

    /** An exclusion of which only one account knows is absent there only. */
    private Map<String, List<String>> absentFromBoth(LeadAccount other) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        getAbsent().forEach((id, leads) -> {
            List<String> rest = other.getExcluded().containsKey(id)
                    ? leads.stream()
                            .filter(other.getAbsent().getOrDefault(id, List.of())::contains)
                            .toList()
                    : leads;
            if (!rest.isEmpty()) {
                both.put(id, rest);
            }
        });
        other.getAbsent().forEach((id, leads) -> {
            if (!getExcluded().containsKey(id)) {
                both.put(id, leads);
            }
        });
        return both;
    }

    private static Map<String, Long> sum(Map<String, Long> some, Map<String, Long> others) {
        Map<String, Long> sum = new LinkedHashMap<>(some);
        others.forEach((id, count) -> sum.merge(id, count, Math::addExact));
        return sum;
    }

    @Value.Check
    default void check() {
        if (getCounted() < 0
                || getOutside() < 0
                || getSkipped() < 0
                || getLater() < 0
                || getIssueCount() < getIssues().size()) {
            throw new IllegalArgumentException(
                    "lead account: must not be negative nor count fewer issues than it keeps," + " but was " + this);
        }
        NumberSum.check("lead account", LongStream.of(getCounted(), getOutside(), getSkipped()));
    }

    /** Returns a new builder; all numbers are 0 by default. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds accounts. */
    final class Builder extends ImmutableLeadAccount.Builder {}
}
