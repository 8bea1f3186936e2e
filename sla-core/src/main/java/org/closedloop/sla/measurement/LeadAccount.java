package org.closedloop.sla.measurement;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.LeadIssue;
import org.immutables.value.Value;

/**
 * Where every record went: {@code read = counted + outside + skipped}, always.
 *
 * <p>The first {@value #LIMIT} issues are kept, in their order; {@link #getIssueCount()} counts them all.
 */
@Value.Immutable
public interface LeadAccount extends WithLeadAccount {

    /** How many issues are kept. */
    int LIMIT = 100;

    /** Records that count in some window. */
    @Value.Default
    default long getCounted() {
        return 0;
    }

    /** Sound records of which nothing falls into the agreement's period up to the day of counting. */
    @Value.Default
    default long getOutside() {
        return 0;
    }

    /** Records left out whole; each has an issue. */
    @Value.Default
    default long getSkipped() {
        return 0;
    }

    /** All issues, kept or not. */
    @Value.Default
    default long getIssueCount() {
        return 0;
    }

    /** The first issues, in their order. */
    List<LeadIssue> getIssues();

    /** All records. */
    default long getRead() {
        return Math.addExact(Math.addExact(getCounted(), getOutside()), getSkipped());
    }

    /** Both together. */
    default LeadAccount plus(LeadAccount other) {
        return builder()
                .counted(getCounted() + other.getCounted())
                .outside(getOutside() + other.getOutside())
                .skipped(getSkipped() + other.getSkipped())
                .issueCount(getIssueCount() + other.getIssueCount())
                .issues(Stream.concat(getIssues().stream(), other.getIssues().stream())
                        .sorted()
                        .limit(LIMIT)
                        .toList())
                .build();
    }

    @Value.Check
    default void check() {
        if (getCounted() < 0
                || getOutside() < 0
                || getSkipped() < 0
                || getIssueCount() < getIssues().size()) {
            throw new IllegalArgumentException(
                    "lead account: must not be negative nor count fewer issues than it keeps," + " but was " + this);
        }
    }

    /** A builder; what is not said is none. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds accounts. */
    final class Builder extends ImmutableLeadAccount.Builder {}
}
