package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.time.DateRange;

/**
 * The versions of an agreement in order, each the successor of the one before.
 *
 * <p>A version is binding if both sides signed it, or if it equals the result of its predecessor's automatic renewal,
 * to which both sides have already agreed. It is in force from its first day until its end, or until the day before the
 * next binding version begins. A version that was replaced does not become active again. The last version can be a
 * draft.
 *
 * <p>A version that begins within its predecessor's period replaces it. An amendment ends with its predecessor, and a
 * renewal begins on the day after it. Other periods are valid, as both sides signed them, but are reported: days
 * without a version in force by {@link #gaps}, days in two terms by {@link #overlaps}. In an overlap, the later version
 * is in force.
 *
 * <pre>{@code
 * AgreementHistory history = AgreementHistory.of(lastYear, thisYear, amended);
 * history.inForceOn(LocalDate.of(2026, 6, 30));     // thisYear
 * history.statusOn(thisYear, LocalDate.of(2026, 7, 1));   // SUPERSEDED
 * }</pre>
 *
 * <p>Immutable.
 */
public final class AgreementHistory {

    private final List<Agreement> versions;
    private final List<Agreement> binding;

    private AgreementHistory(List<Agreement> versions) {
        this.versions = List.copyOf(versions);
        List<Agreement> inForce = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            if (i > 0) {
                mustFollow(versions.get(i), versions.get(i - 1), inForce);
            }
            if (isBinding(versions.get(i), i == 0 ? Optional.empty() : Optional.of(versions.get(i - 1)))) {
                inForce.add(versions.get(i));
            }
        }
        this.binding = List.copyOf(inForce);
    }

    /**
     * Returns a history of these versions, oldest first. Versions before the first one can be omitted.
     *
     * @throws IllegalArgumentException if there is no version, or if one does not refer to the one before as its
     *     predecessor, begins before it, has the same id but no higher version, or follows a draft
     */
    public static AgreementHistory of(Agreement... versions) {
        return of(List.of(versions));
    }

    /**
     * Returns a history of these versions, oldest first. Versions before the first one can be omitted.
     *
     * @throws IllegalArgumentException if there is no version, or if one does not refer to the one before as its
     *     predecessor, begins before it, has the same id but no higher version, or follows a draft
     */
    public static AgreementHistory of(List<Agreement> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("history: must have a version, but has none");
        }
        return new AgreementHistory(versions);
    }

    private static void mustFollow(Agreement version, Agreement before, List<Agreement> binding) {
        String named = version.getPredecessor().orElse("nothing");
        if (!named.equals(before.reference())) {
            throw Succession.refused(version, "predecessor must be " + before.reference() + ", but was " + named);
        }
        if (version.getId().equals(before.getId()) && version.getVersion() <= before.getVersion()) {
            throw Succession.refused(version, "version must be higher than " + before.getVersion() + ", but is not");
        }
        if (!binding.contains(before)) {
            throw Succession.refused(version, "predecessor " + before.reference() + " must be signed, but is a draft");
        }
        LocalDate start = startOf(version);
        if (start.isBefore(startOf(before))) {
            throw Succession.refused(
                    version,
                    "must not begin before its predecessor, on " + startOf(before) + ", but begins on " + start);
        }
    }

    private static boolean isBinding(Agreement version, Optional<Agreement> before) {
        return AgreementStatus.isSigned(version)
                || before.filter(it -> isAutomaticRenewal(version, it)).isPresent();
    }

    private static boolean isAutomaticRenewal(Agreement version, Agreement before) {
        return before.getRenewal()
                        .filter(clause -> clause.getMode() == Renewal.Mode.AUTOMATIC)
                        .isPresent()
                && NextTerm.of(before).flatMap(NextTerm::getOverlap).isEmpty()
                && Succession.renewed(before).getAgreement().equals(version.withSignatures());
    }

    /** All versions, oldest first. */
    public List<Agreement> getVersions() {
        return versions;
    }

    /** Returns the version in force on a day; empty before the first, after the last, and in a gap. */
    public Optional<Agreement> inForceOn(LocalDate date) {
        return timesInForce().stream()
                .filter(time -> time.getPeriod().contains(date))
                .map(TimeInForce::getAgreement)
                .findFirst();
    }

    /**
     * Returns the days on which each version is in force, in order. A version that was replaced on its first day is
     * absent.
     */
    public List<TimeInForce> timesInForce() {
        List<TimeInForce> times = new ArrayList<>();
        for (int i = 0; i < binding.size(); i++) {
            DateRange period = binding.get(i).getScope().getPeriod();
            LocalDate end = period.getEnd();
            if (i + 1 < binding.size() && !startOf(binding.get(i + 1)).isAfter(end)) {
                end = startOf(binding.get(i + 1)).minusDays(1);
            }
            if (!end.isBefore(period.getStart())) {
                times.add(TimeInForce.of(binding.get(i), DateRange.of(period.getStart(), end)));
            }
        }
        return times;
    }

    /**
     * Returns the days on which no version is in force, in order: those between two versions, and those after the last
     * version that an earlier, longer version covered.
     */
    public List<DateRange> gaps() {
        List<DateRange> gaps = new ArrayList<>();
        List<TimeInForce> times = timesInForce();
        for (int i = 1; i < times.size(); i++) {
            LocalDate after = times.get(i - 1).getPeriod().getEnd().plusDays(1);
            LocalDate next = times.get(i).getPeriod().getStart();
            if (after.isBefore(next)) {
                gaps.add(DateRange.of(after, next.minusDays(1)));
            }
        }
        Optional<LocalDate> promised = binding.stream()
                .map(version -> version.getScope().getPeriod().getEnd())
                .max(Comparator.naturalOrder());
        if (!times.isEmpty() && promised.isPresent()) {
            LocalDate last = times.get(times.size() - 1).getPeriod().getEnd();
            if (last.isBefore(promised.get())) {
                gaps.add(DateRange.of(last.plusDays(1), promised.get()));
            }
        }
        return gaps;
    }

    /**
     * Returns the days that belong to two terms, in order: those of versions that begin before their predecessor's end
     * and end after it. An amendment, which ends with its predecessor, has no overlap.
     */
    public List<DateRange> overlaps() {
        List<DateRange> overlaps = new ArrayList<>();
        for (int i = 1; i < binding.size(); i++) {
            DateRange before = binding.get(i - 1).getScope().getPeriod();
            DateRange period = binding.get(i).getScope().getPeriod();
            if (period.getEnd().isAfter(before.getEnd())) {
                before.intersection(period).ifPresent(overlaps::add);
            }
        }
        return overlaps;
    }

    /**
     * Returns the status of a version on a day, considering its successors.
     *
     * @throws IllegalArgumentException if the history does not contain the version
     */
    public AgreementStatus statusOn(Agreement version, LocalDate date) {
        if (!versions.contains(version)) {
            throw Succession.refused(version, "must be a version of the history, but is not");
        }
        int i = binding.indexOf(version);
        if (i < 0) {
            return AgreementStatus.DRAFT;
        }
        DateRange period = version.getScope().getPeriod();
        if (i + 1 < binding.size() && !date.isBefore(startOf(binding.get(i + 1)))) {
            return startOf(binding.get(i + 1)).isAfter(period.getEnd())
                    ? AgreementStatus.RENEWED
                    : AgreementStatus.SUPERSEDED;
        }
        return AgreementStatus.byDate(period, date);
    }

    private static LocalDate startOf(Agreement version) {
        return version.getScope().getPeriod().getStart();
    }
}
