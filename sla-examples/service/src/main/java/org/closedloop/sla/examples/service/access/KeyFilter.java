package org.closedloop.sla.examples.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Accepts requests with a key: as {@code Authorization: Bearer KEY}, or as the password of HTTP Basic, for which a
 * browser asks. Health, and webhooks, which have signatures, need none.
 */
@Component
class KeyFilter extends OncePerRequestFilter {

    private final AccessProperties access;
    private final HandlerExceptionResolver handlerExceptionResolver;

    KeyFilter(AccessProperties access, HandlerExceptionResolver handlerExceptionResolver) {
        this.access = access;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/actuator/health") || path.startsWith("/webhooks/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = keyIn(request.getHeader("Authorization")).flatMap(access::callerOf);
        if (caller.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"sla\", charset=\"UTF-8\"");
            handlerExceptionResolver.resolveException(
                    request, response, null, new ServiceException(HttpStatus.UNAUTHORIZED, "needs-key"));
            return;
        }
        caller.get().attachTo(request);
        chain.doFilter(request, response);
    }

    private static Optional<String> keyIn(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.startsWith("Bearer ")) {
            return Optional.of(header.substring("Bearer ".length()).strip());
        }
        return header.startsWith("Basic ")
                ? password(header.substring("Basic ".length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String credentials) {
        try {
            String decoded = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return Optional.of(decoded.substring(decoded.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
