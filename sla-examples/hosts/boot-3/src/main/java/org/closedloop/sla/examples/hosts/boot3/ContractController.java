package org.closedloop.sla.examples.hosts.boot3;

import jakarta.validation.Valid;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.json.UnreadableValueException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContractController {

    @PostMapping("/contracts")
    Agreement add(@Valid @RequestBody Agreement agreement) {
        return agreement;
    }

    @ExceptionHandler
    ResponseEntity<List<String>> unreadable(HttpMessageNotReadableException e) {
        List<String> problems = e.getCause() instanceof UnreadableValueException refused
                ? refused.getProblems().stream().map(Problem::toString).toList()
                : List.of();
        return ResponseEntity.badRequest().body(problems);
    }
}
