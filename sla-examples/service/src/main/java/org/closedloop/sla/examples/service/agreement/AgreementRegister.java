package org.closedloop.sla.examples.service.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.examples.service.http.ProblemEntry;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.storage.DocumentKey;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.Precondition;
import org.closedloop.sla.examples.service.storage.StoredDocument;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.signing.Signing;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps the versions of agreements. Either side edits a draft; each side signs for itself; what one side has signed is
 * not changed any more, but followed by a new version.
 */
@Component
public final class AgreementRegister {

    private final DocumentStore documents;

    AgreementRegister(DocumentStore documents) {
        this.documents = documents;
    }

    /**
     * Stores a version.
     *
     * @param locale the language of findings
     * @throws ServiceException if the version is signed, or does not follow its predecessor
     */
    public StoredDocument<Agreement> put(
            Caller caller, DocumentKey<Agreement> key, Agreement agreement, Precondition precondition, Locale locale) {
        if (!agreement.getId().equals(key.id()) || agreement.getVersion() != key.version()) {
            throw new ServiceException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "other-id",
                    agreement.reference(),
                    key.id() + "/" + key.version());
        }
        checkSignatures(caller, agreement);
        documents.find(key).ifPresent(present -> {
            if (!present.value().getSignatures().isEmpty()) {
                throw new ServiceException(HttpStatus.CONFLICT, "agreement-signed", key.id() + "/" + key.version());
            }
        });
        checkSuccession(agreement, locale);
        return documents.put(caller, "store-agreement", key, agreement, precondition);
    }

    /**
     * Adds the signature of the caller's side.
     *
     * @throws ServiceException if the side has signed, or the name does not represent it
     */
    public StoredDocument<Agreement> sign(
            Caller caller, DocumentKey<Agreement> key, String name, LocalDate date, Precondition precondition) {
        caller.mustBeSide();
        Agreement agreement = documents.get(key).value();
        try {
            Agreement signed =
                    Signing.sign(agreement, Role.valueOf(caller.role().name()), name, date);
            return documents.put(caller, "sign", key, signed, precondition);
        } catch (IllegalArgumentException e) {
            throw new ServiceException(HttpStatus.CONFLICT, "not-signable", String.valueOf(e.getMessage()));
        }
    }

    /** Signatures are given here, except on an agreement that both sides signed elsewhere. */
    private static void checkSignatures(Caller caller, Agreement agreement) {
        if (caller.role() == CallerRole.INTEGRATION) {
            if (!agreement.getSignatures().isEmpty()
                    && !Signing.check(agreement).isSigned()) {
                throw new ServiceException(HttpStatus.UNPROCESSABLE_CONTENT, "signatures-wrong");
            }
            return;
        }
        caller.mustBeSide();
        if (!agreement.getSignatures().isEmpty()) {
            throw new ServiceException(HttpStatus.UNPROCESSABLE_CONTENT, "signatures-in-body");
        }
    }

    /** Only if the predecessor is stored; the first version in the service may follow one on paper. */
    private void checkSuccession(Agreement agreement, Locale locale) {
        Optional<Agreement> predecessor = agreement
                .getPredecessor()
                .flatMap(reference -> documents.keys(StoredKind.AGREEMENT).stream()
                        .filter(key -> reference.equals(key.id() + "/" + key.version()))
                        .findFirst())
                .map(key -> documents.get(key).value());
        if (predecessor.isEmpty()) {
            return;
        }
        Findings findings = new AgreementValidator().validateSuccession(agreement, predecessor.get(), locale);
        if (findings.hasErrors()) {
            List<ProblemEntry> problems =
                    findings.errors().stream().map(ProblemEntry::of).toList();
            throw new ServiceException(HttpStatus.UNPROCESSABLE_CONTENT, "document-wrong", problems, problems.size());
        }
    }
}
