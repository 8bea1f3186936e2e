package org.closedloop.sla.examples.hosts.quarkus;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;

@Path("/agreements")
public class AgreementResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String add(@Valid Agreement agreement) {
        return SlaJson.inEnglish().write(agreement, Format.JSON);
    }
}
