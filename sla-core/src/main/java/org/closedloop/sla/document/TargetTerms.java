package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.funnel.Role;

/** What a target says, of whatever kind it is. */
record TargetTerms(
        String id,
        Role responsible,
        String metric,
        BigDecimal weight,
        BigDecimal tolerance,
        Optional<String> consequence) {}
