package org.closedloop.sla.examples.hosts.boot4;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Warnings;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionController {

    record Submission(String author, @Valid Agreement agreement) {}

    @PostMapping("/submissions")
    Agreement submit(@Valid @RequestBody Submission submission) {
        return submission.agreement();
    }

    @PostMapping("/submissions/without-warnings")
    Agreement submitWithoutWarnings(@Validated({Default.class, Warnings.class}) @RequestBody Submission submission) {
        return submission.agreement();
    }
}
