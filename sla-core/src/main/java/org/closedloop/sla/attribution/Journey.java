package org.closedloop.sla.attribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;

/**
 * The touches of a lead that count, in order, with the places on the way to the deal, as indexes into the list.
 *
 * <p>Touches of the same time are ordered by channel, then role; two that agree in all three are the same to every
 * model. So the order of the CRM's list never matters. A place is {@link #NOWHERE} if no touch that counts came at or
 * before the event, or the CRM does not know of the event.
 *
 * @param touches the touches that count, earliest first
 * @param leadCreation the last touch at or before the entry to {@link Stage#LEAD}; of a lead that never entered it, at
 *     or before its creation
 * @param opportunity the last touch at or before the entry to {@link Stage#OPPORTUNITY}
 */
record Journey(List<Touch> touches, int leadCreation, int opportunity) {

    static final int NOWHERE = -1;

    private static final Comparator<Touch> ORDER =
            Comparator.comparing(Touch::getAt).thenComparing(Touch::getChannel).thenComparing(Touch::getBy);

    static Journey of(Lead lead, Instant closedAt, AttributionTerms terms) {
        List<Touch> touches = new ArrayList<>(lead.getTouches().size());
        for (Touch touch : lead.getTouches()) {
            if (terms.counts(touch, closedAt)) {
                touches.add(touch);
            }
        }
        touches.sort(ORDER);
        return new Journey(
                touches,
                lastUntil(lead.enteredAt(Stage.LEAD).or(lead::getCreatedAt), touches),
                lastUntil(lead.enteredAt(Stage.OPPORTUNITY), touches));
    }

    private static int lastUntil(Optional<Instant> event, List<Touch> touches) {
        if (event.isEmpty()) {
            return NOWHERE;
        }
        int last = touches.size() - 1;
        while (last >= 0 && touches.get(last).getAt().isAfter(event.get())) {
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
