package org.closedloop.sla.attribution;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;

/**
 * The touches of a lead that count, in order, and the indexes of those at lead creation and opportunity.
 *
 * <p>A touch with only a day is sorted at the start of that day. Touches of the same time are sorted by channel, then
 * role, so that the order of the CRM's list is irrelevant. An index is {@link #NOWHERE} if every touch that counts is
 * certainly after the event, or the event is not recorded.
 *
 * @param touches the touches that count, earliest first
 * @param leadCreation the last touch at or before the entry to {@link Stage#LEAD}, or without that entry, at or before
 *     the lead's creation
 * @param opportunity the last touch at or before the entry to {@link Stage#OPPORTUNITY}
 * @param zone the agreement's zone
 */
record Journey(List<Touch> touches, int leadCreation, int opportunity, ZoneId zone) {

    static final int NOWHERE = -1;

    static Journey of(Lead lead, EventTime closedAt, AttributionTerms terms, ZoneId zone) {
        List<Touch> touches = new ArrayList<>(lead.getTouches().size());
        for (Touch touch : lead.getTouches()) {
            if (terms.counts(touch, closedAt, zone)) {
                touches.add(touch);
            }
        }
        touches.sort(Comparator.comparing(Touch::getAt, EventTime.byStart(zone))
                .thenComparing(Touch::getChannel)
                .thenComparing(Touch::getBy));
        return new Journey(
                touches,
                lastUntil(lead.enteredAt(Stage.LEAD).or(lead::getCreatedAt), touches, zone),
                lastUntil(lead.enteredAt(Stage.OPPORTUNITY), touches, zone),
                zone);
    }

    private static int lastUntil(Optional<EventTime> event, List<Touch> touches, ZoneId zone) {
        if (event.isEmpty()) {
            return NOWHERE;
        }
        int last = touches.size() - 1;
        while (last >= 0 && touches.get(last).getAt().isCertainlyAfter(event.get(), zone)) {
            last--;
        }
        return last;
    }

    /** The earliest touch. */
    int first() {
        return touches.isEmpty() ? NOWHERE : 0;
    }

    /** The last touch before the close. */
    int last() {
        return touches.size() - 1;
    }
}
