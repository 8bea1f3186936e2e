package org.closedloop.sla.examples.service.lead;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.examples.service.storage.LeadStore;
import org.closedloop.sla.examples.service.storage.StoredLead;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.SlaJson;
import org.jspecify.annotations.Nullable;

/** One change of the leads of an agreement, which stores them in batches. For one thread and one transaction. */
final class LeadChange {

    private static final int BATCH = 500;

    private final LeadStore store;
    private final LeadMerge merge;
    private final StoredLeadReader reader;
    private final String agreement;
    private final CallerRole role;
    private final SlaJson json = SlaJson.inEnglish();
    private final Map<String, Lead> waiting = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final MessageDigest before = sha256();
    private final MessageDigest after = sha256();
    private long added;
    private long changed;
    private long unchanged;

    LeadChange(LeadStore store, LeadMerge merge, StoredLeadReader reader, String agreement, CallerRole role) {
        this.store = store;
        this.merge = merge;
        this.reader = reader;
        this.agreement = agreement;
        this.role = role;
    }

    /** Adds a lead; of two with the same id, the later one counts. */
    void add(Lead lead) {
        if (waiting.containsKey(lead.getId()) || waiting.size() == BATCH) {
            flush();
        }
        waiting.put(lead.getId(), lead);
    }

    /** Stores the leads that wait. */
    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        Map<String, StoredLead> stored = store.find(agreement, waiting.keySet());
        List<StoredLead> leads = new ArrayList<>();
        for (Lead reported : waiting.values()) {
            StoredLead present = stored.get(reported.getId());
            merge.merge(present == null ? null : reader.read(present), reported, role)
                    .ifPresentOrElse(lead -> leads.add(count(present, lead)), () -> refused.add(reported.getId()));
        }
        store.replace(agreement, stored, leads);
        waiting.clear();
    }

    private StoredLead count(@Nullable StoredLead present, Lead lead) {
        StoredLead next = new StoredLead(lead.getId(), StoredLead.dayOf(lead), json.writeLine(lead));
        if (next.equals(present)) {
            unchanged++;
            return next;
        }
        if (present == null) {
            added++;
        } else {
            changed++;
            update(before, present);
        }
        update(after, next);
        return next;
    }

    /** The ids of leads whose report contradicts the other side's. */
    List<String> refused() {
        return refused;
    }

    LeadReceipt receipt() {
        return new LeadReceipt(added, changed, unchanged, List.of());
    }

    /** The digest of the changed lines as they were. */
    String digestBefore() {
        return HexFormat.of().formatHex(before.digest());
    }

    /** The digest of the added and changed lines as they are. */
    String digestAfter() {
        return HexFormat.of().formatHex(after.digest());
    }

    private static void update(MessageDigest digest, StoredLead lead) {
        digest.update(lead.line().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java platform has it", e);
        }
    }
}
