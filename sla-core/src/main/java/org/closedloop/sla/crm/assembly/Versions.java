package org.closedloop.sla.crm.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the records of one kind, in any order; of each record, the version that was changed last counts. If
 * it is refused, as archived or out of scope, the record does not count. Of versions with the same time, those that are
 * not refused are {@linkplain SameVersion combined}.
 *
 * <p>A version with an unknown time is older than all others.
 */
final class Versions {

    /** The reason why a version does not count. */
    record Refusal(
            CrmRecord version,
            ImportReason reason,
            @Nullable String detail) {}

    /** Orders refusals of the same time, so that the order of versions makes no difference. */
    private static final Comparator<Refusal> BY_REASON =
            Comparator.comparing(Refusal::reason).thenComparing(refusal -> String.valueOf(refusal.detail()));

    private final Map<String, CrmRecord> counting = new LinkedHashMap<>();
    private final Map<String, Refusal> refused = new HashMap<>();
    /** Other versions that were not refused. */
    private final Map<String, List<CrmRecord>> others = new LinkedHashMap<>();

    /** Returns the versions that count, in the order in which their records were first read. */
    Map<String, CrmRecord> counting() {
        return counting;
    }

    /** Whether there is any version of the record. */
    boolean has(String id) {
        return counting.containsKey(id) || refused.containsKey(id);
    }

    void take(CrmRecord version) {
        String id = version.getId();
        Refusal refusal = refused.isEmpty() ? null : refused.get(id);
        if (refusal != null && isLater(refusal.version(), version)) {
            setAside(version);
            return;
        }
        CrmRecord before = counting.putIfAbsent(id, version);
        if (before == null) {
            return;
        }
        if (isLater(version, before)) {
            counting.put(id, version);
            setAside(before);
        } else if (isLater(before, version)) {
            setAside(version);
        } else {
            SameVersion both = SameVersion.of(before, version);
            counting.put(id, both.whole());
            setAside(both.other());
        }
    }

    void refuse(CrmRecord version, ImportReason reason, @Nullable String detail) {
        String id = version.getId();
        Refusal refusal = new Refusal(withoutValues(version), reason, detail);
        refused.merge(id, refusal, Versions::deciding);
        CrmRecord before = counting.get(id);
        if (before != null && isLater(version, before)) {
            counting.remove(id);
            setAside(before);
        }
    }

    private static Refusal deciding(Refusal one, Refusal other) {
        if (isLater(one.version(), other.version()) || isLater(other.version(), one.version())) {
            return isLater(other.version(), one.version()) ? other : one;
        }
        Refusal first = BY_REASON.compare(other, one) < 0 ? other : one;
        CrmRecord whole = SameVersion.of(one.version(), other.version()).whole();
        return new Refusal(whole, first.reason(), first.detail());
    }

    private void setAside(CrmRecord version) {
        others.computeIfAbsent(version.getId(), none -> new ArrayList<>(1))
                .add(KeptRecord.of(version, version.getId(), List.of(), Set.of()));
    }

    private static CrmRecord withoutValues(CrmRecord record) {
        return record instanceof KeptRecord kept
                ? kept.with(Map.of(), Map.of())
                : record.withProperties(Map.of()).withHistory(Map.of());
    }

    /** Returns the records that do not count for this reason, by id. */
    Map<String, Refusal> refusedFor(ImportReason reason) {
        Map<String, Refusal> all = new LinkedHashMap<>();
        refused.forEach((id, refusal) -> {
            if (refusal.reason() == reason && !counting.containsKey(id)) {
                all.put(id, refusal);
            }
        });
        return all;
    }

    /** Counts the other versions. */
    void account(ImportLog log) {
        others.forEach((id, versions) -> {
            CrmRecord counted = counting.get(id);
            Refusal refusal = refused.get(id);
            for (CrmRecord version : versions) {
                if (counted != null) {
                    log.count(version.getKind(), Treatment.MERGED);
                    log.note(version, ImportReason.SEEN_TWICE, ImportEffect.MERGED, Optional.of(counted.getPlace()));
                } else if (refusal != null) {
                    log.skip(version, refusal.reason(), refusal.detail());
                }
            }
        });
    }

    private static boolean isLater(CrmRecord one, CrmRecord other) {
        Optional<Instant> at = one.getChangedAt();
        return at.isPresent()
                && (other.getChangedAt().isEmpty()
                        || at.get().isAfter(other.getChangedAt().get()));
    }
}
