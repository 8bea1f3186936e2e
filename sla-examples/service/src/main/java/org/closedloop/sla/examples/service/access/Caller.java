package org.closedloop.sla.examples.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.funnel.Role;
import org.springframework.http.HttpStatus;

/**
 * Who sent a request.
 *
 * @param name the key's name, as the audit log has it
 */
public record Caller(String name, CallerRole role) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /** Returns the caller of a request that has passed the {@link KeyFilter}. */
    public static Caller of(HttpServletRequest request) {
        return (Caller) Objects.requireNonNull(request.getAttribute(ATTRIBUTE), ATTRIBUTE);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Refuses a caller who is neither marketing nor sales. */
    public void mustBeSide() {
        if (!role.isSide()) {
            throw new ServiceException(HttpStatus.FORBIDDEN, "needs-side", role.key());
        }
    }

    /** Refuses a caller who may not report what this side reports. */
    public void mustReportFor(Role side) {
        if (!role.reportsFor(side)) {
            throw new ServiceException(
                    HttpStatus.FORBIDDEN,
                    "other-side",
                    CallerRole.valueOf(side.name()).key(),
                    role.key());
        }
    }

    /** Refuses a caller who may not report for both sides. */
    public void mustBeIntegration() {
        if (role != CallerRole.INTEGRATION) {
            throw new ServiceException(HttpStatus.FORBIDDEN, "needs-integration", role.key());
        }
    }
}
