package org.closedloop.sla.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.time.WindowLength;
import org.immutables.value.Value;

/**
 * Clause 9 while it is negotiated. Once it is begun, all of its parts are needed.
 *
 * <pre>{@code
 * ReportingDraft.builder().cadence(WindowLength.MONTH).addChannels("Dashboard").build().lacks();
 * // [audience (clause 9), deadline (clause 9)]
 * }</pre>
 */
@Value.Immutable
public interface ReportingDraft extends WithReportingDraft {

    /** See {@link Reporting#getChannels}; open while there is none. */
    List<String> getChannels();

    /** See {@link Reporting#getCadence}. */
    Optional<WindowLength> getCadence();

    /** See {@link Reporting#getAudience}; open while there is none. */
    List<String> getAudience();

    /** In working days; see {@link Reporting#getDeadlineDays}. */
    OptionalInt getDeadlineDays();

    /** What is still open, in the order of the contract. */
    default List<Gap> lacks() {
        return Gaps.ofAll()
                .needs(Part.CADENCE, getCadence())
                .needs(Part.CHANNELS, getChannels())
                .needs(Part.AUDIENCE, getAudience())
                .needs(Part.DEADLINE, getDeadlineDays().stream().boxed().toList())
                .all();
    }

    /**
     * The clause.
     *
     * @throws IllegalStateException if a part is open; the message lists all of them
     */
    default Reporting complete() {
        Gaps.mustNotBeIn("reporting", lacks());
        return Reporting.builder()
                .channels(getChannels())
                .cadence(getCadence().orElseThrow())
                .audience(getAudience())
                .deadlineDays(getDeadlineDays().orElseThrow())
                .build();
    }

    /** What this clause says, to be negotiated. */
    static ReportingDraft of(Reporting reporting) {
        return builder()
                .channels(reporting.getChannels())
                .cadence(reporting.getCadence())
                .audience(reporting.getAudience())
                .deadlineDays(reporting.getDeadlineDays())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts of the clause. */
    final class Builder extends ImmutableReportingDraft.Builder {}
}
