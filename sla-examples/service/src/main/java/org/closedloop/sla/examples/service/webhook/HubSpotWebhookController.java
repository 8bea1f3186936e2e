package org.closedloop.sla.examples.service.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.closedloop.sla.examples.service.http.RequestBodies;
import org.closedloop.sla.examples.service.lead.LeadReceipt;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives the events of an app of HubSpot, which are signed and need no key. */
@RestController
class HubSpotWebhookController {

    private final HubSpotSignature signature;
    private final HubSpotWebhook webhook;
    private final RequestBodies bodies;

    HubSpotWebhookController(HubSpotSignature signature, HubSpotWebhook webhook, RequestBodies bodies) {
        this.signature = signature;
        this.webhook = webhook;
        this.bodies = bodies;
    }

    @PostMapping(path = "/webhooks/hubspot/{agreement}/{mapping}", produces = MediaType.APPLICATION_JSON_VALUE)
    LeadReceipt receive(@PathVariable String agreement, @PathVariable String mapping, HttpServletRequest request)
            throws IOException {
        byte[] body = bodies.bytes(request);
        signature.check(request, body);
        return webhook.receive(agreement, mapping, List.of(bodies.foreign(HubSpotEvent[].class, body)));
    }
}
