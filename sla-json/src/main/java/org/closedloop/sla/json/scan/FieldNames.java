package org.closedloop.sla.json.scan;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes the names of the fields that a lead, or a part of it, can have.
 *
 * <p>Most lines of an export have their fields in the same order, so it remembers which field followed which and tries
 * that one first. Not safe for use by several threads at once.
 */
final class FieldNames {

    private final TextLookup<LeadField> names;
    private final int required;
    private final @Nullable LeadField[] followers = new LeadField[LeadField.values().length + 1];

    /** A part that can have these fields, and must have some of them. */
    FieldNames(Set<LeadField> fields, Set<LeadField> required) {
        Function<String, @Nullable LeadField> meaning =
                fields.stream().collect(Collectors.toMap(LeadField::key, field -> field))::get;
        this.names = new TextLookup<>(meaning);
        this.required = required.stream().mapToInt(LeadField::bit).sum();
    }

    /** Whether the fields that were seen, as bits, are all that it must have. */
    boolean isWhole(int seen) {
        return (seen & required) == required;
    }

    /** Takes the name of the field after the one of this place, or of the first one after 0, and its colon. */
    @Nullable
    LeadField take(PlainLine line, int place) {
        LeadField likely = followers[place];
        if (likely != null && line.take(likely.quoted())) {
            return likely;
        }
        LeadField field = line.text() ? line.in(names) : null;
        if (field == null || !line.take(':')) {
            return null;
        }
        followers[place] = field;
        return field;
    }
}
