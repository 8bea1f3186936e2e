package org.closedloop.sla.examples.service.audit;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log, the newest entries first; older ones by {@code before} the number of the last one. */
@RestController
class AuditController {

    private static final int PAGE = 100;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping(path = "/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    List<AuditEntry> entries(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        return log.entries(before, PAGE);
    }
}
