package org.closedloop.sla.examples.service.webhook;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The configuration under {@code sla.hubspot}.
 *
 * @param clientSecret the secret of the app that sends the events; without it, none are accepted
 * @param publicUrl scheme, host and port under which HubSpot knows the service, such as
 *     {@code https://sla.example.com}; those of the request if it is missing, which is right without a proxy only
 */
@ConfigurationProperties("sla.hubspot")
record HubSpotProperties(
        @Nullable String clientSecret, @Nullable String publicUrl) {}
