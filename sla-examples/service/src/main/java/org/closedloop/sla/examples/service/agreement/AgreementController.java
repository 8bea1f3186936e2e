package org.closedloop.sla.examples.service.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.examples.scorecard.ics.IcsCalendar;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.http.DocumentAnswers;
import org.closedloop.sla.examples.service.http.Languages;
import org.closedloop.sla.examples.service.http.RequestBodies;
import org.closedloop.sla.examples.service.http.TextAnswers;
import org.closedloop.sla.examples.service.scoring.Scorer;
import org.closedloop.sla.examples.service.storage.DocumentKey;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.Precondition;
import org.closedloop.sla.examples.service.storage.StoredDocument;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.schedule.ObligationSchedule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Agreements: their versions, signatures, contract and schedule. */
@RestController
@RequestMapping("/agreements")
class AgreementController {

    private final AgreementRegister register;
    private final DocumentStore documents;
    private final RequestBodies bodies;
    private final Scorer scorer;

    AgreementController(AgreementRegister register, DocumentStore documents, RequestBodies bodies, Scorer scorer) {
        this.register = register;
        this.documents = documents;
        this.bodies = bodies;
        this.scorer = scorer;
    }

    /** One version in the list. */
    record Listed(String id, int version, URI href) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<Listed> list() {
        return documents.keys(StoredKind.AGREEMENT).stream()
                .map(key -> new Listed(
                        key.id(),
                        key.version(),
                        UriComponentsBuilder.fromPath("/agreements")
                                .pathSegment(key.id(), String.valueOf(key.version()))
                                .build()
                                .encode()
                                .toUri()))
                .toList();
    }

    @GetMapping(
            path = "/{id}/{version}",
            produces = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> get(@PathVariable String id, @PathVariable int version, HttpServletRequest request) {
        return DocumentAnswers.of(documents.get(key(id, version)), request);
    }

    @PutMapping(
            path = "/{id}/{version}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> put(
            @PathVariable String id,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            HttpServletRequest request)
            throws IOException {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        StoredDocument<Agreement> stored = register.put(
                Caller.of(request),
                key(id, version),
                bodies.document(Agreement.class, request),
                precondition,
                Languages.of(request));
        return DocumentAnswers.of(
                precondition.equals(Precondition.NEW) ? HttpStatus.CREATED : HttpStatus.OK, stored, request);
    }

    /**
     * A request to sign.
     *
     * @param date the day of the signature; the present day if it is missing
     */
    record SignatureRequest(String name, @Nullable LocalDate date) {}

    @PostMapping(path = "/{id}/{version}/signatures", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> sign(
            @PathVariable String id,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            HttpServletRequest request)
            throws IOException {
        Precondition precondition = Precondition.of(ifMatch, null);
        SignatureRequest body = bodies.small(SignatureRequest.class, request);
        DocumentKey<Agreement> key = key(id, version);
        LocalDate date = body.date() == null ? scorer.today(documents.get(key).value()) : body.date();
        return DocumentAnswers.of(register.sign(Caller.of(request), key, body.name(), date, precondition), request);
    }

    @GetMapping(path = "/{id}/{version}/contract", produces = "text/html")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int version) {
        return contract(id, version, DocumentFormat.HTML, "text/html");
    }

    @GetMapping(path = "/{id}/{version}/contract", produces = "text/markdown")
    ResponseEntity<byte[]> markdown(@PathVariable String id, @PathVariable int version) {
        return contract(id, version, DocumentFormat.MARKDOWN, "text/markdown");
    }

    /** In the language of the agreement: it is the text that was signed. */
    private ResponseEntity<byte[]> contract(String id, int version, DocumentFormat format, String type) {
        Agreement agreement = documents.get(key(id, version)).value();
        Locale locale = agreement.getLanguage();
        return TextAnswers.of(AgreementDocument.of(agreement).render(locale, format), type, locale);
    }

    @GetMapping(path = "/{id}/{version}/schedule.ics", produces = "text/calendar")
    ResponseEntity<byte[]> schedule(@PathVariable String id, @PathVariable int version, HttpServletRequest request) {
        Agreement agreement = documents.get(key(id, version)).value();
        Locale locale = Languages.of(request);
        String calendar = new IcsCalendar(agreement, locale)
                .of(ObligationSchedule.of(scorer.resolve(agreement)).all());
        return TextAnswers.of(calendar, "text/calendar", locale);
    }

    private static DocumentKey<Agreement> key(String id, int version) {
        return StoredKind.AGREEMENT.version(id, version);
    }
}
