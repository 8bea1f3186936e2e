package org.closedloop.sla.crm;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.Ledger.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Lets leads, companions and deals in. Of a record that comes more than once the latest version counts: if it is
 * archived, out of scope or in another pipeline, so is the record, whatever an older version says.
 */
final class Admission {

    private final CrmMapping mapping;
    private final Gathered gathered;
    private final Ledger ledger;
    private final Map<RecordKind, Map<String, Refusal>> refused = new HashMap<>();

    Admission(CrmMapping mapping, Gathered gathered, Ledger ledger) {
        this.mapping = mapping;
        this.gathered = gathered;
        this.ledger = ledger;
    }

    /** Why a version of a record does not count, and when it was made, if that is known. */
    private record Refusal(
            Optional<Instant> at,
            ImportReason reason,
            @Nullable String detail) {}

    /** Takes the record, or this version of it, into those that are known, or says why not. */
    void admit(CrmRecord record, CrmRecord slim, Map<String, CrmRecord> known) {
        if (record.getId().isBlank()) {
            ledger.skip(record, ImportReason.ID_MISSING, null);
            return;
        }
        Optional<Refusal> refusal = refusal(record);
        if (refusal.isPresent()) {
            refuse(record, refusal.get(), known);
            return;
        }
        Map<String, Refusal> ofThisKind = refused.getOrDefault(record.getKind(), Map.of());
        Refusal before = ofThisKind.get(record.getId());
        if (before != null && isLater(before.at(), record.getChangedAt())) {
            ledger.skip(record, before.reason(), before.detail());
            return;
        }
        if (before != null && isLater(record.getChangedAt(), before.at())) {
            gathered.include(record);
        }
        take(record, slim, known);
    }

    private Optional<Refusal> refusal(CrmRecord record) {
        Optional<Instant> at = record.getChangedAt();
        if (record.isArchived()) {
            return Optional.of(new Refusal(at, ImportReason.ARCHIVED, null));
        }
        Optional<String> elsewhere = record.getKind() == RecordKind.DEAL ? otherPipeline(record) : Optional.empty();
        if (elsewhere.isPresent()) {
            return Optional.of(new Refusal(at, ImportReason.OTHER_PIPELINE, elsewhere.get()));
        }
        return record.getKind() == RecordKind.COMPANION
                ? Optional.empty()
                : mapping.getExclusions().stream()
                        .filter(exclusion -> exclusion.getTest().passes(record))
                        .findFirst()
                        .map(exclusion -> new Refusal(at, ImportReason.OUT_OF_SCOPE, exclusion.getReason()));
    }

    private Optional<String> otherPipeline(CrmRecord deal) {
        Set<String> wanted = mapping.getDeal().getPipelines();
        return mapping.getDeal()
                .getPipeline()
                .flatMap(deal::value)
                .filter(name -> !wanted.isEmpty() && !wanted.contains(name.strip()));
    }

    private void refuse(CrmRecord record, Refusal refusal, Map<String, CrmRecord> known) {
        ledger.skip(record, refusal.reason(), refusal.detail());
        refused.computeIfAbsent(record.getKind(), none -> new HashMap<>())
                .merge(record.getId(), refusal, (a, b) -> isLater(b.at(), a.at()) ? b : a);
        CrmRecord before = known.get(record.getId());
        if (before != null && isLater(refusal.at(), before.getChangedAt())) {
            known.remove(before.getId());
            ledger.skip(before, refusal.reason(), refusal.detail());
        }
        boolean superseded = before != null && isLater(before.getChangedAt(), refusal.at());
        if (record.getKind() == RecordKind.LEAD && refusal.reason() == ImportReason.OUT_OF_SCOPE && !superseded) {
            gathered.exclude(record, String.valueOf(refusal.detail()));
        }
    }

    private void take(CrmRecord record, CrmRecord slim, Map<String, CrmRecord> known) {
        CrmRecord before = known.putIfAbsent(record.getId(), slim);
        if (before == null) {
            return;
        }
        ledger.count(record.getKind(), Fate.MERGED);
        ledger.note(
                record,
                ImportReason.SEEN_TWICE,
                ImportEffect.MERGED,
                before.getPlace().toString());
        if (isLater(record.getChangedAt(), before.getChangedAt())) {
            known.put(record.getId(), slim);
        }
    }

    /** A version whose time is not known is later than none, and every other is later than it. */
    private static boolean isLater(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get()));
    }
}
