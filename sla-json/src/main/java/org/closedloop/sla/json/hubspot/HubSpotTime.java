package org.closedloop.sla.json.hubspot;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** HubSpot's times: ISO-8601 with an offset, or milliseconds since 1970-01-01T00:00Z. */
final class HubSpotTime {

    private HubSpotTime() {}

    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    text.matches("-?[0-9]{1,18}")
                            ? Instant.ofEpochMilli(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
