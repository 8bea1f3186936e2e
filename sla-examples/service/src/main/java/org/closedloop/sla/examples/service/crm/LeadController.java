package org.closedloop.sla.examples.service.crm;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.examples.service.http.Languages;
import org.closedloop.sla.examples.service.http.RequestBodies;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.lead.LeadDeletion;
import org.closedloop.sla.examples.service.lead.LeadIntake;
import org.closedloop.sla.examples.service.lead.LeadReceipt;
import org.closedloop.sla.examples.service.storage.LeadStore;
import org.closedloop.sla.examples.service.storage.StoredLead;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leads: as lines of JSON from either side or an integration, or as the pages of a CRM from an integration. */
@RestController
@RequestMapping("/agreements/{id}/leads")
class LeadController {

    private final LeadIntake intake;
    private final LeadDeletion deletion;
    private final CrmPages pages;
    private final RequestBodies bodies;
    private final LeadStore leads;

    LeadController(LeadIntake intake, LeadDeletion deletion, CrmPages pages, RequestBodies bodies, LeadStore leads) {
        this.intake = intake;
        this.deletion = deletion;
        this.pages = pages;
        this.bodies = bodies;
        this.leads = leads;
    }

    @PostMapping(consumes = "application/x-ndjson", produces = MediaType.APPLICATION_JSON_VALUE)
    LeadReceipt lines(@PathVariable String id, HttpServletRequest request) throws IOException {
        Caller caller = Caller.of(request);
        if (caller.role() != CallerRole.INTEGRATION) {
            caller.mustBeSide();
        }
        Path file = bodies.file(request);
        try {
            return intake.storeLines(caller, id, file, Languages.of(request));
        } finally {
            Files.delete(file);
        }
    }

    @PostMapping(
            path = "/{crm:hubspot|salesforce}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    LeadReceipt pages(
            @PathVariable String id, @PathVariable String crm, @RequestParam String mapping, HttpServletRequest request)
            throws IOException {
        Caller caller = Caller.of(request);
        caller.mustBeIntegration();
        Path file = bodies.file(request);
        try {
            return pages.store(caller, id, crm, mapping, file, Languages.of(request));
        } finally {
            Files.delete(file);
        }
    }

    @GetMapping(path = "/{lead}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> lead(@PathVariable String id, @PathVariable String lead) {
        StoredLead stored = leads.find(id, List.of(lead)).get(lead);
        if (stored == null) {
            throw new ServiceException(HttpStatus.NOT_FOUND, "not-stored", "lead " + lead);
        }
        return ResponseEntity.ok(stored.line().getBytes(StandardCharsets.UTF_8));
    }

    @DeleteMapping("/{lead}")
    ResponseEntity<Void> delete(@PathVariable String id, @PathVariable String lead, HttpServletRequest request) {
        Caller caller = Caller.of(request);
        if (caller.role() != CallerRole.INTEGRATION) {
            caller.mustBeSide();
        }
        deletion.delete(caller, id, lead);
        return ResponseEntity.noContent().build();
    }
}
