package org.closedloop.sla.examples.service.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.examples.service.http.DocumentAnswers;
import org.closedloop.sla.examples.service.http.RequestBodies;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.storage.DocumentKey;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.LeadRevisions;
import org.closedloop.sla.examples.service.storage.Precondition;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.funnel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** What an agreement needs besides its terms: calendars, mappings of CRMs, numbers that no CRM has. */
@RestController
class SupplementController {

    private final DocumentStore documents;
    private final RequestBodies bodies;
    private final LeadRevisions revisions;

    SupplementController(DocumentStore documents, RequestBodies bodies, LeadRevisions revisions) {
        this.documents = documents;
        this.bodies = bodies;
        this.revisions = revisions;
    }

    /** One entry of a list. */
    record Stored(String id, URI href) {}

    @GetMapping(path = "/calendars", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Stored> calendars() {
        return list("/calendars", StoredKind.CALENDAR);
    }

    @GetMapping(path = "/mappings", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Stored> mappings() {
        return list("/mappings", StoredKind.MAPPING);
    }

    private List<Stored> list(String path, StoredKind<?> kind) {
        return documents.keys(kind).stream()
                .map(key -> new Stored(
                        key.id(),
                        UriComponentsBuilder.fromPath(path)
                                .pathSegment(key.id())
                                .build()
                                .encode()
                                .toUri()))
                .toList();
    }

    @GetMapping(
            path = {"/calendars/{id}"},
            produces = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> calendar(@PathVariable String id, HttpServletRequest request) {
        return DocumentAnswers.of(documents.get(StoredKind.CALENDAR.id(id)), request);
    }

    @PutMapping(
            path = "/calendars/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> putCalendar(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            HttpServletRequest request)
            throws IOException {
        return put(StoredKind.CALENDAR.id(id), Precondition.of(ifMatch, ifNoneMatch), request);
    }

    @GetMapping(
            path = "/mappings/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> mapping(@PathVariable String id, HttpServletRequest request) {
        return DocumentAnswers.of(documents.get(StoredKind.MAPPING.id(id)), request);
    }

    @PutMapping(
            path = "/mappings/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> putMapping(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            HttpServletRequest request)
            throws IOException {
        return put(StoredKind.MAPPING.id(id), Precondition.of(ifMatch, ifNoneMatch), request);
    }

    @GetMapping(
            path = "/agreements/{id}/numbers/{side:marketing|sales}",
            produces = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> numbers(@PathVariable String id, @PathVariable String side, HttpServletRequest request) {
        return DocumentAnswers.of(documents.get(StoredKind.NUMBERS.id(id + "/" + side)), request);
    }

    @PutMapping(
            path = "/agreements/{id}/numbers/{side:marketing|sales}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, DocumentAnswers.YAML})
    ResponseEntity<byte[]> putNumbers(
            @PathVariable String id,
            @PathVariable String side,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            HttpServletRequest request)
            throws IOException {
        Caller.of(request).mustReportFor(Role.valueOf(side.toUpperCase(Locale.ROOT)));
        if (revisions.find(id).isEmpty()) {
            throw new ServiceException(HttpStatus.NOT_FOUND, "not-stored", "agreement " + id);
        }
        return put(StoredKind.NUMBERS.id(id + "/" + side), Precondition.of(ifMatch, ifNoneMatch), request);
    }

    private <T> ResponseEntity<byte[]> put(DocumentKey<T> key, Precondition precondition, HttpServletRequest request)
            throws IOException {
        Caller caller = Caller.of(request);
        if (caller.role() != CallerRole.INTEGRATION) {
            caller.mustBeSide();
        }
        T value = bodies.document(key.kind().type(), request);
        key.kind().checkId(value, key.id());
        return DocumentAnswers.of(
                precondition.equals(Precondition.NEW) ? HttpStatus.CREATED : HttpStatus.OK,
                documents.put(caller, "store-" + key.kind().key(), key, value, precondition),
                request);
    }
}
