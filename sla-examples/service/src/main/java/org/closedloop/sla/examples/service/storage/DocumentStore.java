package org.closedloop.sla.examples.service.storage;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.audit.AuditLog;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Stores documents as JSON, together with the entry in the audit log. */
@Repository
public class DocumentStore {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final AuditLog audit;
    private final LeadRevisions revisions;

    DocumentStore(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, LeadRevisions revisions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.revisions = revisions;
    }

    /** Returns a document. */
    public <T> Optional<StoredDocument<T>> find(DocumentKey<T> key) {
        return jdbc.sql("SELECT body FROM document WHERE kind = ? AND id = ? AND version = ?")
                .params(key.kind().key(), key.id(), key.version())
                .query(String.class)
                .optional()
                .map(text -> stored(key, text));
    }

    /**
     * Returns a document.
     *
     * @throws ServiceException if there is none
     */
    public <T> StoredDocument<T> get(DocumentKey<T> key) {
        return find(key).orElseThrow(() -> new ServiceException(HttpStatus.NOT_FOUND, "not-stored", key.subject()));
    }

    /** Returns the keys of all documents of a kind, by id, the newest version first. */
    public <T> List<DocumentKey<T>> keys(StoredKind<T> kind) {
        return jdbc.sql("SELECT id, version FROM document WHERE kind = ? ORDER BY id, version DESC")
                .params(kind.key())
                .query((row, index) -> kind.version(row.getString(1), row.getInt(2)))
                .list();
    }

    /**
     * Stores a document and adds an entry to the audit log, or does neither.
     *
     * @param action the action in the audit log
     * @throws ServiceException if the present document is not the one that the precondition names
     */
    public <T> StoredDocument<T> put(
            Caller caller, String action, DocumentKey<T> key, T value, Precondition precondition) {
        String text = StoredDocument.textOf(value);
        StoredDocument<T> after = new StoredDocument<>(key, value, StoredDocument.digestOf(text));
        try {
            transactions.executeWithoutResult(status -> {
                // Waits for calculations under way, and makes them repeat with what is stored here.
                revisions.advanceFor(key);
                replace(caller, action, after, text, precondition);
            });
        } catch (DuplicateKeyException e) {
            throw new ServiceException(HttpStatus.PRECONDITION_FAILED, "is-there", key.subject());
        }
        return after;
    }

    private void replace(
            Caller caller, String action, StoredDocument<?> after, String text, Precondition precondition) {
        DocumentKey<?> key = after.key();
        String present = jdbc.sql("SELECT body FROM document WHERE kind = ? AND id = ? AND version = ? FOR UPDATE")
                .params(key.kind().key(), key.id(), key.version())
                .query(String.class)
                .optional()
                .orElse(null);
        StoredDocument<?> before = present == null ? null : stored(key, present);
        precondition.check(key, before);
        String sql = before == null
                ? "INSERT INTO document (body, kind, id, version) VALUES (?, ?, ?, ?)"
                : "UPDATE document SET body = ? WHERE kind = ? AND id = ? AND version = ?";
        jdbc.sql(sql).params(text, key.kind().key(), key.id(), key.version()).update();
        audit.add(caller, action, key.subject(), before == null ? null : before.digest(), after.digest());
    }

    private static <T> StoredDocument<T> stored(DocumentKey<T> key, String text) {
        T value = SlaJson.inEnglish().read(key.kind().type(), text, Format.JSON).orElseThrow();
        return new StoredDocument<>(key, value, StoredDocument.digestOf(text));
    }
}
