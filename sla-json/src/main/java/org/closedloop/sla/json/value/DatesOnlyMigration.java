package org.closedloop.sla.json.value;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.json.shape.InstantShape;
import org.closedloop.sla.json.tree.Node;

/**
 * Leads of {@code v1}, whose times were all instants: beside them, {@code datesOnly} named the events of which only the
 * day was known, each at the beginning of its day in the zone in which it was recorded. Today such an event is a day.
 *
 * <p>The document does not name that zone. A text with an offset has the date of that zone. One in UTC, or a number
 * since 1970, has the date that it has 13 hours ahead of UTC: at midnight in any zone from 10 hours behind UTC
 * (Honolulu) to 13 ahead of it (Auckland in summer), that is the day which begins. Only where the clocks were 11 or 12
 * hours behind (Pago Pago) is it the day after, and where they were more than 13 ahead (Kiritimati) the day before.
 */
final class DatesOnlyMigration {

    private static final String NAME = "datesOnly";
    private static final ZoneOffset FARTHEST_AHEAD = ZoneOffset.ofHours(13);

    /** The path of each event's time. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "created", List.of("createdAt"),
            "handed-over", List.of("handedOverAt"),
            "accepted", List.of("acceptedAt"),
            "rejected", List.of("rejection", "at"),
            "first-touch", List.of("firstTouchAt"),
            "deal-closed", List.of("deal", "closedAt"),
            "reported-back", List.of("deal", "reportedBackAt"));

    private final InstantShape instants;

    /** Numbers are of this unit. */
    DatesOnlyMigration(EpochUnit unit) {
        this.instants = new InstantShape(unit);
    }

    /** The lead with days for the marked instants; as it is, if it marks none or what it marks is no event. */
    Node toDays(Node lead) {
        Node.Field marked = lead.fields().get(NAME);
        if (marked != null && marked.value().isAbsent()) {
            return lead.without(NAME);
        }
        if (marked == null
                || !marked.value().is(Node.Kind.LIST)
                || !marked.value().items().stream().allMatch(DatesOnlyMigration::isEvent)) {
            return lead;
        }
        Node changed = lead.without(NAME);
        for (Node event : marked.value().items()) {
            changed = at(changed, PLACES.getOrDefault(event.text(), List.of()), this::toDay);
        }
        return changed;
    }

    private static boolean isEvent(Node word) {
        return word.isTextual() && PLACES.containsKey(word.text());
    }

    private static Node at(Node node, List<String> path, UnaryOperator<Node> change) {
        return path.isEmpty()
                ? change.apply(node)
                : node.at(path.get(0), next -> at(next, path.subList(1, path.size()), change));
    }

    /** A value that is not an instant is kept, and refused later. */
    private Node toDay(Node time) {
        Instant instant = instants.find(time);
        return instant == null ? time : time.withText(day(time, instant));
    }

    private static String day(Node time, Instant instant) {
        String text = time.text();
        boolean inUtc = time.is(Node.Kind.NUMBER) || text.matches(".*([Zz]|[-+]00(:?00)?)");
        return inUtc ? EventTime.at(instant).dayIn(FARTHEST_AHEAD).toString() : text.split("[Tt ]", 2)[0];
    }
}
