package org.closedloop.sla.examples.scorecard.command.due;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.closedloop.sla.examples.scorecard.command.UnusableInput;

/** A time as somebody types it: with an offset, or as the clock on the wall shows it. */
final class WallClock {

    private WallClock() {}

    /**
     * The instant.
     *
     * @param zone the zone of a time without an offset
     * @throws UnusableInput if it is no time, or one that the clocks of the zone show twice or never
     */
    static Instant of(String typed, ZoneId zone) {
        try {
            return OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeParseException e) {
            return local(typed, zone);
        }
    }

    private static Instant local(String typed, ZoneId zone) {
        try {
            LocalDateTime time = LocalDateTime.parse(typed);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
            if (offsets.size() == 1) {
                return time.toInstant(offsets.get(0));
            }
            throw new UnusableInput("--at: the clocks of " + zone + " show " + typed
                    + (offsets.isEmpty() ? " never" : " twice") + "; add an offset, such as "
                    + time.atOffset(zone.getRules().getOffset(time)));
        } catch (DateTimeParseException e) {
            throw new UnusableInput(
                    "--at: '" + typed + "' is not a time such as 2026-03-31T09:00 or" + " 2026-03-31T07:00:00Z");
        }
    }
}
