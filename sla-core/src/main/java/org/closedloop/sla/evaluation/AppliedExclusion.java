package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.remedy.TargetExclusion;
import org.immutables.value.Value;

/** An exclusion with what it removed. */
@Value.Immutable
public interface AppliedExclusion extends WithAppliedExclusion {

    /** The exclusion. */
    TargetExclusion getExclusion();

    /** Whether it was applied. */
    Origin getOrigin();

    /** The day on which it was recorded; empty if it is in the agreement. */
    Optional<LocalDate> getRecordedOn();

    /** The number of counted leads that it excludes; empty for a period, and if no leads were counted. */
    Optional<Long> getLeads();

    /** The ids that it lists and no record has, in order. */
    List<String> getAbsentLeads();

    /** The number of working days of the agreement's period that it excludes; empty for leads. */
    Optional<Long> getWorkingDays();

    /** Returns what it removed in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ExclusionSentences(locale).explain(this);
    }

    /** Where exclusions come from. */
    enum Origin {
        /** Clause 15 of the agreement. */
        AGREED,
        /** Recorded by both sides. */
        RECORDED,
        /** Recorded by one side only, and not applied. */
        ONE_SIDED
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds applied exclusions. */
    final class Builder extends ImmutableAppliedExclusion.Builder {}
}
