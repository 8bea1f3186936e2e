package org.closedloop.sla.remedy;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A period, or leads, that are not counted, with the reason: clause 15, or recorded later by both sides.
 *
 * <p>It is either of two kinds. A <b>period</b>, such as an outage of the CRM: no working time passes on its days for
 * the targets concerned, so that the response clock is paused; the required numbers and sums of a window are prorated
 * by its working days that are left, and the pace counts them out. Events on these days still count. <b>Leads</b>, such
 * as tests or duplicates: they are in no metric of the targets concerned.
 *
 * <p>A lead is excluded if its id is listed, or if it has one of the values of each set of rejection reasons, sources
 * and segments that is not empty. A rejection after the day of counting excludes nothing yet; in a recycled lead, the
 * reason excludes the cycle that was rejected for it.
 *
 * <pre>{@code
 * TargetExclusion outage = TargetExclusion.ofPeriod("crm-outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-11"))
 *         .withTargets("sql-response");
 * TargetExclusion spam = TargetExclusion.builder()
 *         .id("spam")
 *         .reason("Spam is not a lead.")
 *         .addRejectionReasons("spam")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface TargetExclusion extends WithTargetExclusion {

    /** The id by which results refer to it; unique among the exclusions of an agreement, agreed or recorded. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-U01}")
    String getId();

    /** The reason. */
    @Text
    String getReason();

    /** The days that are excluded, both inclusive; empty if leads are excluded. */
    Optional<DateRange> getPeriod();

    /** The ids of leads that are excluded. */
    Set<@Text String> getLeads();

    /** The reasons of rejection of leads that are excluded. */
    Set<@Text String> getRejectionReasons();

    /** The sources of leads that are excluded. */
    Set<@Text String> getSources();

    /** The segments of leads that are excluded. */
    Set<@Text String> getSegments();

    /** The ids of the targets concerned; empty for all. */
    List<@Text String> getTargets();

    /** Returns whether it concerns this target. */
    default boolean concerns(String target) {
        return getTargets().isEmpty() || getTargets().contains(target);
    }

    /** Returns whether it excludes a lead with this id and these values; null represents an absent value. */
    default boolean excludes(
            String lead, @Nullable String rejectionReason, @Nullable String source, @Nullable String segment) {
        return getLeads().contains(lead)
                || (selectsByValue()
                        && hasOne(getRejectionReasons(), rejectionReason)
                        && hasOne(getSources(), source)
                        && hasOne(getSegments(), segment));
    }

    /** Returns whether it excludes leads by what they say, not only by their ids. */
    default boolean selectsByValue() {
        return !getRejectionReasons().isEmpty()
                || !getSources().isEmpty()
                || !getSegments().isEmpty();
    }

    private static boolean hasOne(Set<String> values, @Nullable String value) {
        return values.isEmpty() || (value != null && values.contains(value));
    }

    @Value.Check
    default void check() {
        boolean leads = !getLeads().isEmpty() || selectsByValue();
        if (leads == getPeriod().isPresent()) {
            throw new IllegalArgumentException("exclusion '" + getId() + "': must exclude either a period or leads, but"
                    + (leads ? " has both" : " has neither"));
        }
    }

    /** Returns an exclusion of a period, for all targets. */
    static TargetExclusion ofPeriod(String id, String reason, DateRange period) {
        return builder().id(id).reason(reason).period(period).build();
    }

    /** Returns an exclusion of leads by their ids, for all targets. */
    static TargetExclusion ofLeads(String id, String reason, String... leads) {
        return builder().id(id).reason(reason).addLeads(leads).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds exclusions. */
    final class Builder extends ImmutableTargetExclusion.Builder {}
}
