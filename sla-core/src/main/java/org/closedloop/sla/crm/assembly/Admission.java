package org.closedloop.sla.crm.assembly;

import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.reading.ImportLog;
import org.jspecify.annotations.Nullable;

/** Decides which versions of leads, companions and deals count, and reports the others. */
final class Admission {

    private final CrmMapping mapping;
    private final ImportLog log;

    Admission(CrmMapping mapping, ImportLog log) {
        this.mapping = mapping;
        this.log = log;
    }

    /** Adds this version of a record, or skips it. */
    void admit(CrmRecord version, Versions known) {
        if (version.getId().isBlank()) {
            log.skip(version, ImportReason.ID_MISSING);
        } else if (version.isArchived()) {
            refuse(version, known, ImportReason.ARCHIVED, null);
        } else {
            Optional<String> elsewhere =
                    version.getKind() == RecordKind.DEAL ? otherPipeline(version) : Optional.empty();
            Optional<String> excluded = elsewhere.isPresent() ? Optional.empty() : excluded(version);
            if (elsewhere.isPresent()) {
                refuse(version, known, ImportReason.OTHER_PIPELINE, elsewhere.get());
            } else if (excluded.isPresent()) {
                refuse(version, known, ImportReason.OUT_OF_SCOPE, excluded.get());
            } else {
                known.take(version);
            }
        }
    }

    private void refuse(CrmRecord version, Versions known, ImportReason reason, @Nullable String detail) {
        log.skip(version, reason, detail);
        known.refuse(version, reason, detail);
    }

    /** Returns the reason for which the mapping excludes it. */
    private Optional<String> excluded(CrmRecord record) {
        if (record.getKind() != RecordKind.COMPANION) {
            for (Exclusion exclusion : mapping.getExclusions()) {
                if (exclusion.getTest().passes(record)) {
                    return Optional.of(exclusion.getReason());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> otherPipeline(CrmRecord deal) {
        Set<String> wanted = mapping.getDeal().getPipelines();
        return mapping.getDeal()
                .getPipeline()
                .flatMap(deal::value)
                .filter(name -> !wanted.isEmpty() && !wanted.contains(name.strip()));
    }
}
